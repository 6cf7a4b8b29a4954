// The files of the fidelity report: complete, and nothing that a paper says becomes markup in them.
import { describe, expect, it } from 'vitest';
import type { CitationCheck, FidelityAnswer } from '../../../server/api/contract.ts';
import { buildReport } from '../../../client/fidelity/build-report.ts';
import { percentWords, totalsSentence } from '../../../client/fidelity/fidelity-sentences.ts';
import { filterChecks, readList, toggleInList } from '../../../client/fidelity/filter-checks.ts';
import { escapeMarkdown, writeMarkdown } from '../../../client/fidelity/write-markdown.ts';
import { writeHtml } from '../../../client/fidelity/write-html.ts';

const PASSAGE = {
  id: 'p1',
  work: 'tea-2020',
  section: 'discussion',
  page: 8,
  exact: 'Tea <b>cures</b> | everything [1]',
  prefix: '',
  suffix: '',
  state: 'verified',
  score: null,
  spans: [],
} as unknown as CitationCheck['citing'][number];

const CHECK = {
  id: 'tea-cures--leaf-1999',
  claim: 'tea-cures',
  label: 'Tea cures',
  statement: 'Tea cures & <i>soothes</i>.',
  topic: 'tea',
  study: { id: 'leaf-1999', label: 'Leaf 1999', citationNumber: 1 },
  form: 'number',
  citing: [PASSAGE],
  source: {
    reports: [{ words: 'Nothing was cured.', provenance: { status: 'unverified', confidence: 'low' } }],
    findings: [],
    conclusion: null,
    quotations: [],
  },
  asCited: { direction: 'supports' },
  asChecked: { direction: 'disputes', basis: 'abstract', provenance: { status: 'case' } },
  verdict: { label: 'contradicted', severity: 'major', because: 'It says the *opposite*.' },
  basis: 'abstract',
  condition: null,
  oneOf: [],
  unverified: true,
} as unknown as CitationCheck;

const TOTALS = {
  lines: 2,
  citations: 2,
  checked: 1,
  judged: 1,
  undetermined: 1,
  wrong: 1,
  minor: 0,
  major: 1,
  unverified: 1,
  wrongPercent: 100,
  minorPercent: 0,
  majorPercent: 100,
} as FidelityAnswer['totals'];

const ANSWER = {
  items: [CHECK],
  total: 1,
  next: null,
  totals: TOTALS,
  definition: 'What is wrong.',
  published: [
    {
      source: 'Baethge & Jergas 2025',
      title: 'Quotation inaccuracy',
      doi: null,
      year: 2025,
      studies: 46,
      wrongPercent: 16.9,
      majorPercent: 8,
      wrongInterval: [14.1, 20],
      majorInterval: [6.4, 10],
    },
  ],
  caveat: 'A comparison, not a score.',
  discrepancies: [{ id: 'd1', kind: 'spelling', severity: 'cosmetic', title: 'A | typing error.' }],
  places: [],
} as unknown as FidelityAnswer;

const blocks = buildReport(ANSWER, { title: 'Tea, a case', made: '2026-01-02' });

describe('the fidelity report as Markdown', () => {
  const text = writeMarkdown(blocks);
  it('has both sides, the verdict with its severity, the reason, the basis and the figures', () => {
    expect(text).toContain('> Tea \\<b\\>cures\\</b\\> \\| everything \\[1\\]\n>\n> — the case, discussion, page 8');
    expect(text).toContain('- Nothing was cured. (unverified)');
    expect(text).toContain('**Verdict:** Contradicted, major. It says the \\*opposite\\*.');
    expect(text).toContain('**Direction:** as cited, supports; as checked, disputes.');
    expect(text).toContain('Checked against the abstract only (unverified).');
    expect(text).toContain('| Baethge \\& Jergas 2025 | 16.9 % (14.1–20.0 %) | 8.0 % (6.4–10.0 %) |');
    expect(text).toContain('A comparison, not a score.');
    expect(text).toContain('- cosmetic: A \\| typing error.');
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['2) no list', '2\\) no list'],
    ['=== no line under a heading', '\\=== no line under a heading'],
    ['a\n\n# b', 'a \\# b'],
    ['<script>', '\\<script\\>'],
    ['&lt;', '\\&lt;'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['back\\slash `code` ~~gone~~', 'back\\\\slash \\`code\\` \\~\\~gone\\~\\~'],
    ['４００ｍｇ, הטיפול', '４００ｍｇ, הטיפול'],
    ['no\u0000thing', 'nothing'],
  ])('writes %j as words', (words, written) => expect(escapeMarkdown(words)).toBe(written));
});

describe('the fidelity report as HTML', () => {
  const page = writeHtml('Tea <case>', blocks);
  it('holds no markup but its own, no script and no request', () => {
    expect(page).toContain('<title>Tea &lt;case&gt;</title>');
    expect(page).toContain('Tea &lt;b&gt;cures&lt;/b&gt; | everything [1]');
    expect(page).toContain('<h3>Leaf 1999 [1]: Tea cures &amp; &lt;i&gt;soothes&lt;/i&gt;.</h3>');
    expect(page).not.toMatch(/<script|<b>cures|<i>|src=|href=|url\(/);
    expect(page).toContain("default-src 'none'");
  });
  it.each(['blockquote', 'table', 'ul', 'li', 'p', 'tr', 'th', 'td', 'body', 'html'])('closes every %s', (tag) => {
    const count = (mark: RegExp): number | undefined => page.match(mark)?.length;
    expect(count(new RegExp(`<${tag}[ >]`, 'g'))).toBe(count(new RegExp(`</${tag}>`, 'g')));
  });
});

describe('the totals in words', () => {
  it('count, and say what was not verified', () =>
    expect(totalsSentence(TOTALS)).toBe(
      'The case makes 2 citations; 1 could be judged, 1 could not. 1 of the 1 is wrong: 0 in a minor way, 1 in a major one. The check of 1 is itself unverified.',
    ));
  it('give no rate where nothing was judged', () => {
    expect(totalsSentence({ ...TOTALS, judged: 0 })).toBe('None of the 2 citations is judged.');
    expect(percentWords(null)).toBe('–');
  });
});

describe('the filter of the report', () => {
  const unjudged = { ...CHECK, id: 'other', verdict: null } as CitationCheck;
  const all = [CHECK, unjudged];
  it.each([
    [[], [], 2],
    [['contradicted'], [], 1],
    [['contradicted'], ['minor'], 0],
    [[], ['major', 'minor'], 1],
  ])('verdicts %j and severities %j leave %d', (labels, severities, left) =>
    expect(filterChecks(all, { labels, severities })).toHaveLength(left),
  );
  it('puts a word into a setting and takes it out again', () => {
    expect(toggleInList(undefined, 'minor')).toBe('minor');
    expect(toggleInList('minor', 'major')).toBe('minor,major');
    expect(toggleInList('minor', 'minor')).toBeNull();
    expect(readList('minor,major')).toEqual(['minor', 'major']);
  });
});
