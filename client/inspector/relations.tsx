// How a claim stands to other claims. A contradiction that the case itself never discusses is said plainly.
import type { Trace } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { relationWords } from '../words/relation-words.ts';
import { Section } from './section.tsx';

export function Relations({ relations }: { relations: Trace['relations'] }) {
  return (
    <Section title="Beside other claims" empty={relations.length === 0}>
      <ul className="items">
        {relations.map((relation) => (
          <li key={`${relation.kind}-${relation.claim}-${relation.incoming}`}>
            <b className={relation.kind === 'contradicts' ? 'warn-word' : undefined}>
              {relationWords(relation.kind, relation.incoming)}
            </b>{' '}
            <NodeLink id={relation.claim}>{relation.statement}</NodeLink>
            <p>
              {relation.because}
              {relation.kind === 'contradicts' && relation.discussed === false && (
                <b> The case does not discuss this conflict.</b>
              )}
              {relation.kind === 'contradicts' && relation.discussed === true && ' The case discusses it.'}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
