// What a citation prints where its tags leave the setting of names to others. All are invented.
import { describe, expect, it } from 'vitest';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import { cite, writeArticle } from './write-article.ts';

const print = (citation: string): string | undefined =>
  readJats(writeArticle(`<p>Roots ${cite('b1', '1')}.</p>`, `<ref id="b1">${citation}</ref>`)).references[0]?.printed;
const weide = '<name><surname>Weide</surname><given-names>A</given-names></name>';
const erle = '<name><surname>Erle</surname><given-names>C</given-names><suffix>Jr</suffix></name>';
const rest =
  '<article-title>On roots</article-title>. <source>J Tree</source>. <year>2010</year>;<volume>12</volume>:<fpage>3</fpage>.';

describe('a mixed citation', () => {
  it.each([
    [
      'with nothing between names, and before the title',
      `<person-group>${weide}${erle}</person-group>${rest}`,
      'Weide A, Erle C Jr. On roots. J Tree. 2010;12:3.',
    ],
    ['with names side by side outside of a group', `${weide}${erle}${rest}`, 'Weide A, Erle C Jr. On roots. J Tree. 2010;12:3.'],
    [
      'with nothing within the names alone',
      `<person-group>${weide}, ${erle}</person-group> (<year>2010</year>) <article-title>On roots</article-title>.`,
      'Weide A, Erle C Jr (2010) On roots.',
    ],
    [
      'with white space between names',
      `<person-group>\n  ${weide}\n  ${erle}\n</person-group>. ${rest}`,
      'Weide A, Erle C Jr. On roots. J Tree. 2010;12:3.',
    ],
    [
      'with a group of authors before the first name',
      `<person-group><collab>Board of Trees</collab><x>, </x>${weide}</person-group>. ${rest}`,
      'Board of Trees, Weide A. On roots. J Tree. 2010;12:3.',
    ],
    [
      'with a comma inside of a part',
      `<person-group>${weide.replace('Weide<', 'Weide,<')}</person-group>. ${rest}`,
      'Weide, A. On roots. J Tree. 2010;12:3.',
    ],
    [
      'with initials that end in a stop',
      `<person-group>${weide.replace('>A<', '>A.<')}</person-group>${rest}`,
      'Weide A. On roots. J Tree. 2010;12:3.',
    ],
    [
      'with numbers side by side',
      `Weide A. <source>J Tree</source> <volume>12</volume><issue>(3)</issue><fpage>7</fpage> <pub-id pub-id-type="doi">10.1000/x</pub-id><pub-id pub-id-type="pmid">9876543</pub-id>`,
      'Weide A. J Tree 12(3) 7 10.1000/x 9876543',
    ],
    [
      'with letters of another kind within words',
      'Weide A. <article-title>On H<sub>2</sub><italic>S</italic></article-title>. <bold>12</bold><italic>b</italic>',
      'Weide A. On H2S. 12b',
    ],
  ])('%s', (_what, words, printed) => {
    expect(print(`<mixed-citation>${words}</mixed-citation>`)).toBe(printed);
  });

  it('prints what stands between its parts and nothing else', () => {
    const named =
      '<string-name><surname>Weide</surname>, <given-names>A</given-names></string-name> &amp; <string-name><surname>Erle</surname> <given-names>C</given-names></string-name>';
    expect(print(`<mixed-citation><person-group>${named}</person-group> ${rest}</mixed-citation>`)).toBe(
      'Weide, A & Erle C On roots. J Tree. 2010;12:3.',
    );
  });

  it('is printed however deep its groups nest', () => {
    const deep = `${'<person-group>'.repeat(20_000)}${weide}${'</person-group>'.repeat(20_000)}`;
    expect(print(`<mixed-citation>${deep}<year>2010</year>.</mixed-citation>`)).toContain('Weide');
  });
});
