// Why an edge is here: one sentence for each kind of edge, from the records of the invented tea dossier.
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../server/graph/build-graph.ts';
import { edgesOf, findRecords } from '../../../server/graph/evidence-graph.ts';
import { edgeSentence } from '../../../server/graph/sentences/edge-sentence.ts';
import { relationSentence } from '../../../server/graph/sentences/relation-sentence.ts';
import { loadTea } from '../../fixtures/tea-library.ts';

const graph = buildGraph(await loadTea());
const records = findRecords(graph, 'tea-2020');
const sentences = new Map(records ? edgesOf(graph, records).map((edge) => [edge.id, edgeSentence(graph, records, edge)]) : []);

describe('the sentence of an edge', () => {
  it.each([
    [
      'decaf-no-effect--novak-2016',
      'Novák 2016 is cited in support of “Decaffeinated tea does nothing to sleep”, but on checking it disputes it: contradicted (major).',
    ],
    [
      'tea-2020--asserts--tea-caused-it',
      'The case states “The authors believe that tea caused the complaint, since it came back on re-challenge”.',
    ],
    ['tea-2020--asserts--decaf-no-effect', 'The case takes over from its sources “Decaffeinated tea does nothing to sleep”.'],
    [
      'e-rechallenge--bears-on--tea-caused-it',
      'The event “Tea taken up again” supports “The authors believe that tea caused the complaint, since it came back on re-challenge”: It came back with the tea.',
    ],
    [
      'decaf-no-effect--about--tea-compounds',
      '“Decaffeinated tea does nothing to sleep” is filed under the topic “Compounds of tea”.',
    ],
    [
      'stop-tea-after-noon--contradicts--time-of-day-is-indifferent',
      '“All shift workers should stop tea after noon” contradicts “For people who drink tea every day the hour makes no measurable difference”, which the case does not discuss: If the hour makes no difference to daily drinkers, there is no reason to stop at noon.',
    ],
    ['tea-2020--cites--novak-2016', 'The case cites Novák 2016 as its reference 3.'],
    ['tea-2020--cites--hygiene-2018', 'The case names Sleep hygiene guideline (2018) without giving a reference.'],
  ])('%s', (id, sentence) => {
    expect(sentences.get(id)).toBe(sentence);
  });

  it('tells an unverified result as unverified', () => {
    const told = [...sentences].filter(([id]) => id.includes('--reports--lindqvist-2014-caffeine'));
    expect(told).toHaveLength(1);
    expect(told[0]?.[1]).toContain('(unverified)');
  });

  it('begins with a capital or a quotation, ends with one full stop, and shows no id, for every edge', () => {
    expect(sentences.size).toBeGreaterThan(40);
    const wrong = [...sentences.values()].filter(
      (sentence) => !/^[\p{Lu}“\p{Script=Arabic}].*[^.]\.$/u.test(sentence) || /tea-2020|--|undefined|null|\s\s/.test(sentence),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the sentence of a relation', () => {
  it.each([
    ['contradicts', '“Tea works” contradicts “Tea fails”: Both cannot be.'],
    ['refines', '“Tea works” refines “Tea fails”: Both cannot be.'],
    ['restates', '“Tea works” restates “Tea fails”: Both cannot be.'],
    ['follows-from', '“Tea works” follows from “Tea fails”: Both cannot be.'],
  ] as const)('of kind %s reads well', (kind, sentence) => {
    const relation = { to: 'x', kind, because: 'Both cannot be.' };
    expect(relationSentence(relation, 'Tea works.', 'Tea fails.')).toBe(sentence);
  });
});
