// Editing a draft as two curators in two windows do it: nothing is lost, everything can be taken back, files stay good.
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkLibrary } from '../../server/check/check-library.ts';
import { openEditJournal } from '../../server/data/edit-journal.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { saveEdits } from '../../server/data/save-edits.ts';
import type { EditOutcome } from '../../server/api/desk.ts';
import { DraftDesk } from '../../server/draft-desk.ts';
import { Edit } from '../../server/model/edit.ts';
import { copyTea, type TeaCopy } from '../data/copy-tea.ts';

let tea: TeaCopy;
let desk: DraftDesk;
let reloads: number;

function openDesk(origin: 'workspace' | 'bundled' = 'workspace'): DraftDesk {
  let minute = 0;
  return new DraftDesk({
    load: async (id) => {
      const { library } = await loadLibrary(tea.folders);
      const loaded = library.dossiers.find(({ dossier }) => dossier.id === id);
      return loaded === undefined ? null : { ...loaded, origin };
    },
    check: (loaded) => Promise.resolve(checkLibrary({ revision: '', dossiers: [loaded] })),
    save: (id, before, after) => saveEdits(path.join(tea.folders.dossiers, id), before, after),
    journal: (id) => openEditJournal(path.join(tea.root, 'journal'), id),
    reload: () => Promise.resolve(void (reloads += 1)),
    now: () => new Date(Date.UTC(2020, 0, 1, 0, (minute += 1))),
  });
}

beforeEach(async () => {
  tea = await copyTea();
  reloads = 0;
  desk = openDesk();
});

const revision = async (): Promise<string> => (await desk.review('tea-2020'))?.revision ?? '';
const edit = async (...edits: object[]): Promise<EditOutcome | null> =>
  desk.edit(
    'tea-2020',
    await revision(),
    edits.map((one) => Edit.parse(one)),
  );
const firstClaim = async () => {
  const claim = (await loadLibrary(tea.folders)).library.dossiers[0]?.dossier.claims[0];
  if (claim === undefined) throw new Error('the tea dossier has no claims');
  return claim;
};

