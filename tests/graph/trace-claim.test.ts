// The trace of a claim: words, evidence, conflicts, gaps, in order and in plain English, on the invented tea dossier.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { traceClaim } from '../../server/graph/trace-claim.ts';
import type { Trace } from '../../server/graph/trace-claim.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';

const graph = buildGraph(await loadTea());
const trace = (id: string): Trace => {
  const found = traceClaim(graph, 'tea-2020', id);
  if (!found) throw new Error(`no trace of ${id}`);
  return found;
};

describe('the trace of a claim', () => {
  const decaf = trace('decaf-no-effect');

  it('has the words of the case with where they were found', () => {
    expect(decaf.passages).toMatchObject([
      { id: 'p-decaf', section: 'introduction', page: '11', state: 'verified', score: 1, spans: [[887, 932]] },
    ]);
    expect(decaf.topic.label).toBe('Compounds of tea');
  });

  it('sets the citing words beside what the study itself says', () => {
    const [line] = decaf.evidence;
    expect(line?.work).toMatchObject({ id: 'novak-2016', label: 'Novák 2016', citationNumber: 3 });
    expect(line?.quotations.citing.map(({ id }) => id)).toEqual(['p-decaf']);
    expect(line?.quotations.source.map(({ id }) => id)).toEqual(['p-novak-own']);
    expect(line?.results.map(({ id }) => id)).toEqual(['novak-2016-awakenings']);
    expect(line?.conclusion?.words).toBe('Even decaffeinated tea breaks up the sleep of light sleepers.');
    expect(line?.fidelity).toMatchObject({ label: 'contradicted', severity: 'major' });
  });

  it('names every place that its provenance speaks of, and no other', () => {
    expect(decaf.places.map(({ id }) => id)).toContain('place-novak-full');
    expect(decaf.places.map(({ id }) => id)).not.toContain('place-guideline');
  });

  it('tells the whole in order: claim, evidence, links, conflicts, gaps', () => {
    expect(decaf.sentences).toEqual([
      'The case takes over from its sources, in other words, “Decaffeinated tea does nothing to sleep” (the introduction, page 11).',
      'Novák 2016 is cited in support of this claim, but on checking it disputes it: contradicted (major).',
      'This claim follows from “The delay is thought to come from caffeine”: If caffeine does it, tea without caffeine cannot.',
    ]);
  });

  it('brings the events that bear on it with their words', () => {
    const { events } = trace('tea-caused-it');
    expect(events.map(({ event, direction }) => [event.id, direction])).toEqual([
      ['e-actigraphy', 'neutral'],
      ['e-response', 'supports'],
      ['e-rechallenge', 'supports'],
    ]);
    expect(events[2]?.passages.map(({ id }) => id)).toEqual(['p-rechallenge']);
  });

  it('tells links from both ends, a mutual one once, with the other claim’s words', () => {
    const { relations } = trace('stop-tea-after-noon');
    expect(relations.map(({ claim: other, kind, incoming }) => [other, kind, incoming])).toEqual([
      ['time-of-day-is-indifferent', 'contradicts', false],
      ['guideline-no-late-tea', 'refines', false],
    ]);
    expect(relations[1]).toMatchObject({ statement: 'A guideline of 2018 advises against tea after supper.' });
    expect(trace('guideline-no-late-tea').relations).toMatchObject([
      { claim: 'stop-tea-after-noon', kind: 'refines', incoming: true },
    ]);
  });

  it('brings what is wrong in the literature at its words', () => {
    expect(trace('tea-caused-it').discrepancies.map(({ id }) => id)).toEqual(['d-latency']);
    expect(trace('guideline-no-late-tea').discrepancies.map(({ id }) => id)).toEqual(['d-guideline']);
    expect(trace('guideline-no-late-tea').sentences.at(-1)).toBe(
      'Something is wrong in the literature here: The guideline is named without a reference.',
    );
  });

  it('is null for a claim or a dossier that is not there', () => {
    expect(traceClaim(graph, 'tea-2020', 'no-such-claim')).toBeNull();
    expect(traceClaim(graph, 'tea-2020', 'hale-2011')).toBeNull();
    expect(traceClaim(graph, 'no-such-dossier', 'decaf-no-effect')).toBeNull();
  });
});

