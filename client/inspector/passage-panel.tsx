// A passage: the words, where they stand, and everything that rests on them.
import type { PassageUse } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { passagePlace, stateWords } from '../words/passage-words.ts';
import { useNames } from '../words/use-names.ts';
import { Links } from './links.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';

export function PassagePanel({ passage }: { passage: PassageUse }) {
  const name = useNames();
  const { claims, evidence, events, discrepancies, references } = passage;
  const nothing = claims.length + evidence.length + events.length + discrepancies.length + references.length === 0;
  return (
    <>
      <PanelHeading kind="Passage" aside={name(passage.work)}>
        {passagePlace(passage)}
      </PanelHeading>
      <Quotations ids={[passage.id]} />
      <p className="quiet">{stateWords[passage.state].meaning}</p>
      {nothing && <p className="quiet">Nothing rests on it yet.</p>}
      <Section title="Claims that rest on it" empty={claims.length === 0}>
        <Links ids={claims} />
      </Section>
      <Section title="Evidence that rests on it" empty={evidence.length === 0}>
        <ul className="links">
          {evidence.map(({ claim, study }) => (
            <li key={`${claim}--${study}`}>
              <NodeLink id={`${claim}--${study}`}>
                {name(study)}, for: {name(claim)}
              </NodeLink>
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
