// A draft on disk: whole or not there, valid, anchored in its text, and never in the place of another.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkLibrary } from '../../server/check/check-library.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { parseDossier } from '../../server/data/parse-dossier.ts';
import { encodeText, hashText, saveDossier } from '../../server/data/save-dossier.ts';
import { writeDossierFiles } from '../../server/data/write-dossier-files.ts';
import { draftDossier } from '../../server/import/draft/draft-dossier.ts';
import type { Paper, ProposedClaim, Reference } from '../../server/import/paper.ts';
import { anchorDossier } from '../../server/text/anchor-dossier.ts';
import { quoteContext } from '../../server/text/quote-context.ts';
import { wellFormed } from '../../server/text/well-formed.ts';
import { proposeOolong, readOolong } from '../fixtures/oolong-paper.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

async function makeWorkspace(): Promise<{ workspace: string; dossiers: string; texts: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'claimgraph-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const workspace = path.join(root, 'mine');
  return { workspace, dossiers: path.join(workspace, 'dossiers'), texts: path.join(workspace, 'texts') };
}

const draftOf = (paper: Paper, claims: readonly ProposedClaim[], id = 'ostby-2021') =>
  draftDossier(paper, claims, { id, file: 'oolong.txt', sha256: hashText(wellFormed(paper.text)) });

const save = (folders: { dossiers: string; texts: string }, paper = readOolong(), id = 'ostby-2021') =>
  saveDossier({
    ...folders,
    dossier: draftOf(paper, proposeOolong(), id),
    text: { words: paper.text, name: 'oolong.txt' },
    now: NOW,
  });

describe('a draft that is saved', () => {
  it('loads beside the bundled dossiers, as a draft of the workspace, every passage verified at its place', async () => {
    const { workspace, ...folders } = await makeWorkspace();
    expect(await save(folders)).toBe('saved');
    const { library, problems } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS, workspace });
    expect(problems).toEqual([]);
    const [tea, draft] = library.dossiers.filter(({ dossier }) => ['tea-2020', 'ostby-2021'].includes(dossier.id));
    expect([tea?.origin, draft?.origin, draft?.dossier.state]).toEqual([undefined, 'workspace', 'draft']);
    expect([...(draft?.anchors.values() ?? [])].map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'verified'));
    const found = checkLibrary(library).filter(({ dossier }) => dossier === 'ostby-2021');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
      'proposals-judged ostby-2021',
      'page-range novak-2016',
    ]);
  });

  it('says only what the paper prints, and that nobody has checked it', async () => {
    const { workspace, ...folders } = await makeWorkspace();
    await save(folders);
    const { library } = await loadLibrary({ dossiers: FIXTURE_DOSSIERS, workspace });
    const dossier = library.dossiers.find((one) => one.dossier.id === 'ostby-2021')?.dossier;
    expect(dossier?.works.map(({ id }) => id)).toEqual(['ostby-2021', 'hale-2011', 'novak-2016', 'tea-society']);
    expect(dossier?.works[3]).toEqual({ id: 'tea-society', type: 'document', author: [{ literal: 'Tea Society' }] });
    expect(dossier?.claims[1]).toMatchObject({
      state: 'proposed',
      kind: 'unsorted',
      topic: 'unsorted',
      statement: 'Oolong may do the same, as was seen in light sleepers.',
      evidence: [
        { study: 'novak-2016', asCited: { direction: 'supports', because: 'as was seen' }, asChecked: null },
        {
          study: 'tea-society',
          asCited: null,
          asChecked: null,
          fidelity: { label: 'undetermined', because: 'Not checked yet.' },
        },
      ],
    });
    expect(dossier?.claims[2]?.evidence).toHaveLength(1);
    expect(dossier?.discrepancies).toMatchObject([
      { kind: 'wrong-reference', studies: ['novak-2016'], what: 'the pages 44-39 run backwards' },
    ]);
    expect(dossier?.passages.map(({ section }) => section)).toEqual([
      'introduction',
      'introduction',
      'introduction',
      'discussion',
      'references',
      'references',
      'references',
    ]);
  });

  it('never takes the place of one that is there, and leaves nothing beside it', async () => {
    const { workspace, ...folders } = await makeWorkspace();
    await save(folders);
    await writeFile(path.join(folders.dossiers, 'ostby-2021', 'claims.yaml'), '# By hand.\nclaims: []\n');
    expect(await save(folders)).toBe('taken');
    expect(await readFile(path.join(folders.dossiers, 'ostby-2021', 'claims.yaml'), 'utf8')).toContain('By hand');
    expect([await readdir(folders.dossiers), await readdir(folders.texts)]).toEqual([['ostby-2021'], ['ostby-2021']]);
    expect(workspace).not.toBe('');
  });

  it('is saved once by ten that try at the same time', async () => {
    const { workspace: _, ...folders } = await makeWorkspace();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => save(folders)));
    expect([outcomes.filter((one) => one === 'saved').length, outcomes.filter((one) => one === 'taken').length]).toEqual([1, 9]);
    expect(await readdir(path.join(folders.dossiers, 'ostby-2021'))).toHaveLength(8);
    expect(await readdir(folders.dossiers)).toEqual(['ostby-2021']);
  });

  it('leaves nothing where it cannot be written', async () => {
    const { workspace, ...folders } = await makeWorkspace();
    await mkdir(workspace, { recursive: true });
    await writeFile(folders.texts, 'a file where the folder should be');
    expect(await save(folders)).toMatchObject({ message: expect.stringContaining('cannot be written'), tip: expect.any(String) });
    expect(await readdir(folders.dossiers).catch(() => [])).toEqual([]);
  });
});

