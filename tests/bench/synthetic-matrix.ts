// A matrix of any size for the bench, the same on every run: every claim with a fixed share of the studies, in the shape that
// the route answers in.
import type { MatrixAnswer, MatrixCell, MatrixColumn, MatrixRow } from '../../server/api/contract.ts';

const DIRECTIONS = ['supports', 'disputes', 'neutral'] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;
const TOPICS = 20;

/** @param size claims, and as many studies @param share of the cells that hold a line, 0 to 1 */
export function syntheticMatrix(size: number, share: number): MatrixAnswer {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const level = (study: number): (typeof LEVELS)[number] => LEVELS[study % LEVELS.length] ?? 5;
  const columns = numbers.map(
    (study): MatrixColumn => ({
      id: `study-${study}`,
      label: `Invented ${1980 + (study % 45)}`,
      title: `An invented study, number ${study}`,
      year: 1980 + (study % 45),
      role: 'cited',
      citationNumber: study + 1,
      design: { kind: 'cohort', words: 'cohort study', provenance: { status: 'verified', where: [] } },
      level: level(study),
      levelBecause: 'invented',
      n: 10 + study,
      standing: { status: 'current' },
      unverified: false,
      claims: 0,
    }),
  );
  const rows = numbers.map(
    (claim): MatrixRow => ({
      id: `claim-${claim}`,
      label: `An invented claim of some length, number ${claim}`,
      statement: `An invented claim that says more than its label, number ${claim}.`,
      topic: `topic-${Math.floor((claim * TOPICS) / size)}`,
      kind: 'finding',
      voice: 'citing-authors',
      order: claim,
      studies: 0,
      unverified: false,
    }),
  );
  const cells: MatrixCell[] = [];
  for (const claim of numbers) {
    for (const study of numbers) {
      // A fixed scatter: primes keep it from making stripes.
      if (((claim * 7919 + study * 104_729) % 1000) / 1000 >= share) continue;
      const direction = DIRECTIONS[(claim + study) % 3] ?? 'neutral';
      cells.push({
        id: `claim-${claim}--study-${study}`,
        claim: `claim-${claim}`,
        study: `study-${study}`,
        proposed: false,
        asCited: { direction: 'supports' },
        asChecked: { direction, basis: 'abstract', provenance: { status: 'verified', where: [] } },
        basis: 'abstract',
        fidelity: { label: direction === 'supports' ? 'accurate' : 'overstated', severity: 'minor', because: 'Invented.' },
        level: level(study),
        passages: [],
        condition: null,
        directness: 'direct',
        oneOf: [],
        unverified: study % 9 === 0,
        n: 10 + study,
      });
    }
  }
  const topics = Array.from({ length: TOPICS }, (_, index) => ({
    id: `topic-${index}`,
    label: `Topic ${index}`,
    description: 'Invented.',
  }));
  return { topics, rows, columns, cells };
}
