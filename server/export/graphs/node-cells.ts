// A node of the graph as cells.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { NodeFacts } from '../../graph/graph-elements.ts';
import type { Claim } from '../../model/claim.ts';
import type { CaseEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';
import type { ExportInput } from '../format.ts';
import { type Cells, keepKnown, listIds, type MaybeCells, writeList } from './cells.ts';
import { provenanceCells } from './provenance-cells.ts';
import { quotePassages } from './quote-passages.ts';
import { studyCells } from './study-cells.ts';
import { workCells } from './work-cells.ts';
import { writeMoment } from './write-moment.ts';

const claimCells = (records: DossierRecords, { passages, state, note }: Claim): MaybeCells => ({
  quotation: quotePassages(records, passages),
  passages: listIds(passages),
  state,
  note,
});

const findingCells = (records: DossierRecords, finding: Finding): MaybeCells => ({
  outcome: finding.outcome,
  group: finding.group,
  value: String(finding.value),
  unit: finding.unit,
  comparators: writeList(finding.comparators),
  p: finding.p,
  n: finding.n,
  count: finding.count,
  at: finding.at,
  note: finding.note,
  ...provenanceCells(records, finding.provenance, { finding: finding.provenance }),
});

const eventCells = (records: DossierRecords, { passages, when, treatment, values, also, provenance }: CaseEvent): MaybeCells => ({
  quotation: quotePassages(records, passages),
  passages: listIds(passages),
  time: writeMoment(when),
  until: when.until && writeMoment(when.until),
  drug: treatment?.drug,
  course: treatment?.course,
  courseUntil: treatment?.until && writeMoment(treatment.until),
  courseUntilWords: treatment?.untilWords,
  values: writeList(values),
  also: writeList(also),
  ...provenanceCells(records, provenance, { event: provenance }),
});

/** What each record of the dossier adds to what the graph says of its node, found by id. */
export interface NodeRecords {
  findings: ReadonlyMap<string, Finding>;
  events: ReadonlyMap<string, CaseEvent>;
}

const workAndStudy = (input: ExportInput, id: string): MaybeCells => {
  const study = input.records.works.get(id)?.study;
  return { ...workCells(input, id), ...(study === undefined ? {} : studyCells(input.records, study)) };
};

/** All cells of a node but its id. */
export const nodeCells = (input: ExportInput, { findings, events }: NodeRecords, node: NodeFacts): Cells => {
  const { records } = input;
  const { kind, label, unverified } = node;
  const base = { kind, label, unverified };
  switch (node.kind) {
    case 'case': {
      const study = records.works.get(node.id)?.study;
      const own = { design: study?.design.words, patients: study?.population?.n, level: study?.level?.value };
      return keepKnown({ ...base, ...workAndStudy(input, node.id), ...own, role: 'case' });
    }
    case 'study': {
      const { role, citationNumber, level, design, n: patients, topic } = node;
      return keepKnown({ ...base, ...workAndStudy(input, node.id), role, citationNumber, level, design, patients, topic });
    }
    case 'claim': {
      const { statement: text, topic, claimKind, voice } = node;
      const claim = records.claims.get(node.id);
      return keepKnown({ ...base, text, topic, claimKind, voice, ...(claim === undefined ? {} : claimCells(records, claim)) });
    }
    case 'finding': {
      const finding = findings.get(node.id);
      return keepKnown({
        ...base,
        text: node.words,
        study: node.study,
        ...(finding === undefined ? {} : findingCells(records, finding)),
      });
    }
    case 'event': {
      const event = events.get(node.id);
      const { summary: text, eventKind, when } = node;
      return keepKnown({ ...base, text, eventKind, when, ...(event === undefined ? {} : eventCells(records, event)) });
    }
    case 'topic':
      return keepKnown({ ...base, text: node.description });
  }
};
