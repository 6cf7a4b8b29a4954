// The columns of the tables that a dossier goes out in and comes back from, with their types and meanings: declared in every format
// that can declare them, written out as the data dictionary of the CSV, and known to the reader. Table Schema, datapackage.org.
import type { Work } from './work.ts';

export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  /** What a cell says, for who has only the file. */
  words: string;
}

const text = (name: string, words: string): Column => ({ name, type: 'string', words });
const number = (name: string, words: string): Column => ({ name, type: 'integer', words });
const truth = (name: string, words: string): Column => ({ name, type: 'boolean', words });

/** Columns that hold a field of a bibliographic record as it is. The year, the whole date and the authors have their own ways. */
export const WORK_FIELDS = {
  text: 'title',
  shortTitle: 'title-short',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  url: 'URL',
  type: 'type',
  journal: 'container-title',
  journalShort: 'container-title-short',
  publisher: 'publisher',
  event: 'event-title',
  genre: 'genre',
  number: 'number',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  firstPage: 'page-first',
  language: 'language',
} as const satisfies Record<string, keyof Work>;

/** Facts about a study that are words with a provenance: columns by the same name, their provenance in `provenances`. */
export const SETTING_COLUMNS = ['stage', 'genotype', 'lineOfTreatment', 'endpoint', 'followUp'] as const;

const PROVENANCE: readonly Column[] = [
  text('provenance', 'verified, derived, case, unverified or not-found: how far the fact may be trusted; of a study, its design'),
  text('readAt', 'Addresses of the places where it was read, one a line'),
  text('provenances', 'The same in full, by what it is the provenance of, as JSON'),
];

/** Ids stand beside these columns, in the way of each format. */
export const NODE_COLUMNS: readonly Column[] = [
  text('kind', 'case, study, claim, finding, event or topic'),
  text('label', 'Short name, as in the picture'),
  text('text', 'Title of a work, where it is known; statement of a claim; a finding, an event or a topic in words'),
  text('quotation', 'Verbatim words that a claim or an event rests on, one passage a line'),
  text('passages', 'Ids of these passages'),
  number('year', 'Year of publication of a work'),
  text('issued', 'Date of publication, where more than the year is known: 2009-07, 2009-07-14'),
  text(
    'authors',
    'Authors of a work, one a line: family, given, suffix, particle; an organisation in braces; et al. where more follow',
  ),
  text('doi', 'DOI of a work; absent means not verified, never that there is none'),
  text('pmid', 'PubMed id of a work; absent means not verified'),
  text('pmcid', 'PubMed Central id of a work; absent means not verified'),
  text('url', 'Address of a work'),
  text('type', 'Type of a work in CSL, such as article-journal'),
  text('shortTitle', 'Name that people know a work by'),
  text('journal', 'Journal, book or series of a work'),
  text('journalShort', 'The same, abbreviated'),
  text('publisher', 'Publisher of a work'),
  text('event', 'Meeting that a work was presented at'),
  text('genre', 'Kind of a work, in words'),
  text('number', 'Number of a report or a registered trial'),
  text('volume', 'Volume'),
  text('issue', 'Issue'),
  text('page', 'Pages'),
  text('firstPage', 'First page, where the last is not known'),
  text('language', 'Language of a work'),
  text('printed', 'The reference as the case prints it, where no passage quotes it'),
  text('recalled', 'Bibliographic columns that are only recalled and not verified, where such were asked for'),
  text('role', 'case, cited (in the reference list), named (in the text only) or outside (brought by a curator)'),
  number('citationNumber', 'Number by which the case cites a study'),
  text('printedReference', 'Id of the passage that quotes the reference as printed'),
  text('namedIn', 'Ids of the passages that name a study without a reference'),
  number('level', 'Level of evidence of a study after OCEBM 2011, 1 (strongest) to 5'),
  text('levelBecause', 'Reason of a curator for another level than the design gives'),
  text('design', 'Design of a study, in words'),
  text('designKind', 'Design of a study, in one of the words that levels are derived from'),
  number('patients', 'Patients in a study'),
  text('population', 'Who they are'),
  text('intervention', 'What they were given'),
  text('comparator', 'What they were compared with'),
  text('stage', 'Stage of the disease'),
  text('genotype', 'Genotype of the disease'),
  text('lineOfTreatment', 'What the patients had had, and what they were given'),
  text('endpoint', 'Outcome by which a study speaks'),
  text('followUp', 'How long the patients were followed'),
  text('conclusion', "The study's own conclusion, in a curator's words"),
  text('standing', 'current, superseded, retracted, abandoned or not-checked'),
  text('topic', 'Id of the topic of a claim; of a study, the one it mostly serves'),
  text('claimKind', 'definition, finding, observation, inference, opinion or recommendation'),
  text('state', 'Of a claim: accepted by a curator, or only proposed'),
  text('voice', 'Whose statement a claim is: source-authors, citing-authors or curator'),
  text('note', 'Remark on a claim or a finding'),
  text('study', 'Id of the study that reports a finding'),
  text('outcome', 'What a finding is a result of'),
  text('group', 'Patients that a finding is about'),
  text('value', 'Result: a number in the unit, or words'),
  text('unit', 'Unit of the result'),
  text('comparators', 'Results of the groups compared with, as JSON: group, value'),
  text('p', 'p value of a finding, as printed'),
  number('n', 'Patients that a finding counts'),
  number('count', 'Patients in whom it was found'),
  text('at', 'Time after the start of treatment, ISO 8601'),
  text('eventKind', 'Kind of an event in the course of the patient'),
  text('when', 'When an event happened, in words'),
  text('time', 'The same, to be computed with: before, at or after an anchor or the calendar, with an ISO 8601 duration or date'),
  text('until', 'End of an event that lasts, in the same way'),
  text('drug', 'Drug that an event is about'),
  text('course', 'What became of it: on, off, re-challenge or reduced'),
  text('courseUntil', 'End of the course, in the way of time'),
  text('courseUntilWords', 'What is told of the end'),
  text('values', 'Measured values of an event, as JSON: name, value, unit'),
  text('also', 'What else happened in an event, as JSON: kind, label'),
  truth('unverified', 'true: what is said here was recalled or not found, and is not a fact'),
  ...PROVENANCE,
];