describe('a desk', () => {
  it('saves an edit so that the dossier still loads, with its comments, and records it', async () => {
    const { id } = await firstClaim();
    await tea.edit('claims.yaml', 'claims:', '# By hand.\nclaims:');
    expect(await edit({ kind: 'change', claim: id, change: { label: 'Said otherwise' } })).toMatchObject({
      kind: 'done',
      claims: [id],
      review: { undo: { at: '2020-01-01T00:01:00.000Z', kinds: ['change'] } },
    });
    expect((await firstClaim()).label).toBe('Said otherwise');
    expect(await readFile(tea.at('claims.yaml'), 'utf8')).toContain('# By hand.');
    expect(reloads).toBe(1);
  });

  it('tells the second of two windows that it is late, and loses neither edit', async () => {
    const { id } = await firstClaim();
    const seen = await revision();
    const change = (label: string) => [Edit.parse({ kind: 'change', claim: id, change: { label } })];
    const [first, second] = await Promise.all([
      desk.edit('tea-2020', seen, change('First')),
      desk.edit('tea-2020', seen, change('Second')),
    ]);
    expect([first?.kind, second?.kind]).toEqual(['done', 'stale']);
    expect((await firstClaim()).label).toBe('First');
    const now = second?.kind === 'stale' ? second.review.revision : '';
    expect((await desk.edit('tea-2020', now, change('Second')))?.kind).toBe('done');
  });

  it('takes edits back one after the other, byte for byte, even after the program has stopped', async () => {
    const before = await readFile(tea.at('claims.yaml'), 'utf8');
    const { id } = await firstClaim();
    await edit({ kind: 'change', claim: id, change: { label: 'One' } });
    const between = await readFile(tea.at('claims.yaml'), 'utf8');
    await edit({ kind: 'change', claim: id, change: { label: 'Two' } });
    desk = openDesk();
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({ kind: 'done' });
    expect(await readFile(tea.at('claims.yaml'), 'utf8')).toBe(between);
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({ kind: 'done', review: { undo: null } });
    expect((await firstClaim()).label).not.toBe('One');
    expect(before).toContain((await firstClaim()).label);
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({
      kind: 'refused',
      because: 'There is nothing to take back.',
    });
  });

  it('does not take back over what somebody changed by hand', async () => {
    const { id } = await firstClaim();
    await edit({ kind: 'change', claim: id, change: { label: 'By the desk' } });
    await tea.edit('claims.yaml', 'By the desk', 'By hand');
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({
      kind: 'refused',
      because: expect.stringContaining('changed again') as string,
    });
  });

  it('reads a journal whose last line was cut off', async () => {
    const { id } = await firstClaim();
    await edit({ kind: 'change', claim: id, change: { label: 'One' } });
    await appendFile(path.join(tea.root, 'journal', 'tea-2020.jsonl'), '{"at":"2020');
    await edit({ kind: 'change', claim: id, change: { label: 'Two' } });
    expect((await desk.review('tea-2020'))?.undo?.at).toBe('2020-01-01T00:02:00.000Z');
  });

  it('records nothing of an edit that changes nothing', async () => {
    const { id, label, evidence } = await firstClaim();
    await edit({ kind: 'change', claim: id, change: { label: 'One' } });
    const saved = await readFile(tea.at('claims.yaml'), 'utf8');
    for (const change of [{}, { label: 'One' }, { evidence: [] }, { evidence: [{ study: evidence[0]?.study }] }])
      expect(await edit({ kind: 'change', claim: id, change })).toMatchObject({
        kind: 'done',
        claims: [],
        review: { undo: { at: '2020-01-01T00:01:00.000Z', kinds: ['change'] } },
      });
    expect(await readFile(tea.at('claims.yaml'), 'utf8')).toBe(saved);
    expect(reloads).toBe(1);
    await desk.undo('tea-2020', await revision());
    expect((await firstClaim()).label).toBe(label);
  });

  it('takes back what an older version recorded of an edit that changed nothing', async () => {
    const { id, label } = await firstClaim();
    await edit({ kind: 'change', claim: id, change: { label: 'One' } });
    const empty = {
      at: '2020-01-01T00:02:00.000Z',
      edits: [{ kind: 'change' }],
      change: { claims: [], order: null, head: null },
    };
    await appendFile(path.join(tea.root, 'journal', 'tea-2020.jsonl'), `${JSON.stringify(empty)}\n`);
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({ kind: 'done', claims: [] });
    expect(await desk.undo('tea-2020', await revision())).toMatchObject({ kind: 'done', claims: [id] });
    expect((await firstClaim()).label).toBe(label);
  });

  it('does all edits or none', async () => {
    const { id, label } = await firstClaim();
    const outcome = await edit(
      { kind: 'change', claim: id, change: { label: 'One' } },
      { kind: 'reject', claim: 'no-such-claim' },
    );
    expect(outcome).toMatchObject({ kind: 'refused', at: 1 });
    expect((await firstClaim()).label).toBe(label);
    expect(reloads).toBe(0);
  });

  it('refuses what would break a rule of the dossier, and says which', async () => {
    const { id } = await firstClaim();
    const outcome = await edit({ kind: 'change', claim: id, change: { statement: 'It cures 93 % of 4711 patients with EGFR.' } });
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(outcome?.kind === 'refused' && outcome.problems.length).toBeGreaterThan(0);
  });

  it('edits nothing that came with the program, and nothing that is not there', async () => {
    desk = openDesk('bundled');
    const { id } = await firstClaim();
    expect(await edit({ kind: 'reject', claim: id })).toEqual({ kind: 'read-only' });
    expect(await desk.review('coffee')).toBeNull();
    expect(await desk.edit('coffee', '', [])).toBeNull();
  });
});
