// What a PDF says about itself.
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../../server/import/pdf/read-file-facts.ts';

const read = (info: Record<string, unknown>, xmp: Record<string, unknown> = {}) => readFileFacts(info, (name) => xmp[name]);

describe('a file', () => {
  it.each([
    [{ Author: 'Ada Bright, Carl Dusk and Eve Noon' }, {}, ['Ada Bright', 'Carl Dusk', 'Eve Noon']],
    [{ Author: 'Ada Bright' }, { 'dc:creator': ['Bright, Ada', 'Dusk, Carl'] }, ['Bright, Ada', 'Dusk, Carl']],
    [{}, { 'dc:creator': ['Ada Bright; Carl Dusk'] }, ['Ada Bright', 'Carl Dusk']],
    [{ Author: ' ' }, { 'dc:creator': [''] }, []],
    [{ Author: 7 }, { 'dc:creator': { name: 'Ada' } }, []],
  ])('%j with %j names %j', (info, xmp, creators) => {
    expect(read(info, xmp).creators).toEqual(creators);
  });

  it.each([
    [{ Subject: 'Inventions of the Hill, 6 (2010) 9-16. doi:10.1234/5' }, {}, 'Inventions of the Hill'],
    [{ Subject: 'Inventions, doi:10.1234/5' }, {}, 'Inventions'],
    [{ Subject: 'We treated a woman, who had two tumours.' }, {}, null],
    [{}, { 'dc:source': 'Inventions of the Hill' }, 'Inventions of the Hill'],
    [{}, { 'dc:source': 'paper.tex' }, null],
    [{ Subject: 'Other, 6' }, { 'prism:publicationname': 'Inventions' }, 'Inventions'],
  ])('%j with %j is of the journal %j', (info, xmp, journal) => {
    expect(read(info, xmp).journal).toBe(journal);
  });
});
