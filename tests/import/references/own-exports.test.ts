// The bibliographic records that go out come back as references with the same fields: all of them from CSL-JSON, and from BibTeX and RIS
// those that these formats have a place for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listReferences } from '../../../server/export/references/list-references.ts';
import type { Name, Reference } from '../../../server/import/paper.ts';
import { readReferenceList } from '../../../server/import/references/read-reference-list.ts';
import type { LoadedDossier } from '../../../server/model/library.ts';
import type { CslName, Work } from '../../../server/model/work.ts';
import { loadBoth, makeInput, writeExport } from '../../export/write-export.ts';
import { makeDossier, study } from '../../graph/small-library.ts';

const TITLES = [
  'Décaféiné, naïve and Łódź: a “trial” of 50% & more',
  'Of {curly} braces, #1 in a_b ~ x^2',
  'GIST, KIT and PDGFRA in DNA: A Report',
  'Is it worthwhile?',
  'C:\\temp and a last \\',
  'الشاي المسائي and 睡眠衛生',
  'Tea -- and -- sleep',
  '- Imatinib re-challenged case -',
  'A < B > C & D',
];
const NAMES: CslName[] = [
  { family: 'George', given: 'S' },
  { family: 'Blay', given: 'Jean-Yves' },
  { family: 'O’Brien', given: 'Á. É.' },
  { family: 'Østby', given: 'Kåre' },
  { family: '森', given: '愛子' },
  { literal: 'National Comprehensive Cancer Network' },
];
const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);

const article = fc.record(
  {
    id: fc.constant('hale-2011'),
    type: fc.constantFrom('article-journal', 'book', 'report', 'dataset'),
    title: fc.oneof(fc.constantFrom(...TITLES), fc.lorem({ maxCount: 9 })),
    author: fc.shuffledSubarray(NAMES, { minLength: 1 }),
    'container-title': fc.constantFrom('European Journal of Cancer', 'J. Tea & Sleep', 'Журнал чая'),
    volume: digits(2),
    issue: digits(1),
    page: fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(40)).map(([first, more]) => `${first}-${first + more}`),
      fc.constantFrom('472-80', 'S1-S40', 'e0123456', 'CD-12-345', 'xii-xv', '5'),
    ),
    issued: fc.integer({ min: 1800, max: 2030 }).map((year) => ({ 'date-parts': [[year]] })),
    DOI: digits(6).map((number) => `10.5555/tea.(${number})`),
    PMID: digits(8),
    PMCID: digits(7).map((number) => `PMC${number}`),
  },
  { requiredKeys: ['id', 'type', 'title', 'author', 'issued'] },
);

/** A name as it is said: formats differ in where an organisation stands. */
const say = ({ family, given, literal }: Name | CslName): string => literal ?? [given, family].filter(Boolean).join(' ');
const wanted = (work: Work): Partial<Record<keyof Reference, unknown>> => ({
  // Rich text is read as plain words.
  title: work.title?.replace(/<\/?[bi]>/g, '') ?? null,
  author: (work.author ?? []).map(say),
  issued: work.issued?.['date-parts'][0]?.[0] ?? null,
  DOI: work.DOI ?? null,
  PMID: work.PMID ?? null,
  ...(work.type === 'article-journal'
    ? {
        type: work.type,
        containerTitle: work['container-title'] ?? null,
        volume: work.volume ?? null,
        issue: work.issue ?? null,
        page: work.page ?? null,
      }
    : {}),
});
const found = (reference: Reference | undefined, work: Work) =>
  Object.fromEntries(
    Object.keys(wanted(work)).map((field) => [
      field,
      field === 'author' ? reference?.author.map(say) : reference?.[field as keyof Reference],
    ]),
  );

const readBack = async (format: string, loaded: LoadedDossier): Promise<ReadonlyMap<string, Reference>> => {
  const { references } = await readReferenceList(await writeExport(format, makeInput(loaded)));
  return new Map(references.map((reference) => [reference.id, reference]));
};
const load = (work: Work): LoadedDossier => makeDossier({ studies: [study({ id: work.id })], works: [work] });

describe.each(['csl-json', 'bibtex', 'ris'])('references in %s', (format) => {
  it('come back with the fields that they went out with', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (work) => {
        const back = await readBack(format, load(work));
        expect(found(back.get('hale-2011'), work)).toEqual(wanted(work));
      }),
      { numRuns: 60 },
    );
  });
});

describe('references in CSL-JSON', () => {
  it('come back whole, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (work) => {
        const reference = (await readBack('csl-json', load(work))).get('hale-2011');
        const { type, volume = null, issue = null, page = null, PMCID = null } = work;
        expect(reference).toMatchObject({ type, volume, issue, page, PMCID, containerTitle: work['container-title'] ?? null });
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(await loadBoth())('the references of %s', (_, loaded) => {
  it.each(['csl-json', 'bibtex', 'ris'])('come back from %s, each under its id', async (format) => {
    const back = await readBack(format, loaded);
    const records = listReferences(makeInput(loaded)).map(({ record }) => record);
    expect(records.length).toBeGreaterThan(3);
    expect([...back.keys()]).toEqual(records.map(({ id }) => id));
    for (const record of records) {
      const { title, issued, DOI, PMID } = wanted(record);
      expect(back.get(record.id)).toMatchObject({ title, issued, DOI, PMID });
    }
  });
});
