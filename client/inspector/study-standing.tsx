// Whether a study still stands, and whether it is independent of the others: one cohort reported twice is one cohort.
import type { WorkDetail } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { useNames } from '../words/use-names.ts';
import { Section } from './section.tsx';

const STANDING = {
  current: 'No later notice is known against it.',
  superseded: 'A newer work has taken its place.',
  retracted: 'It has been retracted.',
  abandoned: 'It was never finished.',
  'not-checked': 'Nobody has checked whether it was corrected, retracted or superseded.',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  'same-cohort': 'Same patients: do not count twice',
  'overlapping-cohort': 'Some of the same patients',
  'shared-authors': 'Shared authors',
  'possibly-same-patient': 'Possibly the same patient',
};

export function StudyStanding({ work }: { work: WorkDetail }) {
  const name = useNames();
  const { standing, independence, places } = work;
  const loud = standing.status !== 'current' && standing.status !== 'not-checked';
  return (
    <>
      <Section title="Standing" empty={work.role === 'case' && standing.status === 'not-checked'}>
        <div className={loud ? 'warn-word' : undefined}>
          {standing.words ?? STANDING[standing.status]}{' '}
          {standing.by !== undefined && (
            <>
              See <NodeLink id={standing.by}>{name(standing.by)}</NodeLink>.
            </>
          )}
          {standing.provenance && <ProvenanceMark of={standing.provenance} places={places} />}
        </div>
      </Section>
      <Section title="Independence" empty={independence.length === 0}>
        <ul className="items">
          {independence.map((one) => (
            <li key={`${one.study}-${one.kind}`}>
              <b className={one.kind === 'same-cohort' ? 'warn-word' : undefined}>{KINDS[one.kind] ?? one.kind}</b>
              {': '}
              <NodeLink id={one.study}>{name(one.study)}</NodeLink>
              <p>{one.words}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
