// One evidence line as one plain English sentence: what the study is cited for, what a check found, and how faithful it is.
import type { Direction, Evidence, Fidelity, Severity } from '../../model/evidence.ts';
import type { EvidenceLine } from '../evidence-line.ts';
import { joinCheck } from './how-checked.ts';
import { listWords, quoteStatement, withoutStop } from './quote-statement.ts';

const citedAs: Readonly<Record<Direction, string>> = {
  supports: 'in support of',
  disputes: 'against',
  neutral: 'without taking sides on',
};

const pointedAt: Readonly<Record<Evidence['form'], string>> = {
  number: 'is cited',
  named: 'is named',
  'by-position': 'is cited close by, apparently',
  none: 'is used',
};

const finds: Readonly<Record<Direction, string>> = {
  supports: 'it supports it',
  disputes: 'it disputes it',
  neutral: 'it neither supports nor disputes it',
};

const says: Readonly<Record<Direction, string>> = {
  supports: 'supports',
  disputes: 'disputes',
  neutral: 'neither supports nor disputes',
};

const label = (fidelity: Fidelity): string => {
  const severity: Severity = fidelity.severity;
  const name = fidelity.label === 'indirect-source' ? 'an indirect source' : fidelity.label.replaceAll('-', ' ');
  return severity === 'none' ? name : `${name} (${severity})`;
};

const remarks = (line: EvidenceLine, alternatives: readonly string[]): string => {
  const other = line.indirectIn.length > 0 ? `, because of another ${listWords(line.indirectIn)}` : '';
  const found = [
    line.condition === null ? null : `only under this condition: ${withoutStop(line.condition)}`,
    line.directness === 'indirect' ? `indirectly${other}` : null,
    alternatives.length > 0 ? `unless ${alternatives.join(' or ')} is meant` : null,
    line.unverified ? 'unverified' : null,
  ].filter((remark) => remark !== null);
  return found.length === 0 ? '' : ` (${found.join('; ')})`;
};

const checked = (line: EvidenceLine, alternatives: readonly string[]): string => {
  const joining = line.asCited === null ? 'and' : 'but';
  if (line.asChecked === null)
    return `${line.proposed ? 'and nobody has checked it yet' : `${joining} it could not be judged`}${remarks(line, alternatives)}`;
  const { direction, basis } = line.asChecked;
  const joint = line.asCited === null || line.asCited.direction !== direction ? 'but' : 'and';
  return `${joinCheck(joint, basis)} ${finds[direction]}${remarks(line, alternatives)}`;
};

/** What a data set says of a study, which it does not cite for anything: that is somebody else's reading of the study. */
const recorded = (line: EvidenceLine, work: string, claim: string, alternatives: readonly string[]): string => {
  const rest = remarks(line, alternatives);
  if (line.asChecked === null) return `The data set names ${work} for ${claim}, but does not say in which direction${rest}`;
  const { direction, basis } = line.asChecked;
  if (basis === 'secondary-source' || basis === 'none')
    return `The data set records that ${work} ${says[direction]} ${claim}, and nobody has read the study here${rest}`;
  return `On checking, ${work} ${says[direction]} ${claim}${rest}`;
};

/** What else a sentence must know of the dossier. */
export interface SentenceContext {
  /** Names of other studies that the case may mean instead. */
  alternatives?: readonly string[];
  /** The dossier is made of a data set, which cites nothing. */
  isDataSet?: boolean;
}

/**
 * `work` is the short name of the study, `statement` the claim's, null where all is about this claim. The same line always gives
 * the same sentence.
 */
export const evidenceSentence = (
  line: EvidenceLine,
  work: string,
  statement: string | null,
  { alternatives = [], isDataSet = false }: SentenceContext = {},
): string => {
  const claim = quoteStatement(statement);
  // The verdict on what nobody has checked says no more than that.
  const verdict = line.fidelity === null || (line.proposed && line.asChecked === null) ? '' : `: ${label(line.fidelity)}`;
  if (isDataSet && line.asCited === null) return `${recorded(line, work, claim, alternatives)}${verdict}.`;
  const pointed = `${work} ${pointedAt[line.form]}`;
  const opening =
    line.asCited !== null
      ? `${pointed} ${citedAs[line.asCited.direction]} ${claim}`
      : line.proposed
        ? `${pointed} for ${claim}, in which direction is not said yet`
        : `The case does not cite ${work} for ${claim}`;
  return `${opening}, ${checked(line, alternatives)}${verdict}.`;
};
