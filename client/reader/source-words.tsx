// The second part of the reader: the words of the cited sources, where they can be quoted, by work.
import { useMemo } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';
import { PassageGroup } from './passage-list.tsx';
import type { Reading } from './use-reading.ts';

export function SourceWords({ passages, reading }: { passages: readonly PassageUse[]; reading: Reading }) {
  const name = useNames();
  const works = useMemo(() => {
    const found = new Map<string, PassageUse[]>();
    for (const passage of passages) found.set(passage.work, [...(found.get(passage.work) ?? []), passage]);
    return [...found];
  }, [passages]);
  if (works.length === 0) return null;
  return (
    <section className="sources">
      <h2>Words of the cited sources</h2>
      {works.map(([work, its]) => (
        <PassageGroup key={work} title={<NodeLink id={work}>{name(work)}</NodeLink>} passages={its} reading={reading} own />
      ))}
    </section>
  );
}
