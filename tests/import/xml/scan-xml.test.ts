// The quick scanner beside the full parser: what it reads it reads alike, and what it is not sure of it leaves alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed, scanned } from './record-events.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));

describe('scanXml', () => {
  it('tells elements by their local names, attributes, words and lines', () => {
    const source =
      '<?xml version="1.0"?>\n<a xmlns:x="urn:x"\n x:href=\'b&amp;c\td\'><x:b/>Tea &ndash;\n cup&#x20AC;<![CDATA[ <raw> & ]]></a >\n';
    expect(scanned(source)).toEqual([
      '<a ["x","urn:x","href","b&c d"] line 3',
      '<b [] line 3',
      '> line 3',
      '"Tea –\\n cup€ <raw> & "',
      '> line 4',
    ]);
    expect(parsed(source)).toEqual(scanned(source));
  });

  it.each([
    ['one empty element', '<a/>'],
    ['a declaration with everything', '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?><a>x</a>'],
    [
      'a public document type',
      '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.3 20210610//EN" "http://jats.nlm.nih.gov/a.dtd">\n<article/>',
    ],
    ['a system document type', '<!DOCTYPE a SYSTEM "a.dtd"><a/>'],
    ['comments and instructions around it', '<!-- - --><?robot x?><a/><!----><?robot?>\n'],
    ['line ends of three kinds', '<a>one\r\ntwo\rthree\nfour<b/></a>'],
    ['white space of all kinds in words', '<a>a  b\tc\u00a0d\u2009e\u3000f\ufeffg</a>'],
    ['letters beyond the first plane', '<a b="𝒳">𝒴&#x1D4B5;</a>'],
    ['brackets in words', '<a>] ]] ]> > "x" \'y\'</a>'],
    ['white space in tags', '<a  b = "1"\n\tc\t=\t\'2\' ></a\n>'],
    ['names of other objects', '<constructor __proto__="1"><toString hasOwnProperty="x"/></constructor>'],
  ])('reads %s as the parser does', (_, source) => {
    expect(scanned(source)).not.toBeNull();
    expect(scanned(source)).toEqual(parsed(source));
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['words without an element', 'tea'],
    ['words before the root', 'tea<a/>'],
    ['words behind the root', '<a/>tea'],
    ['two roots', '<a/><b/>'],
    ['an element that is not closed', '<a><b></b>'],
    ['ends that cross', '<a><b></a></b>'],
    ['an end that begins like its name', '<a></ab>'],
    ['an end without a beginning', '</a>'],
    ['a tag that is cut off', '<a b="1'],
    ['a tag inside a tag', '<a <b/>'],
    ['a slash in the middle', '<a / b="1"></a>'],
    ['two attributes of one name', '<a b="1" b="2"/>'],
    ['attributes without a space between', '<a b="1"c="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without a value', '<a b/>'],
    ['a sharp bracket in a value', '<a b="<"/>'],
    ['an ampersand alone', '<a>tea & cake</a>'],
    ['a reference that is not closed', '<a>&amp</a>'],
    ['an unknown entity', '<a>&teapot;</a>'],
    ['an entity named like a property of objects', '<a>&constructor;</a>'],
    ['a character that XML does not have', '<a>&#0;</a>'],
    ['half a pair by number', '<a>&#xD800;</a>'],
    ['half a pair', '<a>\ud800</a>'],
    ['a control character', '<a>\u0007</a>'],
    ['a control character in a value', '<a b="\u0007"/>'],
    ['a control character in a comment', '<a><!--\u0007--></a>'],
    ['a control character in a section', '<a><![CDATA[\u0007]]></a>'],
    ['no character at all', '<a>\uffff</a>'],
    ['the end of a section in words', '<a>]]></a>'],
    ['a section outside of the root', '<![CDATA[x]]><a/>'],
    ['a section that is not closed', '<a><![CDATA[x]]</a>'],
    ['two hyphens in a comment', '<a><!-- -- --></a>'],
    ['a comment that is not closed', '<a/><!--'],
    ['an instruction that is not closed', '<a/><?x'],
    ['a declaration in the middle', '<a><?xml version="1.0"?></a>'],
    ['a declaration behind white space', ' <?xml version="1.0"?><a/>'],
    ['a document type behind the root', '<a/><!DOCTYPE a>'],
    ['two document types', '<!DOCTYPE a><!DOCTYPE a><a/>'],
    ['a number as a name', '<1/>'],
    ['a space before a name', '< a/>'],
  ])('is not sure of %s, and the parser refuses it', (_, source) => {
    expect(scanned(source)).toBeNull();
    expect(parsed(source)).toBeNull();
  });

  it.each([
    ['a document type with declarations of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['XML 1.1', '<?xml version="1.1"?><a/>'],
    ['names beyond ASCII', '<größe weiß="1"/>'],
    ['attributes that differ by their prefix alone', '<a x:b="1" b="2"/>'],
  ])('leaves %s to the parser', (_, source) => {
    expect(scanned(source)).toBeNull();
    expect(parsed(source)).not.toBeNull();
  });

  it('agrees with the parser on whatever is made of the pieces of XML', () => {
    const tags = ['<a>', '</a>', '<b x="1">', '</b>', '<c/>', '<', '>', '/>', '</', '=', '"', "'"];
    const marks = ['<!--', '-->', '--', '<![CDATA[', ']]>', ']', '<?pi', '?>', '<!DOCTYPE a>'];
    const words = ['&', '&amp;', '&#65;', '&nope;', ';', ' ', '\n', '\r', '\t', 'tea', 'x="y"', '__proto__', ':', '-', '.'];
    const letters = ['\u00a0', 'ü', '𝒳', '\ud800', '\u0001', '\ufffe'];
    const piece = fc.constantFrom(...tags, ...marks, ...words, ...letters);
    const inside = fc.array(piece, { maxLength: 12 }).map((pieces) => `<a>${pieces.join('')}</a>`);
    const anything = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(inside, anything), (source) => {
        const quick = scanned(source);
        if (quick === null) return;
        read++;
        expect(parsed(source)).toEqual(quick);
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('agrees with the parser on files that were cut off anywhere', () => {
    const source = '<?xml version="1.0"?><!DOCTYPE a><a b="c &lt;"><!-- d --><e/>f &ndash; g<![CDATA[h]]><?i j?></a>';
    for (let end = 0; end < source.length; end++) expect([end, scanned(source.slice(0, end))]).toEqual([end, null]);
    expect(scanned(source)).toEqual(parsed(source));
  });

  it.skipIf(!existsSync(SAMPLES))('reads every article of the samples, as the parser does', () => {
    const files = readdirSync(SAMPLES, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.xml') && /jats|craft/.test(name));
    expect(files.length).toBeGreaterThan(30);
    for (const name of files) {
      const source = readFileSync(join(SAMPLES, name), 'utf8').replace(/^\uFEFF/, '');
      const quick = scanned(source);
      expect([name, quick === null]).toEqual([name, false]);
      expect(quick).toEqual(parsed(source));
    }
  });
});
