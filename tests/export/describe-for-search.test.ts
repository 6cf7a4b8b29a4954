// What the page of a work says of it to search engines: verified fields alone, in schema.org's words.
import { describe, expect, it } from 'vitest';
import { describeForSearch } from '../../server/export/semantic/describe-for-search.ts';
import { makeDossier, study, work } from '../graph/small-library.ts';
import { makeInput } from './write-export.ts';

const full = {
  title: 'Tea and sleep',
  author: [{ family: 'Hale', given: 'P' }, { literal: 'National Tea Institute' }],
  'container-title': 'Journal of Tea',
  issued: { 'date-parts': [[2011, 3]] },
  DOI: '10.5555/tea.2011',
};

const describeWork = (record: object, more: object = {}) => {
  const dossier = makeDossier({ studies: [study({ id: 'hale-2011', ...more })], works: [work('hale-2011', record)] });
  return JSON.parse(JSON.stringify(describeForSearch(makeInput(dossier), 'work', 'hale-2011'))) as Record<string, unknown>;
};

describe('the page of a work to search engines', () => {
  it('tells people from organisations, when it was published, where, and its name and address', () => {
    expect(describeWork(full)).toEqual({
      '@context': 'https://schema.org',
      '@id': 'urn:claimgraph:small:work:hale-2011',
      '@type': 'ScholarlyArticle',
      name: 'Tea and sleep',
      author: [
        { '@type': 'Person', name: 'P Hale' },
        { '@type': 'Organization', name: 'National Tea Institute' },
      ],
      datePublished: '2011-03',
      isPartOf: { '@type': 'Periodical', name: 'Journal of Tea' },
      url: 'https://doi.org/10.5555/tea.2011',
      sameAs: 'https://doi.org/10.5555/tea.2011',
    });
  });

  it('leaves out what is only recalled', () => {
    const recalled = [{ fields: ['issued', 'container-title', 'DOI'], provenance: { status: 'unverified', confidence: 'low' } }];
    const found = describeWork(full, { record: recalled });
    for (const field of ['datePublished', 'isPartOf', 'url', 'sameAs']) expect(found).not.toHaveProperty(field);
  });

  it.each([
    ['https://tea.example/paper', 'https://tea.example/paper'],
    ['javascript:alert(1)', 'https://doi.org/10.5555/tea.2011'],
  ])('leads only where a browser may be led: %s', (URL, url) => {
    expect(describeWork({ ...full, URL })).toMatchObject({ url });
  });
});
