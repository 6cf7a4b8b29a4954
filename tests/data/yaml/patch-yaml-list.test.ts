// A change in a file that people write by hand changes what was changed, and nothing else.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { patchYamlList } from '../../../server/data/yaml/patch-yaml-list.ts';

const FILE = `# Claims of the tea dossier
claims:
  - id: awake # asked about most
    statement: >-
      Tea keeps people awake.
    evidence:
      # the first trial
      - { study: lee-2010, form: number }
      - study: roy-2012
        form: named # without a reference
  # what follows is about dose
  - id: dose
    statement: Three cups are enough.
`;
const BEFORE = [
  {
    id: 'awake',
    statement: 'Tea keeps people awake.',
    evidence: [
      { study: 'lee-2010', form: 'number' },
      { study: 'roy-2012', form: 'named' },
    ],
    relations: [],
  },
  { id: 'dose', statement: 'Three cups are enough.', evidence: [], relations: [] },
];
const patched = (after: typeof BEFORE) => patchYamlList(FILE, 'claims', 'id', BEFORE, after, { evidence: 'study' });
const [awake, dose] = BEFORE as [(typeof BEFORE)[0], (typeof BEFORE)[0]];

describe('a patched list', () => {
  it('is the same file where nothing changed', () => {
    expect(patched(BEFORE)).toBe(FILE);
  });

  it('keeps comments, order and the other records', () => {
    const [first, second] = awake.evidence as [object, object];
    const text = patched([{ ...awake, evidence: [first, { ...second, form: 'number' }] as typeof awake.evidence }, dose]);
    expect(text).toBe(FILE.replace('form: named # without a reference', 'form: number'));
  });

  it('takes records out, puts them in and orders them as they are told', () => {
    const extra = { id: 'extra', statement: 'Words with: a colon, # a hash and "quotes".', evidence: [], relations: [] };
    const text = patched([dose, extra]);
    expect(parse(text)).toEqual({
      claims: [
        { id: 'dose', statement: 'Three cups are enough.' },
        { id: 'extra', statement: extra.statement },
      ],
    });
    expect(text).toContain('# Claims of the tea dossier');
  });

  it('says so where the list is gone', () => {
    expect(() => patchYamlList('other: 1\n', 'claims', 'id', BEFORE, BEFORE)).toThrow('no list "claims"');
  });
});