describe('the text of a draft', () => {
  it('is read back as it was, a byte order mark of its own included', () => {
    for (const text of ['tea', '\ufefftea', 'Tee […]\r\n'])
      expect(new TextDecoder('utf-8', { fatal: true }).decode(encodeText(text))).toBe(text);
  });
});

// Words that have spoilt files before: breaks, quotes, signs of YAML, direction marks, half characters, the marks of omission.
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'tea',
        'Sleep',
        '18 min',
        '[1]',
        ' […] ',
        '[…]',
        '\n',
        '-\n',
        '\t',
        ': ',
        ' #',
        '"',
        "'",
        '\u202e',
        '\ufeff',
        '\ud800',
        '<b>',
        '\u0085',
        '中文',
        '&',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const paperAndClaims = fc
  .record({
    text: words.map((text) => `Tea ${text}`),
    references: fc.array(
      fc.record({
        id: words,
        label: maybe(fc.oneof(words, fc.constantFrom('1', '2', '3'))),
        title: maybe(words),
        family: words,
        issued: maybe(fc.integer()),
        printed: words,
        page: maybe(words),
        from: fc.nat(40),
        length: fc.nat(40),
        placed: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    claims: fc.array(
      fc.record({
        id: words,
        from: fc.nat(40),
        length: fc.nat(60),
        section: maybe(words),
        cited: fc.array(fc.nat(5), { maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
    title: maybe(words),
  })
  .map(({ text, references, claims, title }): { paper: Paper; proposed: ProposedClaim[] } => {
    const base = readOolong();
    const clamp = (from: number, length: number) => ({
      start: Math.min(from, text.length),
      end: Math.min(from + length, text.length),
    });
    const listed = references.map(
      ({ family, from, length, placed, ...one }): Reference => ({
        ...base.record,
        ...one,
        author: [{ family }],
        span: placed ? clamp(from, length) : null,
      }),
    );
    const proposed = claims.map(({ id, from, length, section, cited }): ProposedClaim => {
      const span = clamp(from, length);
      const evidence = cited.map((index) => ({ reference: listed[index]?.id ?? 'nowhere', asCited: null }));
      return { id, section, evidence, sentence: { ...span, ...quoteContext(text, span.start, span.end) } };
    });
    const paper = {
      ...base,
      record: { ...base.record, title },
      text,
      sections: [],
      references: listed,
      mentions: [],
      problems: [],
    };
    return { paper, proposed };
  });

describe('the draft of any paper', () => {
  it('fits the schemas, has no error, and every passage stands in the text', () => {
    fc.assert(
      fc.property(paperAndClaims, ({ paper, proposed }) => {
        const files = writeDossierFiles(draftOf(paper, proposed));
        const { dossier, problems, places } = parseDossier('ostby-2021', new Map(files));
        expect(problems).toEqual([]);
        if (dossier === null) throw new Error('it did not load');
        const text = {
          dossier: dossier.id,
          work: dossier.case,
          form: 'text',
          sha256: dossier.text?.sha256 ?? '',
          name: 'x',
          text: wellFormed(paper.text),
        } as const;
        const anchors = anchorDossier(dossier, [text]);
        expect([...anchors.values()].filter(({ state }) => state !== 'verified')).toEqual([]);
        const loaded = { dossier, places, texts: [text], anchors };
        expect(checkLibrary({ revision: '', dossiers: [loaded] }).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
