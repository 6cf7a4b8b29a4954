// A matrix of five claims and four studies about tea, small enough to read and odd enough to sort.
import type { MatrixAnswer, MatrixCell, MatrixColumn, MatrixRow } from '../../../server/api/contract.ts';

const row = (id: string, topic: string, order: number, statement = `Tea, as ${id} has it.`): MatrixRow => ({
  id,
  label: id,
  statement,
  topic,
  kind: 'finding',
  voice: 'citing-authors',
  order,
  studies: 0,
  unverified: false,
});

const column = (id: string, year: number | null, level: MatrixColumn['level'], n: number | null, role = 'cited'): MatrixColumn =>
  ({
    id,
    label: id,
    title: null,
    year,
    role,
    citationNumber: role === 'cited' ? 1 : null,
    level,
    levelBecause: '',
    n,
    standing: { status: 'current' },
    unverified: false,
    claims: 0,
  }) as unknown as MatrixColumn;

type Direction = 'supports' | 'disputes' | 'neutral';

export const cell = (
  claim: string,
  study: string,
  cited: Direction | null,
  checked: Direction | null,
  more: Partial<MatrixCell> = {},
): MatrixCell =>
  ({
    id: `${claim}--${study}`,
    claim,
    study,
    asCited: cited && { direction: cited },
    asChecked: checked && { direction: checked, basis: 'abstract', provenance: { status: 'verified' } },
    basis: checked ? 'abstract' : 'none',
    fidelity: null,
    level: null,
    passages: [],
    condition: null,
    directness: 'direct',
    oneOf: [],
    unverified: false,
    n: null,
    ...more,
  }) as unknown as MatrixCell;

export const TEA: MatrixAnswer = {
  topics: [
    { id: 'sleep', label: 'Sleep', description: 'Whether one sleeps.' },
    { id: 'taste', label: 'Taste', description: 'Whether one likes it.' },
  ],
  rows: [
    row('tea-wakes', 'sleep', 0, 'Tea keeps people awake.'),
    row('tea-calms', 'sleep', 3, 'Tea calms people.'),
    row('tea-in-bed', 'sleep', 4),
    row('milk-first', 'taste', 1, 'Milk goes in first.'),
    row('sugar-ruins', 'taste', 2),
  ],
  columns: [
    column('assam-1990', 1990, 4, 12),
    column('brew-2005', 2005, 2, 300),
    column('cup-2005', 2005, 3, null, 'outside'),
    column('dust-undated', null, null, 40, 'named'),
  ],
  cells: [
    cell('tea-wakes', 'assam-1990', 'supports', 'disputes', {
      level: 4,
      n: 12,
      fidelity: { label: 'contradicted', severity: 'major', because: 'It says the opposite.' },
    }),
    cell('tea-wakes', 'brew-2005', 'supports', 'supports', {
      level: 2,
      n: 300,
      fidelity: { label: 'accurate', severity: 'none', because: 'It says so.' },
    }),
    cell('tea-calms', 'cup-2005', null, 'supports', { level: 3, condition: 'In the evening only.', unverified: true }),
    cell('milk-first', 'dust-undated', 'neutral', null, { n: 40, directness: 'indirect' }),
    cell('milk-first', 'brew-2005', 'disputes', 'disputes', { level: 2, n: 300 }),
  ],
};
