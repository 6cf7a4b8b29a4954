// How another library takes the place of the one that is served: whole, or not at all.
import { beforeAll, describe, expect, it } from 'vitest';
import { describeNews, LibraryHolder, takeSnapshot } from '../../server/api/library-holder.ts';
import type { Snapshot } from '../../server/api/snapshot.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import type { Problem } from '../../server/model/problem.ts';
import { loadSnapshot } from './load-snapshot.ts';

let tea: LoadedDossier;
let good: Snapshot;
const MONDAY = new Date('2026-01-05T10:00:00Z');
const TUESDAY = new Date('2026-01-06T10:00:00Z');

/** The invented dossier under another id and title. */
const as = (id: string, title = 'A title'): LoadedDossier => ({ ...tea, dossier: { ...tea.dossier, id, title } });

const problem = (dossier: string, severity: Problem['severity'] = 'error'): Problem => ({
  rule: 'some-rule',
  severity,
  dossier,
  file: `${dossier}/claims.yaml`,
  line: 12,
  record: null,
  message: 'something is wrong',
  tip: 'Mend it.',
});

const take = (revision: string, dossiers: LoadedDossier[], problems: Problem[] = [], before: Snapshot | null = null) =>
  takeSnapshot({ library: { revision, dossiers }, problems }, before, TUESDAY);

const idsOf = (snapshot: Snapshot): string[] => snapshot.library.dossiers.map(({ dossier }) => dossier.id);

beforeAll(async () => {
  [tea] = (await loadSnapshot()).library.dossiers as [LoadedDossier];
  const library = { revision: 'aa11', dossiers: [as('one'), as('two')] };
  good = takeSnapshot({ library, problems: [problem('one', 'warning')] }, null, MONDAY);
});

describe('a snapshot', () => {
  it('serves what was found, with its warnings', () => {
    expect(idsOf(good)).toEqual(['one', 'two']);
    expect(good.library.revision).toBe('aa11');
    expect(good.problems).toEqual([problem('one', 'warning')]);
    expect(good.broken.size).toBe(0);
    expect(good.graph.getAttribute('revision')).toBe('aa11');
  });

  it('leaves out a dossier with an error that was never good, and serves the others', () => {
    const snapshot = take('bb22', [as('one'), as('two')], [problem('two')]);
    expect(idsOf(snapshot)).toEqual(['one']);
    expect(snapshot.broken.get('two')).toEqual({ since: TUESDAY.toISOString(), problems: [problem('two')] });
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.library.revision).not.toBe('bb22');
  });

  it('keeps the last good state of a dossier that breaks, whether its files load or not', () => {
    for (const found of [[as('one', 'Changed for the worse'), as('two')], [as('two')]]) {
      const snapshot = take('bb22', found, [problem('one')], good);
      expect(snapshot.library).toEqual(good.library);
      expect(snapshot.graph).toBe(good.graph);
      expect(snapshot.problems).toEqual([problem('one', 'warning')]);
      expect(describeNews(snapshot)).toEqual({ revision: 'aa11', broken: [problem('one')] });
    }
  });

  it('takes over the change of one dossier while another is broken', () => {
    const snapshot = take('bb22', [as('one', 'Worse'), as('two', 'Changed')], [problem('one')], good);
    expect(snapshot.library.dossiers.map(({ dossier }) => dossier.title)).toEqual(['A title', 'Changed']);
    expect(['aa11', 'bb22']).not.toContain(snapshot.library.revision);
    expect(snapshot.graph.getAttribute('revision')).toBe(snapshot.library.revision);
  });

  it('remembers since when a dossier is broken', () => {
    const first = takeSnapshot({ library: { revision: 'b', dossiers: [as('two')] }, problems: [problem('one')] }, good, MONDAY);
    const second = take('c', [as('two')], [problem('one')], first);
    expect(second.broken.get('one')?.since).toBe(MONDAY.toISOString());
  });

  it('is whole again once the file is mended', () => {
    const broken = take('bb22', [as('two')], [problem('one')], good);
    const mended = take('cc33', [as('one', 'Mended'), as('two')], [], broken);
    expect(mended.broken.size).toBe(0);
    expect(mended.library.revision).toBe('cc33');
    expect(mended.library.dossiers[0]?.dossier.title).toBe('Mended');
  });

  it('lets go of a dossier that was taken away', () => {
    expect(idsOf(take('dd44', [as('two')], [], good))).toEqual(['two']);
  });
});

describe('the holder of the library', () => {
  it('tells whoever listens, after the change', () => {
    const holder = new LibraryHolder(good);
    const heard: string[] = [];
    const stop = holder.listen((snapshot) => heard.push(`${snapshot.library.revision} ${holder.current === snapshot}`));
    holder.replace(take('bb22', [as('one', 'Changed')]));
    holder.replace(take('bb22', [], [problem('one')], holder.current));
    stop();
    holder.replace(good);
    expect(heard).toEqual(['bb22 true', 'bb22 true']);
  });

  it('says nothing where nothing changed', () => {
    const holder = new LibraryHolder(good);
    let heard = 0;
    holder.listen(() => heard++);
    holder.replace(take('aa11', [as('one'), as('two')], [problem('one', 'warning')], good));
    expect(heard).toBe(0);
  });
});
