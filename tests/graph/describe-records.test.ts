// Works, passages and claims as answers describe them, on the invented tea dossier.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { describeClaim } from '../../server/graph/describe-claim.ts';
import { describePassages } from '../../server/graph/describe-passages.ts';
import { describeWork } from '../../server/graph/describe-work.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { findCohorts } from '../../server/graph/find-cohorts.ts';
import { findPlaces } from '../../server/graph/find-places.ts';
import { claimsInReadingOrder } from '../../server/graph/reading-order.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, makeDossier, makeLibrary, study } from './small-library.ts';

const graph = buildGraph(await loadTea());

describe('a work', () => {
  it('says where it is used and how faithfully', () => {
    const uses = describeWork(graph, 'tea-2020', 'hale-2011')?.uses;
    expect(uses?.map(({ claim: id, fidelity }) => [id, fidelity?.label])).toEqual([
      ['late-tea-delays-sleep', 'overstated'],
      ['caffeine-is-the-cause', 'not-substantiated'],
    ]);
  });

  it('shows the words of its printed reference', () => {
    expect(describeWork(graph, 'tea-2020', 'novak-2016')?.printedReference?.exact).toContain('Nov');
    expect(describeWork(graph, 'tea-2020', 'haddad-2019')?.printedReference).toBeNull();
  });

  it('tells the setting of its patients, as far as it is known', () => {
    expect(describeWork(graph, 'tea-2020', 'haddad-2019')?.setting).toMatchObject({ followUp: { words: 'five years' } });
    expect(describeWork(graph, 'tea-2020', 'haddad-2019')?.setting).not.toHaveProperty('genotype');
    expect(describeWork(graph, 'tea-2020', 'novak-2016')?.setting).toBeNull();
  });

  it('tells of a shared cohort from both ends', () => {
    const told = ['hale-2011', 'lindqvist-2014'].map((id) => describeWork(graph, 'tea-2020', id)?.independence);
    expect(told[0]).toMatchObject([{ study: 'lindqvist-2014', kind: 'same-cohort' }]);
    expect(told[1]).toMatchObject([{ study: 'hale-2011', kind: 'same-cohort' }]);
  });

  it('names the places where its facts were read', () => {
    const places = describeWork(graph, 'tea-2020', 'haddad-2019')?.places.map(({ id }) => id);
    expect(places).toEqual(['place-haddad-registry']);
  });

  it('counts only uses in the dossier that is asked', () => {
    const shared = { DOI: '10.5555/one' };
    const dossiers = ['first', 'second'].map((id) =>
      makeDossier({
        id,
        case: `${id}-case-2020`,
        works: [{ id: 'hale-2011', type: 'article-journal', ...shared }],
        studies: [study({ id: 'hale-2011' })],
        passages: [],
        claims: [
          claim({
            id: `${id}-claim`,
            evidence: [
              { study: 'hale-2011', form: 'none', asCited: null, asChecked: null, fidelity: null, directness: 'direct' },
            ],
          }),
        ],
      }),
    );
    const both = buildGraph(makeLibrary(...dossiers));
    expect(both.hasNode('second/hale-2011')).toBe(false);
    expect(describeWork(both, 'second', 'hale-2011')?.uses.map(({ claim: id }) => id)).toEqual(['second-claim']);
  });

  it('is null where there is none of that id', () => {
    expect(describeWork(graph, 'tea-2020', 'nobody-1900')).toBeNull();
    expect(describeWork(graph, 'tea-2020', 'decaf-no-effect')).toBeNull();
  });
});

describe('the passages', () => {
  const passages = describePassages(graph, 'tea-2020') ?? [];

  it('stand in reading order, the words of other works last', () => {
    const own = passages.filter(({ work }) => work === 'tea-2020');
    expect(passages.slice(0, own.length)).toEqual(own);
    const starts = own.map(({ position }) => position?.[0]?.[0] ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(own.length).toBeLessThan(passages.length);
  });

  it('say what rests on them', () => {
    const of = (id: string) => passages.find((passage) => passage.id === id);
    expect(of('p-advice')).toMatchObject({
      claims: ['stop-tea-after-noon', 'time-of-day-is-indifferent'],
      evidence: [{ claim: 'time-of-day-is-indifferent', study: 'haddad-2019' }],
      state: 'verified',
    });
    expect(of('p-four-weeks')).toMatchObject({ events: ['e-response'], discrepancies: ['d-latency'] });
    expect(of('p-ref-2')).toMatchObject({ references: ['lindqvist-2014'], discrepancies: ['d-pages'] });
  });

  it('are not attached where no text is', async () => {
    const bare = describePassages(buildGraph(await loadTea({ text: false })), 'tea-2020');
    expect(new Set(bare?.map(({ state }) => state))).toEqual(new Set(['text-not-attached']));
  });

  it('are null for a dossier that is not there', () => {
    expect(describePassages(graph, 'no-such-dossier')).toBeNull();
  });
});

describe('a claim', () => {
  it('is described with its lines, links and events', () => {
    expect(describeClaim(graph, 'tea-2020', 'time-of-day-is-indifferent')).toMatchObject({
      voice: 'curator',
      note: 'Never discussed by the case: "<img src=x onerror=alert(1)>" must stay text.',
      evidence: [{ id: 'time-of-day-is-indifferent--haddad-2019', asCited: null }],
      relations: [{ claim: 'stop-tea-after-noon', kind: 'contradicts', incoming: false, discussed: false }],
    });
  });

  it('comes in the order of the text, body before abstract', () => {
    const records = findRecords(graph, 'tea-2020');
    expect(records && claimsInReadingOrder(records).slice(0, 3)).toEqual([
      'late-tea-delays-sleep',
      'caffeine-is-the-cause',
      'decaf-no-effect',
    ]);
  });
});

describe('what provenance speaks of', () => {
  const records = findRecords(graph, 'tea-2020');
  if (!records) throw new Error('no tea');

  it('is found however deep it stands, each place once', () => {
    const answer = {
      lines: [
        { asChecked: { provenance: { status: 'unverified', also: [{ status: 'verified', where: ['place-guideline'] }] } } },
        { reports: [{ provenance: { status: 'verified', where: ['place-guideline', 'place-novak-full', 'no-such-place'] } }] },
      ],
      passage: { source: { place: 'place-hale-abstract' } },
    };
    expect(
      findPlaces(records, answer)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['place-guideline', 'place-hale-abstract', 'place-novak-full']);
  });

  it('groups studies that share patients', () => {
    expect(findCohorts(records, ['novak-2016', 'hale-2011', 'lindqvist-2014'])).toEqual([
      ['novak-2016'],
      ['hale-2011', 'lindqvist-2014'],
    ]);
    expect(findCohorts(records, ['hale-2011', 'novak-2016'])).toEqual([['hale-2011'], ['novak-2016']]);
  });
});
