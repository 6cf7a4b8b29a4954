// One evidence item of CIViC (civicdb.org): what a curator of CIViC, having read a study, says that it shows about a proposition, accepted
// by an editor. Griffith M et al., "CIViC is a community knowledgebase for expert crowdsourcing the clinical interpretation of variants
// in cancer", Nat Genet 49:170-174, 2017; columns of the exports of evidence, old and new.
import type { Column } from '../../model/table-columns.ts';
import type { Direction } from '../../model/evidence.ts';
import type { TableRow } from '../tables/table-row.ts';

/** What an item is about, as its columns have it; empty where they have nothing. */
export interface CivicProposition {
  /** Gene and variant, or a combination of several: `KIT V654A`. */
  profile: string;
  disease: string;
  therapies: string[];
  /** How several therapies are meant: combination, substitutes, sequential. */
  interaction: string;
  type: string;
  significance: string;
}

export interface CivicItem extends CivicProposition {
  row: TableRow;
  /** Number of the item. */
  id: string;
  direction: Direction;
  /** The curator's sentences, verbatim. */
  statement: string;
  /** A to E. */
  level: string;
  /** Stars, 1 to 5. */
  rating: string;
  isAccepted: boolean;
  isFlagged: boolean;
  doid: string;
  phenotypes: string;
  origin: string;
  reviewed: string;
  /** Where the item can be seen. */
  address: string;
  source: { type: string; id: string; citation: string; trials: string[] };
}

/** Columns by what they hold, newest name first. */
const COLUMNS = {
  profile: ['molecular_profile'],
  gene: ['gene'],
  variant: ['variant'],
  disease: ['disease'],
  doid: ['doid'],
  phenotypes: ['phenotypes'],
  therapies: ['therapies', 'drugs'],
  interaction: ['therapy_interaction_type', 'drug_interaction_type'],
  type: ['evidence_type'],
  direction: ['evidence_direction'],
  level: ['evidence_level'],
  significance: ['significance', 'clinical_significance'],
  statement: ['evidence_statement'],
  sourceId: ['citation_id', 'pubmed_id'],
  sourceType: ['source_type'],
  citation: ['citation'],
  trials: ['nct_ids'],
  rating: ['rating'],
  status: ['evidence_status'],
  id: ['evidence_id'],
  origin: ['variant_origin'],
  reviewed: ['last_review_date'],
  address: ['evidence_civic_url'],
  flagged: ['is_flagged'],
} as const;

/** Columns that are known and not needed: numbers of CIViC and places on chromosomes. */
const NOT_NEEDED =
  'entrez_id variant_id gene_id molecular_profile_id asco_abstract_id molecular_profile_civic_url variant_civic_url gene_civic_url feature_civic_url representative_transcript ensembl_version reference_build reference_bases variant_bases chromosome start stop chromosome2 start2 stop2 representative_transcript2 variant_summary variant_types hgvs_expressions civic_variant_evidence_score allele_registry_id clinvar_ids variant_aliases assertion_ids assertion_civic_urls feature_name feature_type';

/** Every column that an export of evidence may have. */
export const CIVIC_COLUMNS: readonly Column[] = [...new Set([...Object.values(COLUMNS).flat(), ...NOT_NEEDED.split(' ')])].map(
  (name) => ({ name, type: 'string', words: '' }),
);

/** Columns that tell an export of evidence from any other table. */
export const CIVIC_SIGNS = ['evidence_statement', 'evidence_direction'] as const;

const NOTHING = /^(?:n\/?a|null|none|-)$/i;

/** What the first of the columns says that is there; empty where none says anything. */
const say = (row: TableRow, columns: readonly string[]): string => {
  const cell = columns.map((column) => row.text(column)).find((one) => one !== undefined) ?? '';
  return NOTHING.test(cell.trim()) ? '' : cell.replace(/\s+/g, ' ').trim();
};

const list = (words: string): string[] =>
  words
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `N/A` is a direction of CIViC's, for items that take no side. */
function readDirection(row: TableRow): Direction | null {
  const words = (row.text(COLUMNS.direction[0]) ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  if (words === 'supports') return 'supports';
  if (words === 'does not support') return 'disputes';
  return words === '' || NOTHING.test(words) ? 'neutral' : null;
}

/** The item of a row; null where it cannot be used, which has been told. */
export function readCivicItem(row: TableRow): CivicItem | null {
  const told = Object.fromEntries(Object.entries(COLUMNS).map(([name, columns]) => [name, say(row, columns)])) as Record<
    keyof typeof COLUMNS,
    string
  >;
  const direction = readDirection(row);
  const statement = row.text(COLUMNS.statement[0])?.trim() ?? '';
  const profile = told.profile || [told.gene, told.variant].filter((part) => part !== '').join(' ');
  const leaveOut = (column: string, message: string, tip = 'Export it from CIViC again, or fill it in.'): null => {
    row.fail(column, `${message}; the item was left out`, tip);
    return null;
  };
  if (row.isBroken) return null;
  if (direction === null) return leaveOut(COLUMNS.direction[0], 'the direction is none of Supports, Does Not Support and N/A');
  if (!/\p{L}/u.test(statement)) return leaveOut(COLUMNS.statement[0], 'the item has no statement');
  if (profile === '') return leaveOut(COLUMNS.profile[0], 'neither a molecular profile nor a gene and a variant is told');
  if (told.type === '') return leaveOut(COLUMNS.type[0], 'the type of the evidence is not told');
  if (told.sourceId === '' && told.citation === '') return leaveOut(COLUMNS.sourceId[0], 'no study is told that it is from');
  if (/^rejected$/i.test(told.status))
    return leaveOut(COLUMNS.status[0], "it was rejected by CIViC's editors", 'Nothing: what was rejected is no evidence.');
  return {
    row,
    id: told.id,
    profile,
    disease: told.disease,
    therapies: list(told.therapies),
    interaction: told.interaction.toLowerCase(),
    type: told.type,
    significance: told.significance,
    direction,
    statement,
    level: told.level.toUpperCase(),
    rating: told.rating,
    isAccepted: /^accepted$/i.test(told.status),
    isFlagged: /^true$/i.test(told.flagged),
    doid: told.doid,
    phenotypes: told.phenotypes,
    origin: told.origin,
    reviewed: told.reviewed,
    address: told.address || `civicdb.org, evidence item ${told.id}`,
    source: { type: told.sourceType || 'PubMed', id: told.sourceId, citation: told.citation, trials: list(told.trials) },
  };
}
