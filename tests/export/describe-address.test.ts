// What the addresses of nodes answer as linked data: no less than the nanopublications tell of the same node.
import { type Quad, Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { type AddressedKind, describeAddress } from '../../server/export/semantic/describe-address.ts';
import { readJsonLd } from './read-back.ts';
import { loadBoth, makeInput, writeExport } from './write-export.ts';

const CG = 'urn:claimgraph:term:';
/** What an event says on a claim stands beside it in the nanopublication of that claim, and by itself at its own address. */
const BEARINGS = new Set(['bearsOn', 'direction', 'because'].map((word) => CG + word));

describe.each(await loadBoth())('an address in %s', (dossier, loaded) => {
  const input = makeInput(loaded);
  const ask = async (kind: AddressedKind, id: string): Promise<Quad[]> =>
    new Parser().parse(await readJsonLd(JSON.stringify(describeAddress(input, kind, id))));
  const say = (quads: readonly Quad[], name: string): string[] =>
    quads
      .filter(({ subject, predicate }) => subject.value === name && !BEARINGS.has(predicate.value))
      .map(({ predicate, object }) => `${predicate.value} ${object.value}`)
      .toSorted();

  it('tells all of a finding, an event or a topic that the nanopublications tell', async () => {
    const all = new Parser({ format: 'TriG' }).parse((await writeExport('trig', input)).toString());
    const kinds: readonly [AddressedKind, readonly { id: string }[]][] = [
      ['finding', loaded.dossier.studies.flatMap(({ findings }) => findings)],
      ['event', loaded.dossier.timeline.events],
      ['topic', loaded.dossier.topics],
    ];
    for (const [kind, records] of kinds) {
      let told = 0;
      for (const { id } of records.slice(0, 12)) {
        const name = `urn:claimgraph:${dossier}:${kind}:${id}`;
        const inNanopublications = [...new Set(say(all, name))];
        const at = say(await ask(kind, id), name);
        expect(at.length).toBeGreaterThan(2);
        expect(at).toEqual(expect.arrayContaining(inNanopublications));
        told += inNanopublications.length;
      }
      if (dossier === 'monobe-2017') expect(told).toBeGreaterThan(10);
    }
  });

  it('marks every finding and event with how far it may be trusted', async () => {
    const known = [
      ...loaded.dossier.studies.flatMap(({ findings }) => findings.map((one) => ['finding', one] as const)),
      ...loaded.dossier.timeline.events.map((one) => ['event', one] as const),
    ];
    for (const [kind, { id, provenance }] of known)
      expect(say(await ask(kind, id), `urn:claimgraph:${dossier}:${kind}:${id}`)).toContain(
        `${CG}provenance ${provenance.status}`,
      );
  });

  it('tells of an event every claim that it bears on, and how', async () => {
    for (const { id, bearsOn } of loaded.dossier.timeline.events.slice(0, 12)) {
      const quads = await ask('event', id);
      const bearings = bearsOn.map((_, i) => `urn:claimgraph:${dossier}:event:${id}#bearing-${i + 1}`);
      const told = bearings.map((name) =>
        ['bearsOn', 'direction'].map(
          (word) => quads.find(({ subject, predicate }) => subject.value === name && predicate.value === CG + word)?.object.value,
        ),
      );
      expect(told).toEqual(
        bearsOn.map(({ claim, direction }) => [`urn:claimgraph:${dossier}:claim:${claim}`, `${CG}${direction}`]),
      );
    }
  });
});
