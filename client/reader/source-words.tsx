// The second part of the reader: the words of the cited sources, where they can be quoted, by work.
import type { PassageUse } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';
import { PassageItem } from './passage-item.tsx';
import type { Reading } from './use-reading.ts';

export function SourceWords({ passages, reading }: { passages: readonly PassageUse[]; reading: Reading }) {
  const name = useNames();
  if (passages.length === 0) return null;
  const works = [...new Set(passages.map((passage) => passage.work))];
  return (
    <section className="sources">
      <h2>Words of the cited sources</h2>
      {works.map((work) => (
        <section key={work} className="reading">
          <h3>
            <NodeLink id={work}>{name(work)}</NodeLink>
          </h3>
          <ul>
            {passages
              .filter((passage) => passage.work === work)
              .map((passage) => (
                <PassageItem key={passage.id} passage={passage} reading={reading} own />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
