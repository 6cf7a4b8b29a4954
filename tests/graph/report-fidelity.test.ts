// The fidelity report: every citation of the case with both sides, and counts that mean what they are said to mean.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CitationCheck, FidelityTotals } from '../../server/api/questions-contract.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { countVerdicts } from '../../server/graph/count-verdicts.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { resolveEvidence } from '../../server/graph/evidence-line.ts';
import type { EvidenceLine } from '../../server/graph/evidence-line.ts';
import { publishedErrorRates } from '../../server/graph/published-error-rates.ts';
import { describeCitation, reportFidelity } from '../../server/graph/report-fidelity.ts';
import { Evidence } from '../../server/model/evidence.ts';
import type { FidelityLabel, Severity } from '../../server/model/evidence.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { evidence, makeDossier, makeLibrary, study } from './small-library.ts';

const folder = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));

const reportOf = (loaded: LoadedDossier) => {
  const graph = buildGraph(makeLibrary(loaded));
  const records = findRecords(graph, loaded.dossier.id);
  const report = reportFidelity(graph, loaded.dossier.id);
  if (!report || !records) throw new Error('There is no such dossier.');
  const items = report.citations.map((line) => describeCitation(records, line)).filter((item) => item !== null);
  return { ...report, items };
};

describe('the report on the tea case', async () => {
  const [tea = makeDossier()] = (await loadTea()).dossiers;
  const { items, totals, discrepancies } = reportOf(tea);

  it('holds every citation as one reads, and nothing that the curators brought', () => {
    expect(items.map(({ id, verdict }) => [id, verdict?.label, verdict?.severity])).toEqual([
      ['late-tea-delays-sleep--hale-2011', 'overstated', 'minor'],
      ['caffeine-is-the-cause--hale-2011', 'not-substantiated', 'minor'],
      ['caffeine-is-the-cause--lindqvist-2014', 'accurate', 'none'],
      ['decaf-no-effect--novak-2016', 'contradicted', 'major'],
      ['theanine-may-help--ibrahim-2009', 'undetermined', 'none'],
      ['guideline-no-late-tea--hygiene-2018', 'accurate', 'none'],
      ['tea-caused-it--lindqvist-2014', 'irrelevant', 'minor'],
    ]);
    expect(items.map((item) => CitationCheck.parse(item))).toEqual(items);
  });

  it('sets the words of the case beside what the study says', () => {
    const item = items.find(({ study: { id } }) => id === 'novak-2016');
    expect(item).toMatchObject({ asCited: { direction: 'supports' }, basis: 'full-text', unverified: false });
    expect(item?.citing.map(({ exact, work }) => [work, exact])).toEqual([
      ['tea-2020', 'Decaffeinated tea has no effect on sleep３）.'],
    ]);
    expect(item?.source.quotations.map(({ work }) => work)).toEqual(['novak-2016']);
    expect(item?.source.findings.map(({ id }) => id)).toEqual(['novak-2016-awakenings']);
    expect(item?.source.reports.map(({ words }) => words)).toEqual([
      'Light sleepers woke 4.2 times a night after decaffeinated and 2.9 times after sham tea.',
    ]);
    expect(item?.source.conclusion?.words).toBe('Even decaffeinated tea breaks up the sleep of light sleepers.');
  });

  it('counts two lines as one citation where the case means one study, undetermined where their verdicts differ', () => {
    expect(totals).toEqual({
      lines: 7,
      citations: 6,
      checked: 5,
      judged: 4,
      undetermined: 2,
      wrong: 3,
      minor: 2,
      major: 1,
      unverified: 1,
      wrongPercent: 75,
      minorPercent: 50,
      majorPercent: 25,
      byLabel: {
        accurate: 1,
        overstated: 1,
        understated: 0,
        'not-substantiated': 0,
        contradicted: 1,
        misquoted: 0,
        'indirect-source': 0,
        irrelevant: 1,
        undetermined: 2,
      },
      bySeverity: { none: 1, minor: 2, major: 1 },
      byBasis: { 'full-text': 2, abstract: 2, registry: 0, 'secondary-source': 1, none: 1 },
    });
  });

  it('names the discrepancies of the case', () => {
    expect(discrepancies).toEqual([
      {
        id: 'd-latency',
        kind: 'value-mismatch',
        severity: 'moderate',
        title: '21 min in the case report, 24 min in the discussion',
      },
      {
        id: 'd-pages',
        kind: 'wrong-reference',
        severity: 'minor',
        title: 'Reference 2 is printed with pages that run backwards',
      },
      {
        id: 'd-guideline',
        kind: 'named-without-reference',
        severity: 'minor',
        title: 'The guideline is named without a reference',
      },
    ]);
  });
});

