// A finding: one result of a study, what it rests on, and the claims it bears on.
import { useQuery } from '@tanstack/react-query';
import type { Finding, WorkDetail } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { Answer } from '../words/answer.tsx';
import { durationWords } from '../words/duration-words.ts';
import { findingComparators, findingValue } from '../words/finding-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { Fact } from './fact.tsx';
import { NotFound } from './not-found.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';
import { StudyFacts } from './study-facts.tsx';
import { UseRow } from './use-row.tsx';

/** Passages of the case that the provenance names: a number "printed in the case" stands in these words. */
const passagesOf = (finding: Finding): string[] =>
  [finding.provenance, ...(finding.provenance.also ?? [])].flatMap((one) => ('passages' in one ? (one.passages ?? []) : []));

function FindingView({ finding, work }: { finding: Finding; work: WorkDetail }) {
  const uses = work.uses.filter((line) => line.findings.includes(finding.id));
  const passages = passagesOf(finding);
  return (
    <>
      <PanelHeading kind="Finding" aside={<NodeLink id={work.id}>{work.label}</NodeLink>}>
        {finding.outcome}: {findingValue(finding)}
      </PanelHeading>
      <StudyFacts work={work} />
      <dl className="facts">
        <Fact label="Result" provenance={finding.provenance} places={work.places}>
          {findingValue(finding)} {findingComparators(finding)}
        </Fact>
        {finding.group && <Fact label="Group">{finding.group}</Fact>}
        {finding.n !== undefined && <Fact label="Patients">{finding.n}</Fact>}
        {finding.count !== undefined && <Fact label="Of them">{finding.count}</Fact>}
        {finding.p !== undefined && <Fact label="p">{finding.p}</Fact>}
        {finding.at !== undefined && <Fact label="After">{durationWords(finding.at)}</Fact>}
        {finding.note && <Fact label="Note">{finding.note}</Fact>}
      </dl>
      <Section title="Printed in the case" empty={passages.length === 0}>
        <Quotations ids={passages} />
      </Section>
      <Section title="Claims it bears on">
        <ul className="items">
          {uses.map((line) => (
            <UseRow key={line.id} line={line} />
          ))}
        </ul>
        {uses.length === 0 && <p className="quiet">No claim rests on it.</p>}
      </Section>
    </>
  );
}

export function FindingPanel({ dossier, id, study }: { dossier: string; id: string; study: string }) {
  const work = useQuery(queries.work(dossier, study));
  return (
    <Answer query={work} what="this finding">
      {(data) => {
        const finding = data.findings.find((one) => one.id === id);
        return finding ? <FindingView finding={finding} work={data} /> : <NotFound id={id} />;
      }}
    </Answer>
  );
}
