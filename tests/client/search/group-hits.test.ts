// Hits in groups, and where choosing one leads.
import { describe, expect, it } from 'vitest';
import { groupHits, stepTo } from '../../../client/search/group-hits.ts';
import type { SearchHit } from '../../../server/api/contract.ts';

const hit = (kind: SearchHit['kind'], id: string, node: string | null = id): SearchHit => ({
  dossier: 'tea-2020',
  kind,
  id,
  title: id,
  excerpt: [],
  score: 1,
  node,
});

describe('groups of hits', () => {
  it('stand in the order of their best hit and keep the rank inside', () => {
    const groups = groupHits([hit('work', 'a'), hit('claim', 'b'), hit('work', 'c'), hit('passage', 'd'), hit('claim', 'e')]);
    expect(groups.map((group) => [group.kind, group.hits.map((one) => one.id)])).toEqual([
      ['work', ['a', 'c']],
      ['claim', ['b', 'e']],
      ['passage', ['d']],
    ]);
  });
  it('are none for no hits', () => {
    expect(groupHits([])).toEqual([]);
  });
});

describe('choosing a hit', () => {
  it.each([
    [
      'a claim, where claims are drawn',
      hit('claim', 'decaf-no-effect'),
      { select: 'decaf-no-effect', view: 'claims', focus: null },
    ],
    [
      'a finding, where everything is drawn',
      hit('finding', 'hale-2011-latency'),
      { select: 'hale-2011-latency', view: 'full', focus: null },
    ],
    ['a study, in the view that is open', hit('work', 'hale-2011'), { select: 'hale-2011', focus: null }],
    ['a passage, where its words stand', hit('passage', 'p-decaf', 'decaf-no-effect'), { select: 'p-decaf', pane: 'reader' }],
  ])('shows %s', (_name, one, step) => {
    expect(stepTo(one)).toEqual(step);
  });
});
