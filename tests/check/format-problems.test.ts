// Problems as a terminal shows them.
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../server/check/format-problems.ts';
import type { Problem } from '../../server/model/problem.ts';

const problem = (over: Partial<Problem>): Problem => ({
  rule: 'words-behind',
  severity: 'error',
  dossier: 'tea-2020',
  file: 'tea-2020/claims.yaml',
  line: 12,
  record: 'late-tea',
  message: 'this claim has no passage',
  tip: 'Name one.',
  ...over,
});

describe('formatProblems', () => {
  it('groups by file and gives file and line, so that an editor can open them', () => {
    const text = formatProblems(
      [
        problem({}),
        problem({ line: 40, record: null, severity: 'warning' }),
        problem({ file: '../known-problems.yaml', line: null }),
      ],
      { folder: 'graph-data/dossiers/' },
    );
    expect(text).toBe(
      [
        'graph-data/dossiers/tea-2020/claims.yaml:12  error  words-behind  this claim has no passage  (late-tea)',
        '    Name one.',
        'graph-data/dossiers/tea-2020/claims.yaml:40  warning  words-behind  this claim has no passage',
        '    Name one.',
        '',
        'graph-data/known-problems.yaml  error  words-behind  this claim has no passage  (late-tea)',
        '    Name one.',
        '',
      ].join('\n'),
    );
  });

  it('says nothing where nothing is wrong', () => {
    expect(formatProblems([])).toBe('');
  });

  it('colours only where that is asked for', () => {
    expect(formatProblems([problem({})])).not.toContain('\u001B');
    expect(formatProblems([problem({})], { colour: true })).toContain('\u001B[31merror\u001B[0m');
    expect(formatProblems([problem({ severity: 'warning' })], { colour: true })).toContain('\u001B[33mwarning\u001B[0m');
  });

  it('lets no words of a file steer the terminal', () => {
    const text = formatProblems([problem({ message: 'red \u001B[31m, backwards \u202E, next\nline', record: 'a\u0007b' })]);
    expect(text).toContain('red <U+001B>[31m, backwards <U+202E>, next<U+000A>line  (a<U+0007>b)');
  });
});
