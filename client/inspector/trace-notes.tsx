// What a trace adds to its evidence: where it conflicts, what is missing, what of the patient's course bears on it, and
// what is wrong in the literature around it.
import type { Trace } from '../../server/api/contract.ts';
import { DirectionMark } from '../words/direction-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { useNames } from '../words/use-names.ts';
import { Section } from './section.tsx';

export function TraceNotes({ trace }: { trace: Trace }) {
  const name = useNames();
  const links = (ids: readonly string[]) =>
    ids.map((id) => (
      <li key={id}>
        <NodeLink id={id}>{name(id)}</NodeLink>
      </li>
    ));
  return (
    <>
      <Section title="Conflicts" empty={trace.conflicts.length === 0}>
        <ul className="items">
          {trace.conflicts.map((conflict, index) => (
            <li key={index}>
              <p>{conflict.sentence}</p>
              <ul className="chips">{links([...conflict.studies, ...conflict.claims.filter((id) => id !== trace.claim.id)])}</ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="What is missing" empty={trace.gaps.length === 0}>
        <ul className="items">
          {trace.gaps.map((gap, index) => (
            <li key={index}>
              <p>{gap.sentence}</p>
              <ul className="chips">{links(gap.studies)}</ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="In this patient" empty={trace.events.length === 0}>
        <ul className="items">
          {trace.events.map(({ event, direction, because }) => (
            <li key={event.id}>
              <NodeLink id={event.id}>{event.label}</NodeLink>
              <span className="quiet"> · {event.whenWords}</span>
              <p>
                <DirectionMark direction={direction} /> {because}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Discrepancies in the literature" empty={trace.discrepancies.length === 0}>
        <ul className="items">
          {trace.discrepancies.map((one) => (
            <li key={one.id}>
              <NodeLink id={one.id}>{one.what}</NodeLink>
              <span className="quiet"> · {one.severity}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