describe('the conflicts of a claim', () => {
  it.each([
    ['decaf-no-effect', [['cited-against-checked', 'Novák 2016 is cited in support of it, but on checking it disputes it.']]],
    ['late-tea-delays-sleep', [['evidence-on-both-sides', 'On checking, Hale 2011 supports it, while حداد 2019 disputes it.']]],
    [
      'stop-tea-after-noon',
      [
        [
          'contradicting-claim',
          'This claim contradicts “For people who drink tea every day the hour makes no measurable difference”, which the case does not discuss: If the hour makes no difference to daily drinkers, there is no reason to stop at noon.',
        ],
      ],
    ],
    ['theanine-may-help', []],
  ])('of %s', (id, conflicts) => {
    expect(trace(id).conflicts.map(({ kind, sentence }) => [kind, sentence])).toEqual(conflicts);
  });
});

describe('the gaps of a claim', () => {
  const of = (given: Parameters<typeof claim>[0], studies: ReturnType<typeof study>[] = []) => {
    const loaded = makeDossier({ studies, claims: [claim(given)] });
    return traceClaim(buildGraph(makeLibrary(loaded)), 'small', given.id)?.gaps ?? [];
  };
  const cohort = [
    study({ id: 'hale-2011', independence: [{ study: 'moss-2012', kind: 'same-cohort', words: 'one trial' }] }),
    study({ id: 'moss-2012' }),
    study({ id: 'rook-2015' }),
  ];
  const kinds = (gaps: { kind: string }[]) => gaps.map(({ kind }) => kind);

  it('are no evidence at all', () => {
    expect(of({ id: 'tea-works' })).toEqual([
      { kind: 'no-evidence', sentence: 'No study is cited for it, and none was brought.', studies: [] },
    ]);
  });

  it('are an opinion', () => {
    expect(kinds(of({ id: 'tea-works', kind: 'opinion' }))).toEqual(['opinion', 'no-evidence']);
  });

  it('are a single study that speaks for it', () => {
    expect(of({ id: 'tea-works', evidence: [evidence({ study: 'rook-2015' })] }, cohort)).toEqual([
      { kind: 'single-study', sentence: 'Only one study speaks for it: Rook 2015.', studies: ['rook-2015'] },
    ]);
  });

  it('are several studies of the same patients', () => {
    const two = [evidence({ study: 'hale-2011' }), evidence({ study: 'moss-2012' })];
    expect(of({ id: 'tea-works', evidence: two }, cohort)).toMatchObject([
      { kind: 'same-cohort', studies: ['hale-2011', 'moss-2012'] },
    ]);
    expect(of({ id: 'tea-works', evidence: [...two, evidence({ study: 'rook-2015' })] }, cohort)).toEqual([]);
  });

  it('are one study where the case means one of two', () => {
    const either = [
      evidence({ study: 'hale-2011', oneOf: ['rook-2015'] }),
      evidence({ study: 'rook-2015', oneOf: ['hale-2011'] }),
    ];
    expect(of({ id: 'tea-works', evidence: either }, cohort)).toEqual([
      { kind: 'single-study', sentence: 'Only one study speaks for it: Hale 2011.', studies: ['hale-2011'] },
      {
        kind: 'not-stated',
        sentence: 'The case does not state which of Hale 2011 and Rook 2015 it means.',
        studies: ['hale-2011', 'rook-2015'],
      },
    ]);
  });

  it('are sources that report what others found', () => {
    const review = study({
      id: 'ford-2016',
      design: { kind: 'narrative-review', words: 'a review', provenance: { status: 'case' } },
    });
    expect(kinds(of({ id: 'tea-works', evidence: [evidence({ study: 'ford-2016' })] }, [review]))).toEqual([
      'single-study',
      'secondary-source',
    ]);
  });

  it('are a check that was recalled, made at second hand or not possible', () => {
    const recalled = {
      direction: 'supports' as const,
      basis: 'secondary-source' as const,
      provenance: { status: 'unverified' as const, confidence: 'low' as const },
    };
    const lines = [
      evidence({ study: 'hale-2011', asChecked: recalled }),
      evidence({
        study: 'rook-2015',
        asChecked: null,
        fidelity: { label: 'undetermined', severity: 'none', because: 'Not found.' },
      }),
    ];
    expect(of({ id: 'tea-works', evidence: lines }, cohort).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['secondary-source', 'What Hale 2011 reported is known here at second hand only.'],
      ['unverified-check', 'What Hale 2011 and Rook 2015 found was not verified.'],
    ]);
  });

  it('are a source that is named without a reference', () => {
    const named = study({ id: 'nccn-2009', role: 'named' });
    const gaps = of({ id: 'tea-works', evidence: [evidence({ study: 'nccn-2009', form: 'named' })] }, [named]);
    expect(gaps.map(({ sentence }) => sentence)).toContain('Nccn 2009 is named without a reference.');
  });
});
