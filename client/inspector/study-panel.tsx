// A study, or the case itself: its record and citation, what it is, what it reports, and where it is used how faithfully.
import { useQuery } from '@tanstack/react-query';
import type { WorkDetail } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { Answer } from '../words/answer.tsx';
import { roleWords } from '../words/role-words.ts';
import { FindingsList } from './findings-list.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { PrintedReference } from './printed-reference.tsx';
import { Section } from './section.tsx';
import { StudyDescription } from './study-description.tsx';
import { StudyFacts } from './study-facts.tsx';
import { StudyCitation, StudyRecord } from './study-record.tsx';
import { StudyStanding } from './study-standing.tsx';
import { StudyUses } from './study-uses.tsx';

function StudyView({ work }: { work: WorkDetail }) {
  const isCase = work.role === 'case';
  return (
    <>
      <PanelHeading
        kind={isCase ? roleWords.case.label : `Study, ${roleWords[work.role].label.toLowerCase()}`}
        aside={work.citationNumber === null ? undefined : `reference ${work.citationNumber}`}
      >
        {work.label}
      </PanelHeading>
      {work.title !== null && work.title !== work.label && <p className="work-title">{work.title}</p>}
      <StudyFacts work={work} />
      <StudyCitation work={work} />
      <Section title="What it reports" empty={isCase && work.findings.length === 0}>
        <FindingsList findings={work.findings} places={work.places} caption={`Findings of ${work.label}`} />
        {work.findings.length === 0 && <p className="quiet">No result of it is recorded here.</p>}
      </Section>
      <StudyDescription work={work} />
      <StudyUses work={work} />
      <StudyRecord work={work} />
      <StudyStanding work={work} />
      <PrintedReference work={work} />
      <Section title="Notes" empty={work.notes.length === 0}>
        <ul className="items">
          {work.notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function StudyPanel({ dossier, work }: { dossier: string; work: string }) {
  const detail = useQuery(queries.work(dossier, work));
  return (
    <Answer query={detail} what="this study" lines={12}>
      {(data) => <StudyView work={data} />}
    </Answer>
  );
}
