// The columns of the two tables, with their types and meanings: declared in every format that can declare them, and written
// out as the data dictionary of the CSV.

export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  /** What a cell says, for who has only the file. */
  words: string;
}

const text = (name: string, words: string): Column => ({ name, type: 'string', words });
const number = (name: string, words: string): Column => ({ name, type: 'integer', words });
const truth = (name: string, words: string): Column => ({ name, type: 'boolean', words });

/** Ids stand beside these columns, in the way of each format. */
export const NODE_COLUMNS: readonly Column[] = [
  text('kind', 'case, study, claim, finding, event or topic'),
  text('label', 'Short name, as in the picture'),
  text('text', 'Title of a work; statement of a claim; a finding, an event or a topic in words'),
  text('quotation', 'Verbatim words that a claim rests on, one passage a line'),
  number('year', 'Year of publication of a work'),
  text('doi', 'DOI of a work; absent means not verified, never that there is none'),
  text('pmid', 'PubMed id of a work; absent means not verified'),
  text('role', 'case, cited (in the reference list), named (in the text only) or outside (brought by a curator)'),
  number('citationNumber', 'Number by which the case cites a study'),
  number('level', 'Level of evidence of a study after OCEBM 2011, 1 (strongest) to 5'),
  text('design', 'Design of a study, in words'),
  number('patients', 'Patients in a study'),
  text('topic', 'Id of the topic of a claim; of a study, the one it mostly serves'),
  text('claimKind', 'definition, finding, observation, inference, opinion or recommendation'),
  text('state', 'Of a claim: accepted by a curator, or only proposed'),
  text('voice', 'Whose statement a claim is: source-authors, citing-authors or curator'),
  text('study', 'Id of the study that reports a finding'),
  text('eventKind', 'Kind of an event in the course of the patient'),
  text('when', 'When an event happened, in words'),
  truth('unverified', 'true: what is said here was recalled or not found, and is not a fact'),
];

export const EDGE_COLUMNS: readonly Column[] = [
  text('kind', 'evidence, asserts, reports, bears-on, about, relates, cites or same-cohort'),
  text('sentence', 'Why the edge is here, in one sentence'),
  text('quotation', 'Verbatim words that the edge rests on, one passage a line'),
  text('asCited', 'supports, disputes or neutral: what the citing authors use the study for; absent where they do not cite it'),
  text('asChecked', 'The same as found on checking; absent where it could not be judged'),
  text('direction', 'supports, disputes or neutral, of a finding or an event that bears on a claim'),
  text('fidelity', 'How faithfully the study is cited'),
  text('severity', 'none, minor or major, of the verdict on fidelity'),
  text('because', 'The reason for the verdict, the relation or the shared patients'),
  text('condition', 'The words under which alone the evidence holds'),
  text('directness', 'direct or indirect (GRADE)'),
  text('indirectIn', 'population, intervention, comparator or outcome'),
  number('level', 'Level of evidence of the study after OCEBM 2011, 1 (strongest) to 5'),
  text('basis', 'What was read for the check: full-text, abstract, registry, secondary-source or none'),
  text('form', 'How the case points at the study: number, named, by-position or none'),
  text('topic', 'Id of the topic of the claim'),
  text('voice', 'Whose statement the claim is'),
  text('relation', 'contradicts, refines, restates or follows-from'),
  number('citationNumber', 'Number by which the case cites the study'),
  text('intent', 'Why the case cites the study, as a property of CiTO'),
  truth('unverified', 'true: the check, or everything it rests on, is unverified'),
];