export const EDGE_COLUMNS: readonly Column[] = [
  text('kind', 'evidence, asserts, reports, bears-on, about, relates, cites or same-cohort'),
  text('sentence', 'Why the edge is here, in one sentence'),
  text('quotation', 'Verbatim words that the edge rests on, one passage a line'),
  text('passages', 'Ids of these passages'),
  text('asCited', 'supports, disputes or neutral: what the citing authors use the study for; absent where they do not cite it'),
  text('citedBecause', 'Words that made a program propose asCited'),
  text('asChecked', 'The same as found on checking; absent where it could not be judged'),
  text('direction', 'supports, disputes or neutral, of a finding or an event that bears on a claim'),
  text('fidelity', 'How faithfully the study is cited'),
  text('severity', 'none, minor or major, of the verdict on fidelity'),
  text('because', 'The reason for the verdict, the relation, the bearing of an event or the shared patients'),
  text('condition', 'The words under which alone the evidence holds'),
  text('directness', 'direct or indirect (GRADE)'),
  text('indirectIn', 'population, intervention, comparator or outcome'),
  number('level', 'Level of evidence of the study after OCEBM 2011, 1 (strongest) to 5'),
  text('basis', 'What was read for the check: full-text, abstract, registry, secondary-source or none'),
  text('form', 'How the case points at the study: number, named, by-position or none'),
  text('oneOf', 'Ids of the studies of which the case means one'),
  text('reports', 'What the study says on it, as JSON: words, provenance'),
  text('topic', 'Id of the topic of the claim'),
  text('voice', 'Whose statement the claim is'),
  text('relation', 'contradicts, refines, restates or follows-from'),
  truth('discussed', 'Of a contradiction: whether the case itself discusses it'),
  number('citationNumber', 'Number by which the case cites the study'),
  text('intent', 'Why the case cites the study, as a property of CiTO'),
  text('overlap', 'same-cohort or overlapping-cohort, of studies that share patients'),
  truth('unverified', 'true: the check, or everything it rests on, is unverified'),
  ...PROVENANCE,
];

export const PASSAGE_COLUMNS: readonly Column[] = [
  text('work', 'Id of the work whose words they are'),
  text('section', 'Part of the work: title, abstract, introduction, methods, case-report, results, …'),
  text('page', 'Page, as printed'),
  text('exact', 'The words, verbatim; stretches that the layout interrupts joined by " […] "'),
  text('prefix', 'Words before them'),
  text('suffix', 'Words behind them'),
  text(
    'position',
    'Where they stand in the text that the dossier was made from: from-to in UTF-16 code units, one pair a stretch',
  ),
  text('place', 'Id of the place where they were read, for a work whose text cannot be attached'),
  text('placeNote', 'Remark on that place'),
];

export const PLACE_COLUMNS: readonly Column[] = [
  text('address', 'Address, title or number of what was read; never fetched'),
  text('read', 'What was read there, and how'),
];
