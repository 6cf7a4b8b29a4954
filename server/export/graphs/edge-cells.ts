// An edge of the graph as cells.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { EdgeAttributes } from '../../graph/evidence-graph.ts';
import type { EvidenceLine } from '../../graph/evidence-line.ts';
import { type Cells, keepKnown, listIds, type MaybeCells, writeList } from './cells.ts';
import { provenanceCells } from './provenance-cells.ts';
import { quotePassages } from './quote-passages.ts';

const lineCells = (records: DossierRecords, line: EvidenceLine): MaybeCells => {
  const { asCited, asChecked, fidelity, indirectIn, passages, condition, directness, level, basis, form, unverified } = line;
  const checked = asChecked?.provenance;
  return {
    quotation: quotePassages(records, passages),
    passages: listIds(passages),
    asCited: asCited?.direction,
    citedBecause: asCited?.because,
    asChecked: asChecked?.direction,
    fidelity: fidelity?.label,
    severity: fidelity?.severity,
    because: fidelity?.because,
    condition,
    directness,
    indirectIn: indirectIn.join(', '),
    level,
    basis,
    form,
    oneOf: listIds(line.oneOf),
    reports: writeList(line.reports),
    unverified,
    ...provenanceCells(records, checked, { asChecked: checked }),
  };
};

/** All cells of an edge but its id and its ends. @param sentence why it is here */
export const edgeCells = (records: DossierRecords, edge: EdgeAttributes, sentence: string): Cells => {
  const base = { kind: edge.kind, sentence };
  switch (edge.kind) {
    case 'evidence':
      return keepKnown({ ...base, ...lineCells(records, edge.line), topic: edge.topic });
    case 'asserts': {
      const { passages, voice } = edge;
      return keepKnown({ ...base, quotation: quotePassages(records, passages), passages: listIds(passages), voice });
    }
    case 'bears-on':
      return keepKnown({ ...base, direction: edge.direction, because: edge.because });
    case 'relates': {
      const { kind: relation, because, discussed } = edge.relation;
      return keepKnown({ ...base, relation, because, discussed });
    }
    case 'cites':
      return keepKnown({ ...base, citationNumber: edge.citationNumber, intent: edge.intent });
    case 'same-cohort':
      return keepKnown({ ...base, because: edge.words, overlap: edge.overlap });
    case 'reports':
    case 'about':
      return keepKnown(base);
  }
};
