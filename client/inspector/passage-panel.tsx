// A passage: the words, where they stand, and everything that rests on them.
import type { PassageUse } from '../../server/api/contract.ts';
import { claimsOn } from '../reader/strongest-use.ts';
import { NodeLink } from '../words/node-link.tsx';
import { passagePlace, stateWords } from '../words/passage-words.ts';
import { useNames } from '../words/use-names.ts';
import { Links } from './links.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';

export function PassagePanel({ passage }: { passage: PassageUse }) {
  const name = useNames();
  const { evidence, events, discrepancies, references } = passage;
  const onIt = claimsOn(passage);
  const nothing = onIt.length + events.length + discrepancies.length + references.length === 0;
  return (
    <>
      <PanelHeading kind="Passage" aside={name(passage.work)}>
        {passagePlace(passage)}
      </PanelHeading>
      <Quotations ids={[passage.id]} />
      <p className="quiet">{stateWords[passage.state].meaning}</p>
      {nothing && <p className="quiet">Nothing rests on it yet.</p>}
      <Section title="Claims that rest on it, and their evidence" empty={onIt.length === 0}>
        <ul className="items">
          {onIt.map((claim) => (
            <li key={claim}>
              <NodeLink id={claim}>{name(claim)}</NodeLink>
              <ul className="chips">
                {evidence
                  .filter((line) => line.claim === claim)
                  .map(({ study }) => (
                    <li key={study}>
                      <NodeLink id={`${claim}--${study}`}>{name(study)}</NodeLink>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Events of the patient" empty={events.length === 0}>
        <Links ids={events} />
      </Section>
      <Section title="Discrepancies" empty={discrepancies.length === 0}>
        <Links ids={discrepancies} />
      </Section>
      <Section title="The printed reference of" empty={references.length === 0}>
        <Links ids={references} />
      </Section>
    </>
  );
}
