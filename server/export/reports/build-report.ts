// A dossier as a report for people: blocks that the writers of Markdown and HTML only have to spell. It says what the explorer
// says, in its words.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { findingWords } from '../../graph/finding-words.ts';
import { isUnverified } from '../../graph/is-unverified.ts';
import type { PassageView } from '../../graph/passage-view.ts';
import { claimsInReadingOrder } from '../../graph/reading-order.ts';
import { type Trace, traceClaim, type TraceLine } from '../../graph/trace-claim.ts';
import type { ExportInput } from '../format.ts';
import { writeBibliography } from '../references/write-bibliography.ts';

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'paragraph'; words: string }
  /** Verbatim words of a work, and where they stand. */
  | { kind: 'quotation'; words: string; source: string }
  | { kind: 'list'; items: readonly string[] };

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', words });
const list = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

const quote = (records: DossierRecords, passage: Pick<PassageView, 'work' | 'section' | 'page' | 'exact'>): Block => {
  const work = records.works.get(passage.work)?.label ?? passage.work;
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  return { kind: 'quotation', words: passage.exact, source: `${work}, ${passage.section}${page}` };
};

const reportLine = (records: DossierRecords, line: TraceLine): Block[] => {
  const marked = (words: string, unverified: boolean): string => (unverified ? `${words} [unverified]` : words);
  const reports = line.reports.map(({ words, provenance }) => marked(words, isUnverified(provenance)));
  const results = line.results.map((finding) => marked(findingWords(finding), isUnverified(finding.provenance)));
  const because = line.fidelity === null ? [] : [`Verdict on the citation: ${line.fidelity.label}. ${line.fidelity.because}`];
  return [
    paragraph(line.sentence),
    ...line.quotations.source.map((passage) => quote(records, passage)),
    ...list([...because, ...reports, ...results]),
  ];
};

const reportClaim = (records: DossierRecords, trace: Trace): Block[] => {
  const { label, statement, state, voice, kind } = trace.claim;
  const asked = [...trace.conflicts, ...trace.gaps].map(({ sentence }) => sentence);
  const proposed = state === 'accepted' ? '' : ` ${state}, not accepted by a curator.`;
  return [
    heading(3, label),
    paragraph(statement),
    paragraph(`Voice: ${voice}. Kind: ${kind}.${proposed}`),
    ...trace.passages.map((passage) => quote(records, passage)),
    ...trace.evidence.flatMap((line) => reportLine(records, line)),
    ...list(trace.relations.map((relation) => `${relation.kind.replace('-', ' ')}: ${relation.statement} ${relation.because}`)),
    ...list(asked),
  ];
};

function* reportTopics({ graph, records }: ExportInput): Iterable<Block> {
  const { dossier } = records.loaded;
  const ordered = claimsInReadingOrder(records);
  for (const topic of dossier.topics) {
    const claims = ordered.filter((id) => records.claims.get(id)?.topic === topic.id);
    if (claims.length === 0) continue;
    yield heading(2, topic.label);
    yield paragraph(topic.description);
    for (const id of claims) {
      const trace = traceClaim(graph, dossier.id, id);
      if (trace !== null) yield* reportClaim(records, trace);
    }
  }
}

function* reportDiscrepancies(records: DossierRecords): Iterable<Block> {
  const found = records.loaded.dossier.discrepancies.filter(({ kind }) => kind !== 'consistency-check');
  if (found.length === 0) return;
  yield heading(2, 'What is wrong in the literature');
  for (const { what, explanation, kind, severity, sides } of found) {
    yield heading(3, what);
    yield paragraph(`${explanation} (${kind}, ${severity})`);
    const passages = sides.flatMap((side) => side.passages).map((id) => records.passages.get(id));
    for (const passage of passages) if (passage !== undefined) yield quote(records, passage);
  }
}

/** The blocks from the title to the references, one after another. */
export function* buildReport(input: ExportInput): Iterable<Block> {
  const { records, version, made } = input;
  const { title, summary, curators, interest, licence, timeline } = records.loaded.dossier;
  const { revision } = records.loaded;
  yield heading(1, title);
  yield paragraph('For research and teaching. Not advice for anyone’s treatment.');
  yield paragraph(summary);
  yield* list([
    `Curated by ${curators.map(({ name }) => name).join(', ')}`,
    `Interests: ${interest}`,
    `Licence: ${licence}`,
    `Written by Claimgraph ${version}${made === null ? '' : ` on ${made.slice(0, 10)}`}${revision === undefined ? '' : `, from revision ${revision} of the dossier`}`,
  ]);
  yield* reportTopics(input);
  if (timeline.events.length > 0) {
    yield heading(2, 'The course of the patient');
    yield* list(timeline.events.map(({ whenWords, label, summary: words }) => `${whenWords}: ${label}. ${words}`));
  }
  yield* reportDiscrepancies(records);
  yield heading(2, 'References');
  const references = writeBibliography(input).trim().split('\n');
  yield* list(references.map((line) => line.replace(/^\d+\. /, (number) => `[${number.slice(0, -2)}] `)));
}
