// What CIViC's curators say of one study on one proposition, as a line of evidence.
import type { DossierInput } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { CivicItem } from './civic-item.ts';
import type { CivicLine } from './join-items.ts';

type EvidenceInput = NonNullable<DossierInput['claims'][number]['evidence']>[number];

/** CIViC's levels of evidence, in its own words: what is looked at, not how well. They are not those of OCEBM. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['A', 'validated association'],
  ['B', 'clinical evidence'],
  ['C', 'case study'],
  ['D', 'preclinical evidence'],
  ['E', 'inferential association'],
]);

const SIDES = { supports: 'supports it', disputes: 'does not support it', neutral: 'takes no side' } as const;

/** The columns that the claim was worded from, as they are: names that the statement leaves out stand here. */
const listColumns = ({ profile, therapies, interaction, disease, type, significance }: CivicItem): string =>
  [type, significance, profile, [therapies.join(' + '), interaction].filter((part) => part !== '').join(' '), disease]
    .filter((part) => part !== '')
    .join(', ');

/** What an item is about, how CIViC grades it and what else it notes. */
function describeItem(item: CivicItem): string {
  const { id, level, rating, direction, origin, phenotypes, reviewed, isAccepted, isFlagged } = item;
  const grade = LEVELS.get(level);
  const parts = [
    `CIViC's evidence item ${id} ${SIDES[direction]}: ${listColumns(item)}`,
    level === '' ? null : `level ${level}${grade === undefined ? '' : ` (${grade})`}`,
    rating === '' ? null : `${rating} of 5 stars`,
    origin === '' ? null : `variant origin ${origin.toLowerCase()}`,
    phenotypes === '' ? null : `phenotypes: ${phenotypes.split(',').join(', ')}`,
    reviewed === '' ? null : `last reviewed ${reviewed.slice(0, 10)}`,
    isAccepted ? null : 'not accepted by an editor yet',
    isFlagged ? 'flagged for another look' : null,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

/** The line. Its direction is a check that others made (see read-civic.ts). @param study id of the study */
export function writeLine(
  { items, direction, isDivided }: CivicLine,
  study: string,
  idOf: (item: CivicItem) => { place: string; passage: string },
): EvidenceInput {
  const numbers = items.map(({ id }) => id).join(' and ');
  const provenance: Provenance = {
    status: 'derived',
    from: `CIViC's evidence item${items.length > 1 ? 's' : ''} ${numbers}, whose curators read the study; nobody has read it here.`,
    where: items.map((item) => idOf(item).place),
    ...(isDivided ? { note: 'The items take both sides, so it is neutral here.' } : {}),
  };
  const reports = items.flatMap((item) => {
    const from: Provenance = { status: 'derived', from: `CIViC's evidence item ${item.id}.`, where: [idOf(item).place] };
    return [item.statement, describeItem(item)].map((words) => ({ words, provenance: from }));
  });
  // By CIViC's definition such evidence is from animals, cells or other models, and so not from patients.
  const isModel = items.every(({ level }) => level === 'D');
  return {
    study,
    form: 'none',
    asCited: null,
    asChecked: { direction, basis: 'secondary-source', provenance },
    fidelity: null,
    directness: isModel ? 'indirect' : 'direct',
    ...(isModel ? { indirectIn: ['population'] } : {}),
    passages: items.map((item) => idOf(item).passage),
    reports,
  };
}
