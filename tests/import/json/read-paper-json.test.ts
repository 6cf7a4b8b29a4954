// A paper that was printed as JSON is the same paper when it is read again; what does not fit its text is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePaperJson } from '../../../server/commands/import/write-paper-json.ts';
import { draftClaims } from '../../../server/import/draft-claims.ts';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { writeOolongJats } from '../../fixtures/oolong-jats.ts';
import { readOolong } from '../../fixtures/oolong-paper.ts';
import { makeImportFolder } from '../../commands/import/import-world.ts';

const read = (text: string) => readImport(Buffer.from(text), 'a.json');
const paper = readOolong();
const text = writePaperJson(paper, draftClaims(paper));
/** With something changed in it. */
const altered = (change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(text) as Record<string, unknown>;
  change(value);
  return JSON.stringify(value);
};

describe('a paper as JSON', () => {
  it.each([
    ['a text', paper],
    ['an article of JATS', readJats(Buffer.from(writeOolongJats()))],
  ])('is the same paper again: %s', async (_, one) => {
    const claims = draftClaims(one);
    expect(await read(writePaperJson(one, claims))).toStrictEqual({ kind: 'paper', paper: one, claims });
  });

  it('is taken with less: without a record, a form and sections', async () => {
    const bare = altered((value) =>
      ['form', 'record', 'sections', 'problems'].forEach((key) => Reflect.deleteProperty(value, key)),
    );
    expect(await read(bare)).toMatchObject({ kind: 'paper', paper: { form: 'text', sections: [], record: { title: null } } });
  });

  it('becomes the draft that the paper itself would', async () => {
    const [one, other] = [await makeImportFolder(), await makeImportFolder()];
    await one.put('paper.xml', writeOolongJats());
    const { out } = await one.run('paper.xml', '--json');
    await one.run('paper.xml');
    await other.put('paper.xml', out);
    expect((await other.run('paper.xml')).code).toBe(0);
    expect(await other.find('ostby-2021')).toStrictEqual(await one.find('ostby-2021'));
    expect(await other.list('claimgraph/texts')).toEqual(['ostby-2021']);
    expect((await other.run('paper.xml')).err).toContain('it is imported already');
  });

  it.each<[what: string, text: string, says: string]>([
    [
      'a citation that stands elsewhere',
      text.replace(/("mentions":.*?"start":)\d+/, '$17'),
      '/mentions/0: there is no such place',
    ],
    [
      'a sentence with other words',
      text.replace('"exact":"', '"exact":"Not so: '),
      '/mentions/0/sentence: there is no such place',
    ],
    [
      'a reference that is not there',
      text.replaceAll('"references":["', '"references":["no-'),
      '/mentions/0/references: a reference is not there',
    ],
    [
      'a text that was cut off',
      altered((value) => void Object.assign(value, { text: 'Tea' })),
      'there is no such place in the text',
    ],
    ['a direction that is none', text.replace('"direction":"', '"direction":"un'), '/claims/'],
    ['a place before the beginning', text.replace(/"span":\{"start":\d+/, '"span":{"start":-5'), '/references/'],
    ['the JSON of several papers', `[${text},${text}]`, 'it is the JSON of several papers'],
  ])('is refused with %s', async (_, bad, says) => {
    expect(bad).not.toBe(text);
    expect(await read(bad)).toMatchObject({ message: expect.stringContaining(says), tip: expect.stringMatching(/\.$/) });
  });

  it('never makes the reader throw, wherever it is altered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length }), fc.constantFrom('', '-', '9', '"', '}', 'null'), async (at, words) => {
        const found = await read(text.slice(0, at) + words + text.slice(at + 1));
        expect('kind' in found || found.tip.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
