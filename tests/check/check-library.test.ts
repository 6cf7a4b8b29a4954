// All rules together, accepted exceptions, and exceptions that are no longer needed.
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../server/check/check-library.ts';
import type { LoadedKnownProblem } from '../../server/model/known-problem.ts';
import { alterTea, pick } from '../fixtures/altered-tea.ts';
import { loadTea } from '../fixtures/tea-library.ts';

const accept = (rule: string, record: string, says?: string): LoadedKnownProblem => ({
  rule,
  dossier: 'tea-2020',
  record,
  because: 'for this test',
  file: '../known-problems.yaml',
  line: 3,
  ...(says === undefined ? {} : { says }),
});

const withWrongNumbers = () =>
  alterTea((dossier) => {
    pick(dossier.claims, 'late-tea-delays-sleep').statement = 'Late tea delays sleep by 28 min in 91 % of adults.';
    pick(dossier.claims, 'decaf-no-effect').passages = [];
  });

describe('checkLibrary', () => {
  it('finds nothing in a good library', async () => {
    expect(checkLibrary(await loadTea())).toEqual([]);
    expect(checkLibrary(await loadTea({ text: false }))).toEqual([]);
  });

  it('collects every problem, in the order of files and lines', async () => {
    const problems = checkLibrary(await withWrongNumbers());
    expect(problems.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
      'values-in-passage late-tea-delays-sleep',
      'values-in-passage late-tea-delays-sleep',
      'words-behind decaf-no-effect',
    ]);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('leaves out what was accepted, and only that', async () => {
    const library = await withWrongNumbers();
    const left = (known: LoadedKnownProblem[]) => checkLibrary(library, known).map(({ rule }) => rule);
    expect(left([accept('values-in-passage', 'late-tea-delays-sleep')])).toEqual(['words-behind']);
    expect(left([accept('values-in-passage', 'late-tea-delays-sleep', '91 %')])).toEqual(['values-in-passage', 'words-behind']);
  });

  it('calls an exception an error once it no longer occurs', async () => {
    const problems = checkLibrary(await loadTea(), [accept('words-behind', 'decaf-no-effect')]);
    expect(problems).toMatchObject([
      { rule: 'known-problems', severity: 'error', file: '../known-problems.yaml', line: 3, dossier: '' },
    ]);
    expect(problems[0]?.message).toContain('"words-behind" accepted for "decaf-no-effect" of tea-2020 no longer occurs');
  });

  it('names an exception from a rule that does not exist', async () => {
    const [problem] = checkLibrary(await loadTea(), [accept('words-bhind', 'decaf-no-effect')]);
    expect(problem?.message).toContain('the rule "words-bhind", which does not exist');
  });

  it('does not judge an exception that needs a text where none is attached', async () => {
    const known = [accept('passage-found', 'p-decaf')];
    expect(checkLibrary(await loadTea({ text: false }), known)).toEqual([]);
    expect(checkLibrary(await loadTea(), known)).toHaveLength(1);
  });

  it('does not judge an exception of a dossier that did not load', () => {
    expect(checkLibrary({ revision: '', dossiers: [] }, [accept('words-behind', 'decaf-no-effect')])).toEqual([]);
  });
});
