// The appraisal of the first case, from the files on disk: all items, each from words that stand in the case.
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../server/data/load-library.ts';
import { AppraisalItemId } from '../../server/model/appraisal.ts';

const { library } = await loadLibrary({ dossiers: new URL('../../graph-data/dossiers', import.meta.url).pathname });
const dossier = library.dossiers.find((one) => one.dossier.id === 'monobe-2017')?.dossier;
const items = dossier?.appraisal?.items ?? [];
const item = (id: string) => items.find((one) => one.id === id);

describe('the appraisal of monobe-2017', () => {
  it('answers every item of the tool', () => {
    expect(items.map(({ id }) => id)).toEqual(AppraisalItemId.options);
    expect(dossier?.appraisal?.by).toBe(dossier?.curators[0]?.name);
  });

  it('rests on at least two passages of the case in each item', () => {
    const ofCase = new Set(dossier?.passages.filter(({ work }) => work === 'monobe-2017').map(({ id }) => id));
    expect(items.filter(({ passages }) => passages.length < 2 || passages.some((id) => !ofCase.has(id)))).toEqual([]);
  });

  it('calls nothing whole that the case leaves open', () => {
    expect(items.filter(({ answer }) => answer === 'yes')).toEqual([]);
  });

  it.each([
    ['challenge', /implied and not described/, 'k21'],
    ['alternative-causes', /stopped/, 'k20'],
    ['dose-response', /400 mg\/day/, 'k6'],
    ['outcome', /although tumours were left/, 'k15'],
    ['exposure', /when and why imatinib was stopped are not/, 'k21'],
  ])('says of %s what speaks against it, with the words', (id, reason, passage) => {
    expect(item(id)?.because).toMatch(reason);
    expect(item(id)?.passages).toContain(passage);
  });
});
