// Every state of the explorer is a link, and every link is a state.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  FILTERS,
  type FilterName,
  NO_FILTERS,
  PAGES,
  PANES,
  readAddress,
  SETTINGS,
  VIEWS,
  writeAddress,
} from '../../client/address/address.ts';

const read = (link: string): Address => readAddress(new URL(link, 'http://localhost'));

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const edge = fc.tuple(id, id).map(([claim, study]) => `${claim}--${study}`);
const list = fc.uniqueArray(id, { maxLength: 5 });
const address: fc.Arbitrary<Address> = fc.record({
  dossier: fc.option(id, { nil: null }),
  page: fc.constant(null),
  settings: fc.constant({}),
  view: fc.constantFrom(...VIEWS),
  select: fc.option(fc.oneof(id, edge), { nil: null }),
  focus: fc.option(id, { nil: null }),
  basis: fc.constantFrom('cited' as const, 'checked' as const),
  pane: fc.option(fc.constantFrom(...PANES, 'none' as const), { nil: null }),
  filters: fc.record(Object.fromEntries(FILTERS.map((name) => [name, list])) as Record<FilterName, typeof list>),
});

const setting = fc.stringMatching(/^[A-Za-zéø][A-Za-z0-9 ,-]{0,20}$/).filter((words) => words.trim() === words);
const pageAddress: fc.Arbitrary<Address> = fc
  .record({
    address,
    dossier: id,
    page: fc.constantFrom(...PAGES),
    settings: fc.dictionary(fc.constantFrom(...SETTINGS), setting),
  })
  .map(({ address: one, ...page }) => ({ ...one, ...page, settings: { ...page.settings } }));

describe('the address', () => {
  it('comes back unchanged for any page and what is set on it', () => {
    fc.assert(
      fc.property(pageAddress, (state) => {
        expect(read(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it('keeps markup out of the settings of a page', () => {
    expect(read('/d/x/matrix?rows=<b>year&author=O’Neill&columns=a%00b').settings).toEqual({ author: 'O’Neill' });
  });

  it('comes back unchanged for any state', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(read(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it('never fails and never lets anything but ids through, whatever a link holds', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), fc.string(), (path, query, hostile) => {
        const state = readAddress({
          pathname: `/d/${path}`,
          search: `?${query}&select=${encodeURIComponent(hostile)}&topic=${encodeURIComponent(hostile)}`,
        });
        for (const value of [state.dossier, state.select, state.focus, ...state.filters.topic])
          if (value !== null) expect(value).toMatch(/^[a-z0-9.:-]+$/i);
      }),
    );
  });

  it.each([
    ['/d/monobe-2017', { dossier: 'monobe-2017', view: 'studies', basis: 'cited', select: null, pane: null }],
    [
      '/d/monobe-2017?view=claims&basis=checked&select=sunitinib-inefficient--george-2009',
      { view: 'claims', basis: 'checked', select: 'sunitinib-inefficient--george-2009' },
    ],
    ['/d/monobe-2017?view=nonsense&basis=<b>&select=<script>', { view: 'studies', basis: 'cited', select: null }],
    ['/', { dossier: null }],
    ['/d/..%2f..%2fetc', { dossier: null }],
    ['/d/tea-2020/claim/decaf-no-effect', { dossier: 'tea-2020', view: 'claims', select: 'decaf-no-effect', page: null }],
    ['/d/tea-2020/work/hale-2011', { dossier: 'tea-2020', view: 'studies', select: 'hale-2011' }],
    ['/d/tea-2020/passage/p-decaf', { select: 'p-decaf', pane: 'reader' }],
    ['/d/tea-2020/constructor/x', { dossier: null, select: null }],
  ])('reads %s', (link, expected) => {
    expect(read(link)).toMatchObject(expected);
  });

  it('leaves defaults out, so the plain picture has a plain address', () => {
    expect(writeAddress(read('/d/tea-2020?view=studies&basis=cited&topic='))).toBe('/d/tea-2020');
  });

  it('keeps the filters readable', () => {
    const state = { ...read('/d/tea-2020'), filters: { ...NO_FILTERS, direction: ['supports', 'disputes'] } };
    expect(writeAddress(state)).toBe('/d/tea-2020?direction=supports,disputes');
  });
});
