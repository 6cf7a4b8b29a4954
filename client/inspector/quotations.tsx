// Passages by their ids, as quotations, for answers that only name them. Words of other works than the case look like a
// source's own words and say whose they are.
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { Quotation } from '../words/quotation.tsx';
import { useNames } from '../words/use-names.ts';

export function Quotations({ ids }: { ids: readonly string[] }) {
  const dossier = useExplorer((state) => state.dossier) ?? '';
  const name = useNames();
  const passages = useQuery(queries.passages(dossier));
  const ofCase = useQuery(queries.dossier(dossier)).data?.case;
  if (ids.length === 0) return null;
  return (
    <Answer query={passages} what="the words" lines={3}>
      {({ items }) =>
        items
          .filter((one) => ids.includes(one.id))
          .map((one) => {
            const own = ofCase !== undefined && one.work !== ofCase;
            return <Quotation key={one.id} passage={one} own={own} whose={own ? name(one.work) : undefined} />;
          })
      }
    </Answer>
  );
}
