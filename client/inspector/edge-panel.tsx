// Any edge but evidence: why is it here? Its sentence, its two ends as links, and the words it rests on.
import type { EdgeData } from '../../server/api/contract.ts';
import { Links } from './links.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';

type Edge = Exclude<EdgeData, { kind: 'evidence' }>;

const KINDS: Readonly<Record<Edge['kind'], string>> = {
  asserts: 'Assertion',
  reports: 'Result of a study',
  'bears-on': 'Bearing',
  about: 'Topic',
  relates: 'Relation of claims',
  cites: 'Citation',
  'same-cohort': 'Same patients',
};

export function EdgePanel({ edge }: { edge: Edge }) {
  return (
    <>
      <PanelHeading kind={KINDS[edge.kind]}>Why is this edge here?</PanelHeading>
      <p>{edge.sentence}</p>
      {edge.kind === 'relates' && <p>{edge.because}</p>}
      <Section title="Between">
        <Links ids={[edge.source, edge.target]} />
      </Section>
      {edge.kind === 'asserts' && (
        <Section title="The words" empty={edge.passages.length === 0}>
          <Quotations ids={edge.passages} />
        </Section>
      )}
    </>
  );
}
