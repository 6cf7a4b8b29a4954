// Evidence items of CIViC: propositions become claims, studies lines of evidence, and every item is accounted for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../server/check/check-library.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import type { DossierReading } from '../../../server/import/dossier-reading.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { type Item, item, writeItems } from './civic-items.ts';

const SAMPLE = path.resolve('../shared/samples/evidence-graph/civic_evidence_sample.tsv');

async function take(
  text: string | Uint8Array,
  name = 'items.tsv',
): Promise<Omit<DossierReading, 'dossier'> & { dossier: Dossier }> {
  const found = await readImport(Buffer.from(text), name);
  if (!('kind' in found) || found.kind !== 'dossier') throw new Error(`It was not read: ${JSON.stringify(found)}`);
  return { ...found.reading, dossier: Dossier.parse(found.reading.dossier) };
}

const errorsOf = (dossier: Dossier) =>
  checkLibrary({
    revision: '',
    dossiers: [{ dossier, places: findPlaces(dossier, () => ({ file: '', line: null })), texts: [], anchors: new Map() }],
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('an export of evidence items', () => {
  it('becomes a claim a proposition, with the study, the words and what CIViC says of them', async () => {
    const { dossier, told, problems } = await take(writeItems([item(1)]));
    expect(problems).toEqual([]);
    expect(errorsOf(dossier)).toEqual([]);
    expect(dossier).toMatchObject({
      id: 'civic-items',
      state: 'draft',
      case: 'civic',
      topics: [{ label: 'Leaf Tumor' }],
      works: [
        { id: 'civic', type: 'dataset' },
        {
          id: 'hale-2011',
          PMID: '90000001',
          author: [{ family: 'Hale' }],
          issued: { 'date-parts': [[2011]] },
          'container-title': 'J Tea',
          custom: { 'authors-truncated': true, printed: 'Hale et al., 2011, J Tea' },
        },
      ],
      studies: [{ role: 'case' }, { role: 'outside', design: { kind: 'unknown' } }],
      passages: [{ work: 'civic', exact: 'Eleven of 14 leaves with TEA1 V12L were soft after Steamib.' }],
      claims: [
        {
          state: 'accepted',
          label: 'TEA1 V12L: steamib sensitivity',
          statement: 'TEA1 V12L predicts sensitivity or response to steamib in Leaf Tumor.',
          voice: 'curator',
          evidence: [
            {
              study: 'hale-2011',
              asCited: null,
              asChecked: { direction: 'supports', basis: 'secondary-source', provenance: { status: 'derived' } },
              fidelity: null,
              directness: 'direct',
            },
          ],
        },
      ],
    });
    expect(dossier.places).toMatchObject([{ address: 'https://civic.example/items/1' }]);
    expect(dossier.claims[0]?.evidence[0]?.reports.map(({ words }) => words).at(-1)).toBe(
      "CIViC's evidence item 1 supports it: Predictive, Sensitivity/Response, TEA1 V12L, Steamib, Leaf Tumor; level B (clinical evidence); 4 of 5 stars; variant origin somatic; last reviewed 2015-06-21.",
    );
    expect(told[0]).toBe('1 evidence item became 1 claim, 1 study and 1 line of evidence.');
  });

  it('is the same under the names that its columns have today', async () => {
    const items = [item(1), item(2, { citation_id: '90000002', citation: 'Mori et al., 2012, J Tea' })];
    expect((await take(writeItems(items, true))).dossier).toStrictEqual((await take(writeItems(items))).dossier);
  });

  it.each([
    ['Supports', 'supports'],
    ['Does Not Support', 'disputes'],
    ['DOES_NOT_SUPPORT', 'disputes'],
    ['N/A', 'neutral'],
    ['', 'neutral'],
  ])('has a direction as CIViC says it: %j is %s', async (words, direction) => {
    const { dossier } = await take(writeItems([item(1, { evidence_direction: words })]));
    expect(dossier.claims[0]?.evidence[0]?.asChecked?.direction).toBe(direction);
  });

  it.each<[string, Item, string]>([
    ['resistance', { clinical_significance: 'Resistance' }, 'TEA1 V12L predicts resistance to steamib in Leaf Tumor.'],
    [
      'two substances at once',
      { drugs: 'Steamib,Leafmab', drug_interaction_type: 'Combination' },
      'TEA1 V12L predicts sensitivity or response to steamib and leafmab in combination in Leaf Tumor.',
    ],
    [
      'two substances in turn',
      { drugs: 'Steamib,Leafmab', drug_interaction_type: 'Sequential' },
      'TEA1 V12L predicts sensitivity or response to steamib, then leafmab in Leaf Tumor.',
    ],
    [
      'several variants',
      { variant: 'MUTATIONS', evidence_type: 'Prognostic', clinical_significance: 'Poor Outcome' },
      'TEA1 mutations are associated with a worse outcome in Leaf Tumor.',
    ],
    [
      'a diagnosis',
      { evidence_type: 'Diagnostic', clinical_significance: 'Negative', drugs: '' },
      'TEA1 V12L speaks against the diagnosis of Leaf Tumor.',
    ],
    [
      'a predisposition',
      { evidence_type: 'Predisposing', clinical_significance: 'Protectiveness' },
      'TEA1 V12L protects against Leaf Tumor.',
    ],
    [
      'a function, of no disease',
      { evidence_type: 'Functional', clinical_significance: 'Loss of Function', disease: '' },
      'TEA1 V12L is a loss-of-function variant.',
    ],
    [
      'a significance that nobody has heard of',
      { clinical_significance: 'constructor' },
      'TEA1 V12L has the predictive significance “constructor” for steamib in Leaf Tumor.',
    ],
    [
      'a fusion that names its gene twice',
      { gene: 'ALK', variant: 'ALK FUSIONS' },
      'ALK fusions predict sensitivity or response to steamib in Leaf Tumor.',
    ],
    [
      'letters that a pattern would take for its own',
      { disease: "$& $1 $'" },
      "TEA1 V12L predicts sensitivity or response to steamib in $& $1 $'.",
    ],
  ])('states %s as one sentence', async (_, change, statement) => {
    const { dossier } = await take(writeItems([item(1, change)]));
    expect(dossier.claims.map((claim) => claim.statement)).toEqual([statement]);
  });

  it('joins what several studies say of one proposition, and several items of one study', async () => {
    const { dossier, told } = await take(
      writeItems([
        item(1),
        item(2, { citation_id: '90000002', citation: 'Mori et al., 2012, J Tea', evidence_direction: 'Does Not Support' }),
        item(3, { evidence_statement: 'Leaves of the same study were soft again.' }),
        item(4, { disease: 'Root Tumor' }),
      ]),
    );
    expect(dossier.claims.map(({ evidence }) => evidence.map(({ study, asChecked }) => [study, asChecked?.direction]))).toEqual([
      [
        ['hale-2011', 'supports'],
        ['mori-2012', 'disputes'],
      ],
      [['hale-2011', 'supports']],
    ]);
    expect(dossier.claims[0]?.evidence[0]?.passages).toHaveLength(2);
    expect(told.slice(0, 3)).toEqual([
      '4 evidence items became 2 claims, 2 studies and 3 lines of evidence.',
      '1 claim has evidence from more than one study.',
      '1 line holds several items of one study: 2 items.',
    ]);
  });

  it('takes no side where the items of a study take both', async () => {
    const { dossier, told } = await take(writeItems([item(1), item(2, { evidence_direction: 'Does Not Support' })]));
    const [line] = dossier.claims[0]?.evidence ?? [];
    expect(line?.asChecked).toMatchObject({
      direction: 'neutral',
      provenance: { note: 'The items take both sides, so it is neutral here.' },
    });
    expect(told).toContain('The items of 1 line take both sides: it is neutral, and says so.');
  });

  it('relates propositions that exclude each other, and those that differ in the order of their therapies', async () => {
    const { dossier } = await take(
      writeItems([
        item(1, { drugs: 'Steamib,Leafmab', drug_interaction_type: 'Combination' }),
        item(2, { drugs: 'Leafmab,Steamib', drug_interaction_type: 'Combination' }),
        item(3, { drugs: 'Steamib,Leafmab', drug_interaction_type: 'Combination', clinical_significance: 'Resistance' }),
      ]),
    );
    const ids = dossier.claims.map(({ id }) => id);
    expect(
      dossier.claims.flatMap(({ id, relations }) => relations.map(({ kind, to }) => [ids.indexOf(id), kind, ids.indexOf(to)])),
    ).toEqual([
      [0, 'contradicts', 2],
      [1, 'restates', 0],
    ]);
  });

  it('marks what no editor has accepted, and what is from models', async () => {
    const { dossier } = await take(
      writeItems([item(1, { evidence_status: 'submitted' }), item(2, { disease: 'Root Tumor', evidence_level: 'D' })]),
    );
    expect(dossier.claims.map(({ state, evidence }) => [state, evidence[0]?.directness, evidence[0]?.indirectIn])).toEqual([
      ['proposed', 'direct', []],
      ['accepted', 'indirect', ['population']],
    ]);
  });
});

describe('an export that is not as it should be', () => {
  it.each<[string, Item, string]>([
    ['direction', { evidence_direction: 'Perhaps' }, 'column evidence_direction, line 3: the direction is none of'],
    ['statement', { evidence_statement: ' ' }, 'column evidence_statement, line 3: the item has no statement'],
    ['gene', { gene: '', variant: '' }, 'column molecular_profile, line 3: neither a molecular profile nor'],
    ['type', { evidence_type: '' }, 'column evidence_type, line 3: the type of the evidence is not told'],
    ['study', { citation_id: '', citation: '' }, 'column citation_id, line 3: no study is told'],
    ['acceptance', { evidence_status: 'rejected' }, "column evidence_status, line 3: it was rejected by CIViC's editors"],
  ])('loses the item without a usable %s, and says so', async (_, change, words) => {
    const { dossier, problems } = await take(writeItems([item(1), item(2, { disease: 'Root Tumor', ...change })]));
    expect(dossier.claims).toHaveLength(1);
    expect(problems.map(({ place, line, message }) => `${place}, line ${line}: ${message}`)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('keeps what stands before the place where a download broke off', async () => {
    const whole = writeItems([item(1), item(2, { evidence_statement: 'The "second" flush, she said, was soft.' }), item(3)]);
    const { dossier, problems } = await take(whole.slice(0, whole.lastIndexOf('Eleven') + 20));
    expect(dossier.passages.map(({ exact }) => exact).slice(0, 2)).toEqual([
      'Eleven of 14 leaves with TEA1 V12L were soft after Steamib.',
      'The "second" flush, she said, was soft.',
    ]);
    expect(problems).toMatchObject([{ severity: 'error', line: 4 }]);
  });

  it('is refused without an item, and where none can be used', async () => {
    expect(await readImport(Buffer.from(writeItems([])), 'x.tsv')).toMatchObject({
      message: 'the export of CIViC holds no evidence item',
    });
    expect(await readImport(Buffer.from(writeItems([item(1, { evidence_direction: '?' })])), 'x.tsv')).toMatchObject({
      message: 'none of its 1 evidence items can be used',
      tip: expect.stringContaining('the direction is none of'),
      line: 2,
    });
  });

  it('is refused where it has more items than CIViC', async () => {
    const line = writeItems([item(1)]).split('\n')[1];
    expect(await readImport(Buffer.from(`${writeItems([])}${`${line}\n`.repeat(10_001)}`), 'x.tsv')).toMatchObject({
      message: expect.stringContaining('10001 evidence items, more than the 10000'),
    });
  });

  it('was saved by a spreadsheet: commas, quotation marks, another order', async () => {
    const rows = writeItems([item(1), item(2, { disease: 'Root Tumor', evidence_statement: 'Soft, "very" soft.' })])
      .trim()
      .split('\n')
      .map((line) => line.split('\t').toReversed());
    const csv = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const { dossier, problems } = await take(csv);
    expect(problems).toEqual([]);
    expect(dossier.passages.map(({ exact }) => exact)).toEqual([
      'Eleven of 14 leaves with TEA1 V12L were soft after Steamib.',
      'Soft, "very" soft.',
    ]);
  });

  it('holds any words: each item is used or told, and the dossier passes the checks', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('<b>x</b>', '../../etc', '__proto__', 'constructor', '=1+1', 'N/A', '"', "'", '\u202e', '🍵', '，'),
    );
    const cell = words.map((text) => text.replace(/[\t\r\n]/g, ' '));
    const change = fc.dictionary(fc.constantFrom(...Object.keys(item(1))), cell, { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const { dossier, problems } = await take(writeItems([item(0), ...changes.map((one, at) => item(at + 1, one))]));
        expect(dossier.passages.length + problems.filter(({ severity }) => severity === 'error').length).toBe(changes.length + 1);
        expect(errorsOf(dossier)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!existsSync(SAMPLE))('the sample of 413 items (skipped where it is not at hand)', () => {
  it('becomes claims, studies and lines, with no item lost', async () => {
    const { dossier, problems, told } = await take(readFileSync(SAMPLE), 'civic_evidence_sample.tsv');
    expect([problems, errorsOf(dossier)]).toEqual([[], []]);
    expect(told[0]).toBe('413 evidence items became 392 claims, 290 studies and 411 lines of evidence.');
    const rows = readFileSync(SAMPLE, 'utf8').trimEnd().split('\n').slice(1);
    const statements = rows.map((row) => row.split('\t')[12]?.replace(/\s+/g, ' ').trim());
    expect(dossier.passages.map(({ exact }) => exact.replace(/\s+/g, ' '))).toEqual(statements);
    // One study is known by its number at another register than PubMed.
    const studies = new Set(rows.map((row) => row.split('\t').slice(13, 15).join(' ')));
    expect(dossier.works.length - 1).toBe(studies.size);
  });
});
