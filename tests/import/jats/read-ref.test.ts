// Entries of reference lists in the dialects of publishers. All are invented.
import { describe, expect, it } from 'vitest';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import { cite, writeArticle } from './write-article.ts';

const readRefs = (refs: string, body = '') => readJats(writeArticle(`<p>Roots.${body}</p>`, refs));
const name = '<name><surname>Weide</surname><given-names>A</given-names></name>';

describe('an entry of the list', () => {
  it.each([
    [
      'mixed-citation with printed punctuation',
      `<mixed-citation publication-type="journal">${name}, <string-name><surname>Erle</surname> <given-names>C</given-names></string-name>. <article-title>On <italic>Salix</italic>.</article-title> <source>J Tree Sci</source> <year>2010a</year>;<volume>12</volume>(<issue>3</issue>):<fpage>12</fpage>–<lpage>18</lpage>. doi: <ext-link ext-link-type="uri" xlink:href="https://doi.org/10.1000/x%2Fy">10.1000/x/y</ext-link></mixed-citation>`,
      {
        type: 'article-journal',
        title: 'On Salix.',
        containerTitle: 'J Tree Sci',
        issued: 2010,
        volume: '12',
        issue: '3',
        page: '12-18',
        DOI: '10.1000/x/y',
        author: [
          { family: 'Weide', given: 'A' },
          { family: 'Erle', given: 'C' },
        ],
      },
    ],
    [
      'an old citation element',
      `<citation citation-type="journal"><person-group person-group-type="author">${name}</person-group><article-title>Salix</article-title><source>J Tree</source><year>1998</year><pub-id pub-id-type="pmid">9876543</pub-id></citation>`,
      { title: 'Salix', PMID: '9876543', issued: 1998 },
    ],
    [
      'a nlm-citation of a book with editors only',
      `<nlm-citation citation-type="book"><person-group person-group-type="editor">${name}</person-group><source>The book of trees</source><year>1998</year><publisher-name>Tree Press</publisher-name></nlm-citation>`,
      { type: 'book', title: 'The book of trees', containerTitle: null, author: [{ family: 'Weide', given: 'A' }] },
    ],
    [
      'a chapter',
      `<element-citation publication-type="book"><person-group person-group-type="author">${name}</person-group><chapter-title>Roots</chapter-title><person-group person-group-type="editor"><name><surname>Linde</surname></name></person-group><source>The book of trees</source></element-citation>`,
      { type: 'chapter', title: 'Roots', containerTitle: 'The book of trees', author: [{ family: 'Weide', given: 'A' }] },
    ],
    [
      'a group as author',
      '<element-citation publication-type="report"><person-group><collab>Society of Foresters<contrib-group><contrib><name><surname>Member</surname></name></contrib></contrib-group></collab></person-group><source>Report on roots</source></element-citation>',
      { type: 'report', title: 'Report on roots', author: [{ literal: 'Society of Foresters' }] },
    ],
    [
      'words without tags',
      '<mixed-citation>Weide A, Erle C. On Salix. J Tree Sci. 2010;12(3):12-18. PMID: 12345678</mixed-citation>',
      { title: 'On Salix', containerTitle: 'J Tree Sci', issued: 2010, page: '12-18', PMID: '12345678' },
    ],
    [
      'two forms of one citation',
      `<citation-alternatives><mixed-citation>Weide, A. On Salix. 2010.</mixed-citation><element-citation publication-type="journal">${name}<article-title>On Salix</article-title><source>J Tree</source><year>2010</year></element-citation></citation-alternatives>`,
      { title: 'On Salix', containerTitle: 'J Tree', printed: 'Weide, A. On Salix. 2010.' },
    ],
    [
      'a printed form beside the tagged one',
      `<mixed-citation>WEIDE, A. On Salix. 2010.</mixed-citation><element-citation>${name}<article-title>On Salix</article-title><source>J Tree</source><year>2010</year></element-citation>`,
      { title: 'On Salix', issued: 2010, printed: 'WEIDE, A. On Salix. 2010.' },
    ],
    [
      'a tagged citation that is printed a second time',
      `<citation citation-type="journal">${name}<article-title>On Salix</article-title><source>J Tree</source><year>2010</year></citation><citation citation-type="display-unstructured">Weide A. On Salix. J Tree 2010. <pub-id pub-id-type="pmid">9876543</pub-id></citation>`,
      { title: 'On Salix', PMID: '9876543', issued: 2010 },
    ],
    [
      'a note',
      '<note><p>Unpublished, seen by the authors.</p></note>',
      { title: null, author: [], printed: 'Unpublished, seen by the authors.' },
    ],
  ])('is read from %s', (_what, content, expected) => {
    const { references } = readRefs(`<ref id="R1"><label>[1]</label>${content}</ref>`);
    expect(references).toHaveLength(1);
    expect(references[0]).toMatchObject({ id: 'R1', label: '1', ...expected });
  });

  it('may hold several works, each cited alone or all together', () => {
    const works = ['a', 'b', 'c'].map(
      (letter) =>
        `<mixed-citation id="R1${letter}"><label>${letter})</label>${name} <article-title>Salix ${letter}</article-title>, <year>2001</year></mixed-citation>`,
    );
    const { references, mentions } = readRefs(
      `<ref id="R1"><label>1</label>${works.join('')}</ref>`,
      ` All [${cite('R1', '1')}]. One [${cite('R1b', '1b')}].`,
    );
    expect(references.map(({ id, label, title }) => [id, label, title])).toEqual([
      ['R1', '1a', 'Salix a'],
      ['R1b', '1b', 'Salix b'],
      ['R1c', '1c', 'Salix c'],
    ]);
    expect(mentions.map((mention) => mention.references)).toEqual([['R1', 'R1b', 'R1c'], ['R1b']]);
  });

  it('is found in nested lists, and gets an id where it has none or shares it', () => {
    const ref = (id: string) => `<ref${id}><mixed-citation>Weide A. Salix. 2001.</mixed-citation></ref>`;
    const { references, problems } = readRefs(
      `<ref-list><title>Trees</title>${ref(' id="R1"')}</ref-list><ref-list><ref-list>${ref(' id="R1"')}</ref-list>${ref('')}</ref-list>`,
    );
    expect(references.map(({ id }) => id)).toEqual(['R1', 'R1-2', 'ref-3']);
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'reference-id', reference: 'R1-2' }));
  });
});