describe('the report on monobe-2017', async () => {
  const monobe = (await loadLibrary({ dossiers: folder })).library.dossiers.find((one) => one.dossier.id === 'monobe-2017');
  const { items, totals, discrepancies } = reportOf(monobe ?? makeDossier());

  it('counts as a hand count of the claims does', () => {
    const lines = (monobe?.dossier.claims ?? []).flatMap((claim) => claim.evidence).filter(({ asCited }) => asCited !== null);
    expect([items.length, totals.lines, totals.citations]).toEqual([lines.length, lines.length, lines.length - 1]);
    const judged = lines.filter(({ fidelity }) => fidelity?.label !== 'undetermined');
    // One is the second of the two versions of the criteria of which the case means one.
    expect(totals.judged).toBe(judged.length - 1);
    expect(totals.major).toBe(judged.filter(({ fidelity }) => fidelity?.severity === 'major').length);
    expect(totals.wrong).toBe(judged.filter(({ fidelity }) => fidelity?.severity !== 'none').length);
    expect(totals.wrong).toBeGreaterThan(0);
  });

  it('leaves out checks that held', () => {
    expect(discrepancies.length).toBeGreaterThan(20);
    expect(discrepancies.filter(({ kind }) => kind === 'consistency-check')).toEqual([]);
  });
});

describe('the counts', () => {
  const line = (id: string, label: FidelityLabel, severity: Severity, more: object = {}): EvidenceLine =>
    resolveEvidence(
      { id: 'claim', state: 'accepted' },
      Evidence.parse(evidence({ study: id, fidelity: { label, severity, because: 'So.' }, ...more })),
      study({ id }),
    );
  const recalled = {
    asChecked: { direction: 'supports', basis: 'abstract', provenance: { status: 'unverified', confidence: 'low' } },
  };

  it('are nothing, and no percentage, where nothing is cited', () => {
    const totals = countVerdicts([]);
    expect(totals).toMatchObject({
      citations: 0,
      judged: 0,
      wrong: 0,
      wrongPercent: null,
      minorPercent: null,
      majorPercent: null,
    });
    expect(FidelityTotals.parse(totals)).toEqual(totals);
  });

  it('give percentages of what was judged, to one decimal', () => {
    const totals = countVerdicts([
      line('a', 'accurate', 'none'),
      line('b', 'overstated', 'minor'),
      line('c', 'contradicted', 'major'),
      line('d', 'undetermined', 'none'),
    ]);
    expect(totals).toMatchObject({
      citations: 4,
      judged: 3,
      wrong: 2,
      wrongPercent: 66.7,
      minorPercent: 33.3,
      majorPercent: 33.3,
    });
  });

  it('hold a citation without any verdict for undetermined', () => {
    expect(countVerdicts([line('a', 'accurate', 'none', { fidelity: null })])).toMatchObject({ judged: 0, undetermined: 1 });
  });

  it('say how many judgements are themselves unverified', () => {
    expect(countVerdicts([line('a', 'accurate', 'none', recalled), line('b', 'accurate', 'none')])).toMatchObject({
      judged: 2,
      unverified: 1,
    });
  });

  it('hold studies of which the case means one for one citation, however many and in whatever order', () => {
    const three = [
      line('a', 'overstated', 'minor', { oneOf: ['b', 'c'] }),
      line('other', 'accurate', 'none'),
      line('c', 'overstated', 'minor', { oneOf: ['a', 'b'] }),
      line('b', 'overstated', 'minor', { oneOf: ['a', 'c'] }),
    ];
    expect(countVerdicts(three)).toMatchObject({ lines: 4, citations: 2, judged: 2, minor: 1 });
    expect(countVerdicts(three.toReversed())).toMatchObject({ lines: 4, citations: 2, judged: 2, minor: 1 });
  });

  it('need only one of the studies to say so', () => {
    const [first, second] = [line('a', 'accurate', 'none', { oneOf: ['b'] }), line('b', 'accurate', 'none')];
    expect([countVerdicts([first, second]).citations, countVerdicts([second, first]).citations]).toEqual([1, 1]);
  });

  it('do not choose between two verdicts on the studies of which one is meant', () => {
    const two = [line('a', 'overstated', 'minor', { oneOf: ['b'] }), line('b', 'overstated', 'major', { oneOf: ['a'] })];
    expect(countVerdicts(two)).toMatchObject({ citations: 1, judged: 0, undetermined: 1, wrong: 0 });
  });
});

it('the published rates are those of the two meta-analyses', () => {
  expect(
    publishedErrorRates.map(({ source, wrongPercent, majorPercent, studies }) => [source, wrongPercent, majorPercent, studies]),
  ).toEqual([
    ['Baethge & Jergas 2025', 16.9, 8.0, 46],
    ['Jergas & Baethge 2015', 25.4, 11.9, 28],
  ]);
});
