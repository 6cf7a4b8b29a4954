// The attached text as the reader gets it: sections are told only of the very text whose offsets they are.
import { describe, expect, it } from 'vitest';
import { getText } from '../../server/api/routes/get-text.ts';
import { openSnapshot } from '../../server/api/snapshot.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { findTea } from '../export/write-export.ts';

const tea = await findTea();
const SECTIONS = [{ title: 'Methods', start: 3, end: 40 }];

const answer = async (loaded: LoadedDossier): Promise<unknown> => {
  const snapshot = openSnapshot({ library: { revision: 'aa', dossiers: [loaded] }, problems: [], broken: new Map() });
  return getText.handle({ params: { dossier: 'tea-2020' }, query: {} } as never, { snapshot } as never);
};

describe('the attached text', () => {
  const record = tea.dossier.text;
  const withSections = record && { ...tea, dossier: { ...tea.dossier, text: { ...record, sections: SECTIONS } } };

  it('comes with the sections that the import found in it', async () => {
    if (!withSections) throw new Error('The dossier of the tests has no text.');
    expect(await answer(withSections)).toMatchObject({ sameText: true, sections: SECTIONS });
    expect(await answer(tea)).toMatchObject({ sections: [] });
  });

  it('comes without them where another text is attached, in which they would stand elsewhere', async () => {
    if (!withSections) throw new Error('The dossier of the tests has no text.');
    const texts = tea.texts.map((text) => ({ ...text, sha256: '0'.repeat(64) }));
    expect(await answer({ ...withSections, texts })).toMatchObject({ sameText: false, sections: [] });
  });
});
