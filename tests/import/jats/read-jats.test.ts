// Reading JATS: text, sections, record, and which references each marker stands for. All articles are invented.
import { describe, expect, it } from 'vitest';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import { cite, writeArticle, writeRefs } from './write-article.ts';

/** Markers of one paragraph with the numbers of the references that they cite. */
const markersOf = (words: string, refs?: string) =>
  readJats(writeArticle(`<sec><title>Roots</title><p>${words}</p></sec>`, refs)).mentions.map(({ text, references }) => [
    text,
    references.join(' '),
  ]);

describe('the markers of a paragraph', () => {
  it.each([
    ['one reference in its bracket', `Willows drink [${cite('B3', '3')}].`, [['[3]', 'B3']]],
    ['a list', `Willows drink [${cite('B1', '1')}, ${cite('B4', '4')}].`, [['[1, 4]', 'B1 B4']]],
    [
      'a range of which the ends are tagged',
      `They drink [${cite('B3', '3')}–${cite('B6', '6')},${cite('B8', '8')}].`,
      [['[3–6,8]', 'B3 B4 B5 B6 B8']],
    ],
    ['a range in brackets of its own', `They drink [${cite('B3', '3')}]–[${cite('B5', '5')}].`, [['[3]–[5]', 'B3 B4 B5']]],
    ['a range in one tag', `They drink [${cite('B3', '3-5')}].`, [['[3-5]', 'B3 B4 B5']]],
    [
      'a range whose dash is tagged, too',
      `They drink (${cite('B1', '1')}${cite('B2', '–')}${cite('B4', '4')}).`,
      [['(1–4)', 'B1 B2 B3 B4']],
    ],
    ['several ids in one tag', `They drink [${cite('B3 B4 B5', '3–5')}].`, [['[3–5]', 'B3 B4 B5']]],
    ['superscripts', `They drink.<sup>${cite('B3', '3')}-${cite('B5', '5')}</sup>Roots grow.`, [['3-5', 'B3 B4 B5']]],
    [
      'raised numbers with raised commas',
      `They drink.${cite('B3', '<sup>3</sup>')}<sup>,</sup>${cite('B5', '<sup>5</sup>')} Roots grow.`,
      [['3,5', 'B3 B5']],
    ],
    ['a bracket of which a part is tagged', `They drink [${cite('B2', '2')}, 4-6].`, [['[2, 4-6]', 'B2 B4 B5 B6']]],
    ['a superscript of which a part is tagged', `They drink<sup>2,${cite('B4', '4')}</sup> much.`, [['2,4', 'B2 B4']]],
    [
      'a word before a year',
      `Weide (${cite('B1', '2000')}) and Erle (${cite('B2', '2001')}) agree.`,
      [
        ['(2000)', 'B1'],
        ['(2001)', 'B2'],
      ],
    ],
    [
      'authors and years in one bracket',
      `They drink (${cite('B1', 'Weide, 2000')}; ${cite('B2', 'Erle, 2001')}).`,
      [['(Weide, 2000; Erle, 2001)', 'B1 B2']],
    ],
    ['years that look like a range', `It rose (${cite('B1', '2001')}–${cite('B3', '2003')}).`, [['(2001–2003)', 'B1 B3']]],
    [
      'two markers of one sentence',
      `Willows [${cite('B1', '1')}] and alders [${cite('B2', '2')}] drink.`,
      [
        ['[1]', 'B1'],
        ['[2]', 'B2'],
      ],
    ],
    ['a reference to a figure', 'Look at <xref ref-type="fig" rid="F1">Figure 1</xref>.', []],
  ])('are right for %s', (_what, words, expected) => {
    expect(markersOf(words)).toEqual(expected);
  });

  it('fill ranges by labels where the list is in another order', () => {
    expect(markersOf(`They drink [${cite('B1', '1')}–${cite('B3', '4')}].`, writeRefs(['1', '3', '4', '2']))).toEqual([
      ['[1–4]', 'B1 B4 B2 B3'],
    ]);
  });

  it('fill ranges by places where the list has no labels', () => {
    const bare = writeRefs(['1', '2', '3', '4', '5']).replace(/<label>\d<\/label>/g, '');
    expect(markersOf(`First [${cite('B1', '1')}]. Then [${cite('B2', '2')}–${cite('B5', '5')}].`, bare)[1]).toEqual([
      '[2–5]',
      'B2 B3 B4 B5',
    ]);
  });

  it('stand in their sentences, raised ones behind the stop', () => {
    const { mentions, text } = readJats(
      writeArticle(`<p>Willows drink.<sup>${cite('B1', '1')}</sup>Alders do not [${cite('B2', '2')}]. Nobody asked.</p>`),
    );
    expect(mentions.map(({ sentence }) => sentence.exact)).toEqual(['Willows drink.1', 'Alders do not [2].']);
    for (const { sentence, start, end, text: words } of mentions) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
      expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe('the text of an article', () => {
  it('has title, abstract and body, and what floats behind the paragraph that it floats in', () => {
    const body = `<sec><label>2.</label><title>Methods</title><p>We  dug
      <fig id="F1"><label>Figure 1</label><caption><title>A root.</title><p>It is <bold>long</bold>.</p></caption><graphic xlink:href="x"/></fig>holes.</p>
      <p>H<sub>2</sub>O flows.<list><list-item><label>a)</label><p>Down.</p></list-item><list-item><p>Up.</p></list-item></list>So it is.</p></sec>
      <sec><title>Results</title><table-wrap><label>Table 1</label><caption><p>Lengths.</p></caption><table><tr><td>root</td><td><p>3</p></td></tr></table></table-wrap></sec>`;
    const { text, sections } = readJats(writeArticle(body));
    expect(text.split('\n\n')).toEqual([
      'On Salix',
      'Willows drink.',
      '2. Methods',
      'We dug holes.',
      'Figure 1 A root.',
      'It is long.',
      'H2O flows.',
      'a) Down.',
      'Up.',
      'So it is.',
      'Results',
      'Table 1 Lengths.',
      'root 3',
    ]);
    expect(sections.map(({ title, start, end }) => [title, text.slice(start, end).length])).toEqual([
      ['Abstract', 14],
      ['2. Methods', 94],
      ['Results', 33],
    ]);
  });

  it('has the words of formulas, TeX only where there is nothing else', () => {
    const tex = '<tex-math>\\documentclass{x}\\begin{document}$y^2$\\end{document}</tex-math>';
    const both = `<inline-formula><alternatives>${tex}<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:math></alternatives></inline-formula>`;
    expect(readJats(writeArticle(`<p>If ${both} or <inline-formula>${tex}</inline-formula> holds.</p>`)).text).toContain(
      'If x=1 or y^2 holds.',
    );
  });

  it('leaves out reviews and answers that are bundled with it', () => {
    const bundle = writeArticle('<p>Ours.</p>').replace(
      '</article>',
      '<sub-article><body><p>Theirs.</p></body><back><ref-list><ref id="S1"/></ref-list></back></sub-article></article>',
    );
    const { text, references } = readJats(bundle);
    expect(text).not.toContain('Theirs');
    expect(references).toHaveLength(8);
  });

  it('knows the record of the article', () => {
    expect(readJats(writeArticle('<p>Ours.</p>')).record).toMatchObject({
      DOI: '10.1000/trees.7',
      title: 'On Salix',
      author: [{ family: 'Erle', given: 'C' }],
      issued: 2020,
      containerTitle: 'Journal of Trees',
      volume: '3',
      page: '5-9',
    });
  });

  it('reads the names of characters that a DTD declares, and tells those that nobody knows', () => {
    const { text, problems } = readJats(writeArticle('<p>5&ndash;6 &mu;m &le; &Zcaron;&foo;</p>'));
    expect(text).toContain('5–6 μm ≤ Ž&foo;');
    expect(problems).toMatchObject([{ rule: 'unknown-entity', severity: 'warning' }, { rule: 'no-citations' }]);
  });
});

describe('problems of an article', () => {
  it('names citations without a reference and references without a citation', () => {
    const { problems } = readJats(
      writeArticle(`<p>They drink [${cite('B1', '1')}, ${cite('B99', '99')}].</p>`, writeRefs(['1', '2'])),
    );
    expect(problems.map(({ rule, reference }) => [rule, reference])).toEqual([
      ['citation-without-reference', null],
      ['reference-never-cited', 'B2'],
    ]);
  });

  it('takes a reference for cited that only a table cites, and makes no mention of the row', () => {
    const table = `<table-wrap><table><tr><td>Weide [${cite('B2', '2')}]</td></tr></table></table-wrap>`;
    const { problems, mentions } = readJats(
      writeArticle(`<p>They drink [${cite('B1', '1')}].</p>${table}`, writeRefs(['1', '2'])),
    );
    expect(problems).toEqual([]);
    expect(mentions).toHaveLength(1);
  });

  it.each([
    ['an article without a reference list', writeArticle('<p>Ours.</p>', ''), 'no-references'],
    ['another kind of XML', '<html><body>Hello</body></html>', 'not-jats'],
    ['an empty file', '', 'malformed-xml'],
    ['a file that is cut off', writeArticle('<p>Ours.</p>').slice(0, -60), 'malformed-xml'],
    ['tags that cross', '<article><body><p>Ours.</body></p></article>', 'malformed-xml'],
  ])('tells %s', (_what, source, rule) => {
    expect(readJats(source).problems.map((problem) => problem.rule)).toContain(rule);
  });

  it('says in which line and column the XML is broken', () => {
    const [problem] = readJats('<article>\n<body>\n  <p>5 < 6</p></body></article>').problems;
    expect(problem).toMatchObject({ rule: 'malformed-xml', severity: 'error', line: 3 });
    expect(problem?.message).toMatch(/column \d+/);
  });
});
