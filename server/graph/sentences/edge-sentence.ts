// Why an edge is here, in one plain English sentence, for every kind of edge.
import type { Direction } from '../../model/evidence.ts';
import type { Voice } from '../../model/claim.ts';
import type { DossierRecords } from '../dossier-records.ts';
import type { AssertsEdge, BearsOnEdge, CitesEdge, EdgeAttributes, EvidenceGraph, SameCohortEdge } from '../evidence-graph.ts';
import type { EvidenceLine } from '../evidence-line.ts';
import { findingWords } from '../finding-words.ts';
import { isUnverified } from '../is-unverified.ts';
import { callCase, isDataSet } from './call-case.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { quoteStatement, withoutStop } from './quote-statement.ts';
import { relationSentence } from './relation-sentence.ts';

const bears: Readonly<Record<Direction, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  neutral: 'bears on',
};

const states: Readonly<Record<Voice, string>> = {
  'citing-authors': 'states',
  'source-authors': 'takes over from its sources',
  curator: 'is read as stating',
};

const nameOf = (records: DossierRecords, work: string): string =>
  work === records.loaded.dossier.case ? callCase(records) : (records.works.get(work)?.label ?? work);

const statementOf = (records: DossierRecords, claim: string): string => records.claims.get(claim)?.statement ?? claim;

const asserts = (records: DossierRecords, edge: AssertsEdge): string => {
  const verb = edge.from === records.loaded.dossier.case ? states[edge.voice] : 'states';
  return `${nameOf(records, edge.from)} ${verb} ${quoteStatement(statementOf(records, edge.to))}.`;
};

const bearsOn = (graph: EvidenceGraph, records: DossierRecords, edge: BearsOnEdge): string => {
  const key = records.keys.get(edge.from);
  const node = key === undefined ? null : graph.getNodeAttributes(key);
  const claim = quoteStatement(statementOf(records, edge.to));
  if (node?.kind === 'event') {
    const reason = edge.because === null ? '' : `: ${withoutStop(edge.because)}`;
    return `The event “${withoutStop(node.event.label)}” ${bears[edge.direction]} ${claim}${reason}.`;
  }
  if (node?.kind !== 'finding') return `${edge.from} ${bears[edge.direction]} ${claim}.`;
  const doubt = isUnverified(node.finding.provenance) ? ' (unverified)' : '';
  return `The result “${withoutStop(findingWords(node.finding))}”${doubt} of ${nameOf(records, node.study)} ${bears[edge.direction]} ${claim}.`;
};

const reports = (graph: EvidenceGraph, records: DossierRecords, edge: EdgeAttributes): string => {
  const key = records.keys.get(edge.to);
  const node = key === undefined ? null : graph.getNodeAttributes(key);
  if (node?.kind !== 'finding') return `${nameOf(records, edge.from)} reports ${edge.to}.`;
  const doubt = isUnverified(node.finding.provenance) ? ' (unverified)' : '';
  return `${nameOf(records, edge.from)} reports this result${doubt}: ${withoutStop(findingWords(node.finding))}.`;
};

const cites = (records: DossierRecords, edge: CitesEdge): string => {
  const name = nameOf(records, edge.to);
  if (edge.citationNumber !== null) return `${callCase(records)} cites ${name} as its reference ${edge.citationNumber}.`;
  return records.works.get(edge.to)?.study.role === 'named'
    ? `${callCase(records)} names ${name} without giving a reference.`
    : `${callCase(records)} cites ${name}.`;
};

const sameCohort = (records: DossierRecords, edge: SameCohortEdge): string => {
  const patients = edge.overlap === 'same-cohort' ? 'the same patients' : 'overlapping groups of patients';
  return `${nameOf(records, edge.from)} and ${nameOf(records, edge.to)} report on ${patients}: ${withoutStop(edge.words)}.`;
};

/** The sentence of one evidence line of a dossier; `statement` as in evidenceSentence. */
export const lineSentence = (records: DossierRecords, line: EvidenceLine, statement: string | null): string =>
  evidenceSentence(line, nameOf(records, line.study), statement, {
    alternatives: line.oneOf.map((study) => nameOf(records, study)),
    isDataSet: isDataSet(records),
  });

/** The sentence of one edge of a dossier. */
export const edgeSentence = (graph: EvidenceGraph, records: DossierRecords, edge: EdgeAttributes): string => {
  switch (edge.kind) {
    case 'evidence':
      // Not the end of the edge: where studies alone are drawn, that is the case.
      return lineSentence(records, edge.line, statementOf(records, edge.line.claim));
    case 'asserts':
      return asserts(records, edge);
    case 'reports':
      return reports(graph, records, edge);
    case 'bears-on':
      return bearsOn(graph, records, edge);
    case 'about':
      return `${quoteStatement(statementOf(records, edge.from))} is filed under the topic “${records.topics.get(edge.to)?.label ?? edge.to}”.`;
    case 'relates':
      return relationSentence(edge.relation, statementOf(records, edge.from), statementOf(records, edge.to));
    case 'cites':
      return cites(records, edge);
    case 'same-cohort':
      return sameCohort(records, edge);
  }
};
