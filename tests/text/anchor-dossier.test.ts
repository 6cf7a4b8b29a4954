// Anchoring a dossier: which text belongs to which passage.
import { describe, expect, it } from 'vitest';
import type { AttachedText } from '../../server/model/anchoring.ts';
import { type AnchorableDossier, anchorDossier } from '../../server/text/anchor-dossier.ts';

const attached = (work: string, sha256: string, text: string, dossier = 'bees'): AttachedText => ({
  dossier,
  work,
  form: 'text',
  sha256,
  name: 'a.txt',
  text,
});

const DOSSIER: AnchorableDossier = {
  id: 'bees',
  text: { work: 'ledger', sha256: 'recorded' },
  passages: [
    { id: 'first', work: 'ledger', exact: 'opened before sunrise' },
    { id: 'second', work: 'ledger', exact: 'the bees are too cold' },
    { id: 'overlapping', work: 'ledger', exact: 'sunrise, when the bees' },
    { id: 'other', work: 'almanac', exact: 'A queen that has been clipped' },
  ],
};
const LEDGER = 'The hives were opened before sunrise, when the bees are too cold to quarrel.';
const ALMANAC = 'A queen that has been clipped cannot follow the swarm.';

const states = (texts: AttachedText[], dossier = DOSSIER) =>
  [...anchorDossier(dossier, texts)].map(([id, { state }]) => `${id} ${state}`);

describe('the anchors of a dossier', () => {
  it('are one a passage, by its id, in its order', () => {
    const anchors = anchorDossier(DOSSIER, [attached('ledger', 'recorded', LEDGER), attached('almanac', 'x', ALMANAC)]);
    expect([...anchors.keys()]).toEqual(['first', 'second', 'overlapping', 'other']);
    expect(anchors.get('first')).toEqual({ passage: 'first', state: 'verified', score: 1, spans: [[15, 36]] });
    expect(anchors.get('overlapping')?.spans).toEqual([[29, 51]]);
  });

  it('are verified in the recorded text and moved in every other', () => {
    const almanac = attached('almanac', 'recorded', ALMANAC);
    const verified = ['first verified', 'second verified', 'overlapping verified', 'other moved'];
    expect(states([attached('ledger', 'recorded', LEDGER), almanac])).toEqual(verified);
    expect(states([attached('ledger', 'another', LEDGER), almanac])).toEqual(
      verified.map((state) => state.replace('verified', 'moved')),
    );
  });

  it('say where no text is attached', () => {
    const none = ['first', 'second', 'overlapping', 'other'].map((id) => `${id} text-not-attached`);
    expect(states([])).toEqual(none);
    expect(anchorDossier(DOSSIER, []).get('first')).toEqual({
      passage: 'first',
      state: 'text-not-attached',
      score: null,
      spans: [],
    });
    expect(states([attached('ledger', 'recorded', LEDGER)]).at(-1)).toBe('other text-not-attached');
  });

  it('leave texts of other dossiers aside', () => {
    expect(states([attached('ledger', 'recorded', LEDGER, 'wasps')])[0]).toBe('first text-not-attached');
  });

  it('are never verified where the dossier records no text', () => {
    const { text: _, ...unrecorded } = DOSSIER;
    expect(states([attached('ledger', 'recorded', LEDGER)], unrecorded)[0]).toBe('first moved');
  });

  it('prefer the recorded text of a work that has two', () => {
    const texts = [attached('ledger', 'another', 'Nothing of the kind.'), attached('ledger', 'recorded', LEDGER)];
    expect(states(texts)[0]).toBe('first verified');
    expect(states(texts.toReversed())[0]).toBe('first verified');
  });

  it('are missing in an empty text', () => {
    expect(states([attached('ledger', 'recorded', '')])[0]).toBe('first missing');
  });
});
