// What a file is, whatever its name says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffForm } from '../../server/import/sniff-form.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the form of a file', () => {
  it.each([
    ['an article of PMC', '<?xml version="1.0"?>\n<article>', 'jats'],
    ['an article without a declaration', '\ufeff\n <article article-type="case-report">', 'jats'],
    ['an article after a comment', '<!-- made by a press --><pmc-articleset>', 'jats'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF with rubbish before it', 'HTTP/1.1 200 OK\n\n%PDF-1.4', 'pdf'],
    ['a list in JSON', '[\n  {"id": "hale-2011"}]', 'json'],
    ['a record in JSON', '{ "id": "hale-2011" }', 'json'],
    ['BibTeX', '@article{hale2011,\n title={Tea}}', 'list'],
    ['BibTeX after comments', '% my library\n\n% more\n@Book{x, title="y"}', 'list'],
    ['BibTeX after words', 'This file was made by a program.\n\n@article{hale2011,\n', 'list'],
    ['RIS', '\r\nTY  - JOUR\r\nTI  - Tea', 'list'],
    ['RIS after the words of a publisher', 'Provider: Tea Press\nContent: text\n\nTY  - JOUR', 'list'],
    ['NBIB', 'PMID- 90000001\nOWN - NLM', 'list'],
    ['the list of the Web of Science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J', 'list'],
    ['Refer', '%0 Journal Article\n%T Tea', 'list'],
    ['a web page', '\n<!DOCTYPE html><html lang="en">', 'page'],
    ['a page of XHTML', '<html xmlns="http://www.w3.org/1999/xhtml">', 'page'],
    ['RDF', '@prefix np: <http://www.nanopub.org/nschema#> .', 'rdf'],
    ['an export of CIViC', 'gene\tvariant\tevidence_direction\tevidence_statement\n', 'civic'],
    ['a text about one', 'The column evidence_statement\nholds words, evidence_direction a side.', 'text'],
    ['a text', 'Late tea and restless nights\n\nAiko Mori', 'text'],
    ['UTF-16 with its mark', '\ufefftea', 'text', 'utf16le'],
    ['XML in UTF-16', '\ufeff<article>', 'jats', 'utf16le'],
    ['a text that begins with a bracket', '[Case report] A baker', 'text'],
    ['a text with an address', 'Write to mori@tea.example (Kyoto)\n@home we drank tea', 'text'],
  ] as [string, string, string, BufferEncoding?][])('is seen of %s', (_, text, form, encoding = 'utf8') => {
    expect(sniffForm(Buffer.from(text, encoding))).toBe(form);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\n ', 'empty'],
    ['a zip called .pdf', 'PK\x03\x04rest', 'zip'],
    ['a picture', '\x89PNG\r\n', 'picture'],
    ['zero bytes', 'Te\0a', 'zero bytes'],
    ['gzip', '\x1f\x8b\x08', 'gzip'],
    ['RTF', '{\\rtf1 Tea}', 'RTF'],
  ])('is refused of %s, with what to do', (_, text, words) => {
    expect(sniffForm(bytes(text))).toEqual({ message: expect.stringContaining(words), tip: expect.stringMatching(/\.$/) });
  });

  it('is told of any bytes, in time that grows with their number at most', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => void sniffForm(any)),
      { numRuns: 500 },
    );
    for (const unit of ['%\n\n', '@', '{', '<', ' ', 'TY  -', '@a{\n']) sniffForm(bytes(unit.repeat(200_000 / unit.length)));
  });
});
