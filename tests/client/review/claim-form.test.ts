// What a curator typed, as the change that is sent: only what differs, nothing twice, nothing lost.
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../../../server/api/contract.ts';
import { changeOf, formOf, listMissing } from '../../../client/review/claim-form.ts';
import { idOf } from '../../../client/review/id-of.ts';
import { keepForm, readForm } from '../../../client/review/kept-forms.ts';

const CLAIM = {
  id: 'tea-sleep',
  label: 'Tea and sleep',
  statement: 'Green tea keeps people awake.',
  topic: 'unsorted',
  kind: 'unsorted',
  voice: 'source-authors',
  evidence: [
    { study: 'lee-2010', asCited: { direction: 'supports' }, asChecked: null, basis: 'none', fidelity: null },
    { study: 'roy-2012', asCited: null, asChecked: null, basis: 'none', fidelity: null },
  ],
} as unknown as ClaimView;
const FORM = formOf(CLAIM);
const [lee, roy] = FORM.lines as [(typeof FORM.lines)[0], (typeof FORM.lines)[0]];

describe('the form of a claim', () => {
  it('changes nothing as long as nothing was typed', () => {
    expect(changeOf(FORM, CLAIM)).toEqual({});
  });

  it('sends only what differs, without the blanks around it', () => {
    expect(changeOf({ ...FORM, statement: ' Green tea delays sleep. ', label: 'Tea and sleep ' }, CLAIM)).toEqual({
      statement: 'Green tea delays sleep.',
    });
  });

  it('sends what was said of a citation with its study, and leaves the others alone', () => {
    const judged = {
      ...roy,
      asCited: 'disputes' as const,
      fidelity: 'overstated' as const,
      severity: 'minor' as const,
      because: ' Small trial. ',
    };
    expect(changeOf({ ...FORM, lines: [lee, judged] }, CLAIM).evidence).toEqual([
      { study: 'roy-2012', asCited: 'disputes', fidelity: { label: 'overstated', severity: 'minor', because: 'Small trial.' } },
    ]);
  });

  it('sends what was read along with what it says', () => {
    const checked = { ...lee, asChecked: 'neutral' as const, basis: 'abstract' as const };
    expect(changeOf({ ...FORM, lines: [checked, roy] }, CLAIM).evidence).toEqual([
      { study: 'lee-2010', asChecked: { direction: 'neutral', basis: 'abstract' } },
    ]);
  });

  it('says what is missing before a claim can be accepted', () => {
    expect(listMissing(FORM)).toEqual(['What roy-2012 is cited for.']);
    expect(listMissing({ ...FORM, statement: ' ', lines: [{ ...lee, fidelity: 'accurate' }] })).toEqual([
      'The claim in plain words.',
      'Why lee-2010 is judged so.',
    ]);
  });

  it('comes back from the browser if it still fits the claim', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    const typed = { ...FORM, statement: 'Half a senten' };
    keepForm('tea', CLAIM.id, typed, storage);
    expect(readForm('tea', CLAIM.id, FORM, storage)).toEqual(typed);
    expect(readForm('tea', CLAIM.id, { ...FORM, lines: [lee] }, storage)).toBeNull();
    keepForm('tea', CLAIM.id, null, storage);
    expect(readForm('tea', CLAIM.id, FORM, storage)).toBeNull();
    kept.set('claimgraph:review:tea:tea-sleep', '{"lines":7}');
    expect(readForm('tea', CLAIM.id, FORM, storage)).toBeNull();
  });
});

describe('an id made of words', () => {
  it.each([
    ['Efficacy of Sunitinib', 'efficacy-of-sunitinib'],
    ['Überleben – Ökonomie', 'uberleben-okonomie'],
    ['  ¿?  ', ''],
    ['外科', 'u5916u79d1'],
  ])('%s', (words, id) => {
    expect(idOf(words)).toBe(id);
  });
});
