// A dossier that was packed comes back as it was, without what belongs to whoever packed it; what nobody packed is refused.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describePacked, packDossier } from '../../../server/export/bundle/pack-dossier.ts';
import { findPackedDossier } from '../../../server/import/packed/find-packed-dossier.ts';
import { unpackDossier } from '../../../server/import/packed/unpack-dossier.ts';
import type { Problem } from '../../../server/model/problem.ts';
import { PackedDossier } from '../../../server/model/packed-dossier.ts';
import { findTea, loadBoth } from '../../export/write-export.ts';
import { readTeaText } from '../../fixtures/tea-library.ts';

const problem = (dossier: string): Problem => ({
  rule: 'rule',
  severity: 'warning',
  dossier,
  file: `${dossier}/claims.yaml`,
  line: 3,
  record: null,
  message: 'Something is odd.',
  tip: 'Look at it.',
});
const WITH = { program: '0.0.0', revision: 'ab12', problems: [problem('tea-2020'), problem('other')] };

const pack = (text: string): string => deflateRawSync(text).toString('base64');

const both = await loadBoth();

describe('a packed dossier', () => {
  it.each(both)('comes back as it was: %s', (_, loaded) => {
    const back = PackedDossier.parse(unpackDossier(packDossier(loaded, WITH)));
    expect(back).toEqual(describePacked(loaded, WITH));
    expect(back.dossier).toEqual(loaded.dossier);
    expect(back.anchors).toEqual([...loaded.anchors.values()]);
  });

  it('leaves the text behind that somebody attached, and what was wrong elsewhere', async () => {
    const tea = await findTea();
    const { text } = readTeaText();
    expect(tea.texts.map((one) => one.text)).toEqual([text]);
    const written = JSON.stringify(unpackDossier(packDossier(tea, WITH)));
    expect(written).not.toContain(JSON.stringify(text.slice(0, 300)).slice(1, -1));
    expect(JSON.parse(written)).toMatchObject({ problems: [{ dossier: 'tea-2020' }], origin: 'bundled' });
  });

  it('holds nothing that could end the block that it stands in', async () => {
    expect(packDossier(await findTea(), WITH)).toMatch(/^[A-Za-z0-9+/=]+$/);
  });
});

describe('what nobody packed', () => {
  it.each([
    ['what is no Base64', 'a dossier?', /invalid character|correctly encoded/i],
    ['what is no DEFLATE', Buffer.from('plain words').toString('base64'), /invalid|unexpected EOF/],
    ['half of one', pack(JSON.stringify({ words: 'tea '.repeat(900), more: Math.PI })).slice(0, 24), 'unexpected EOF'],
    ['what is no JSON', pack('{ "half": '), 'JSON'],
    ['nothing', '', 'JSON'],
  ])('is refused: %s', (_, packed, why) => {
    expect(() => unpackDossier(packed)).toThrow(why);
  });

  it('is refused where it nests without end, before it is parsed', () => {
    expect(() => unpackDossier(pack('['.repeat(5_000_000)))).toThrow('deeper than 100 levels');
  });

  it('is refused where it unfolds without end, before it is all there', () => {
    const bomb = pack('0'.repeat(40_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect(() => unpackDossier(bomb, 1_000_000)).toThrow('more than 1000000 bytes');
  });
});

describe('the packed dossier of a page', () => {
  it('is found between other blocks', () => {
    const page =
      '<body><script type="text/plain" data-part="a">AAAA</script><script type="text/plain" id="dossier" data-dossier="tea-2020">QUJD</script></body>';
    expect(findPackedDossier(page)).toBe('QUJD');
  });

  it.each([
    '<p>no block</p>',
    '<script type="text/plain" id="dossier" data-dossier="Tea">QUJD</script>',
    '<script type="text/plain" id="dossier" data-dossier="tea"><b>QUJD</script>',
  ])('is null in %s', (page) => {
    expect(findPackedDossier(page)).toBeNull();
  });
});
