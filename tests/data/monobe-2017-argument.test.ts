// The argument of the first dossier: claims, evidence, timeline and discrepancies hold together, and say what they must.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { Claim } from '../../server/model/claim.ts';
import { Discrepancy } from '../../server/model/discrepancy.ts';
import { DossierHead } from '../../server/model/dossier.ts';
import { Timeline } from '../../server/model/event.ts';
import { ELISION, Passage } from '../../server/model/passage.ts';
import { Place } from '../../server/model/provenance.ts';
import { Study } from '../../server/model/study.ts';

const folder = new URL('../../graph-data/dossiers/monobe-2017/', import.meta.url);
const pack = new URL('../../../shared/gist/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));

const head = DossierHead.parse(read('dossier.yaml'));
const { claims } = z.strictObject({ claims: z.array(Claim) }).parse(read('claims.yaml'));
const timeline = Timeline.parse(read('timeline.yaml'));
const { discrepancies } = z.strictObject({ discrepancies: z.array(Discrepancy) }).parse(read('discrepancies.yaml'));
const { passages } = z.strictObject({ passages: z.array(Passage) }).parse(read('passages.yaml'));
const { places } = z.strictObject({ places: z.array(Place) }).parse(read('places.yaml'));
const { studies } = z.strictObject({ studies: z.array(Study) }).parse(read('studies.yaml'));

const claimOf = (id: string): Claim => {
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`There is no claim ${id}.`);
  return claim;
};
const lineOf = (claim: string, study: string) => claimOf(claim).evidence.find((line) => line.study === study);
const lines = claims.flatMap((claim) => claim.evidence.map((line) => ({ claim: claim.id, ...line })));

/** Claims that rest on a sentence or on a part of it: `d6` and `d6-figures`, not `d60`. */
const claimsOn = (sentence: string): Claim[] =>
  claims.filter((claim) => claim.passages.some((id) => id === sentence || id.startsWith(`${sentence}-`)));

describe('the files', () => {
  it('refer only to ids that exist', () => {
    const known = {
      claim: new Set(claims.map(({ id }) => id)),
      passage: new Set(passages.map(({ id }) => id)),
      place: new Set(places.map(({ id }) => id)),
      study: new Set(studies.map(({ id }) => id)),
      finding: new Set(studies.flatMap((study) => study.findings.map(({ id }) => id))),
      topic: new Set(head.topics.map(({ id }) => id)),
      event: new Set(timeline.events.map(({ id }) => id)),
      anchor: new Set(['calendar', ...timeline.anchors.map(({ id }) => id)]),
      discrepancy: new Set(discrepancies.map(({ id }) => id)),
    };
    const named: [keyof typeof known, string][] = [];
    const name = (kind: keyof typeof known, ...ids: (string | undefined)[]): void => {
      for (const id of ids) if (id !== undefined) named.push([kind, id]);
    };
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const { status, where, passages: words } = value as { status?: unknown; where?: unknown; passages?: unknown };
      if (typeof status === 'string' && Array.isArray(where)) name('place', ...(where as string[]));
      if (typeof status === 'string' && Array.isArray(words)) name('passage', ...(words as string[]));
      for (const inner of Object.values(value)) walk(inner);
    };
    walk([claims, timeline, discrepancies]);
    for (const claim of claims) {
      name('topic', claim.topic);
      name('passage', ...claim.passages);
      name('claim', ...claim.relations.map(({ to }) => to));
    }
    for (const line of lines) {
      name('study', line.study, ...(line.oneOf ?? []));
      name('passage', ...line.passages);
      name('finding', ...line.findings);
    }
    for (const event of timeline.events) {
      name('anchor', event.when.anchor, event.when.until?.anchor);
      name('passage', ...event.passages);
      name('claim', ...event.bearsOn.map(({ claim }) => claim));
      name('discrepancy', ...event.discrepancies);
    }
    for (const quantity of timeline.quantities) {
      name('event', ...quantity.events);
      name('passage', ...quantity.passages);
    }
    for (const variant of timeline.variants) {
      name('event', variant.event);
      name('passage', ...variant.passages);
    }
    for (const one of discrepancies) {
      name('passage', ...[...one.sides, ...one.items].flatMap((part) => part.passages));
      name('claim', ...one.claims);
      name('study', ...one.studies);
    }
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter(([kind, id]) => !known[kind].has(id))).toEqual([]);
    const nodes = new Set([...known.claim, ...known.study, ...known.finding, ...known.topic, ...known.event]);
    expect(head.questions.filter(({ select }) => !nodes.has(select))).toEqual([]);
  });

  it('use every id for one thing only', () => {
    const { anchors, events, quantities, variants } = timeline;
    const findings = studies.flatMap((study) => study.findings);
    const readings = variants.flatMap((variant) => variant.readings);
    const course: { id: string }[][] = [anchors, events, quantities, variants, readings];
    const records = [claims, passages, places, studies, findings, discrepancies, head.topics, head.questions, ...course];
    const ids = records.flatMap((ones) => ones.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have one line of evidence for a claim and a study', () => {
    const pairs = lines.map((line) => `${line.claim}--${line.study}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('name every claim in a few words', () => {
    expect(claims.filter(({ label }) => label.length > 48).map(({ label }) => label)).toEqual([]);
  });
});

describe('the argument', () => {
  it('turns the sunitinib citation round on checking', () => {
    expect(lineOf('sunitinib-inefficient', 'george-2009')).toMatchObject({
      form: 'number',
      asCited: { direction: 'supports' },
      asChecked: { direction: 'disputes' },
      fidelity: { label: 'contradicted', severity: 'major' },
    });
    expect(head.questions[0]).toMatchObject({ select: 'sunitinib-inefficient' });
  });

  it('shows the conflict over resistant disease that the case never discusses', () => {
    const against = ['resect-partially-resistant', 'resect-early-partial-resistance'];
    const conclusions = ['combined-therapy-improves-outcome', 'chemotherapy-and-early-surgery'];
    const advice = claimOf('resistant-should-not-be-operated');
    expect(advice.passages).toEqual(['d12']);
    for (const to of [...against, ...conclusions])
      expect(advice.relations).toContainEqual(expect.objectContaining({ to, kind: 'contradicts', discussed: false }));
    for (const claim of ['resect-partially-resistant', ...conclusions])
      expect(lineOf(claim, 'ford-2016')?.asChecked?.direction).toBe('disputes');
    expect(lineOf(advice.id, 'ford-2016')?.fidelity?.label).toBe('accurate');
  });

  it('makes exactly three claims of the sentence that cites study 4', () => {
    expect(claimsOn('d6').map(({ id }) => id)).toEqual([
      'sunitinib-exon-17-18',
      'sunitinib-benefit-figures',
      'sunitinib-inefficient',
    ]);
  });

  it('covers every sentence of introduction and discussion, and the conclusions of the abstract', () => {
    const sentences = [1, 2, 3, 4, 5].map((number) => `i${number}`);
    for (let number = 1; number <= 27; number += 1) sentences.push(`d${number}`);
    const left = [...sentences, 'a1', 'a2', 'a13'].filter((sentence) => claimsOn(sentence).length === 0);
    // i5 says why the case is reported, which claims nothing.
    expect(left).toEqual(['i5']);
  });

  it('rests no claim on a title or a reference, and no three claims of the authors on one quotation', () => {
    const section = new Map(passages.map((passage) => [passage.id, passage.section]));
    const used = claims.filter(({ voice }) => voice !== 'curator').flatMap((claim) => claim.passages);
    expect(claims.filter((claim) => claim.passages.length === 0)).toEqual([]);
    expect(lines.filter((line) => line.passages.length === 0)).toEqual([]);
    expect(used.filter((id) => ['title', 'references'].includes(section.get(id) ?? ''))).toEqual([]);
    expect(used.filter((id) => used.filter((other) => other === id).length > 2)).toEqual([]);
  });

  it('gives no verdict that its two directions do not allow', () => {
    const wrong = lines.filter(({ asCited, asChecked, fidelity }) => {
      if ((asCited === null) !== (fidelity === null)) return true;
      if (asCited === null || fidelity === null) return asChecked === null;
      if (asChecked === null || fidelity.label === 'undetermined')
        return (asChecked === null) !== (fidelity.label === 'undetermined');
      const same = asCited.direction === asChecked.direction;
      return fidelity.label === 'accurate' ? !same : fidelity.label === 'contradicted' && same;
    });
    expect(wrong.map((line) => `${line.claim}--${line.study}`)).toEqual([]);
  });

  it('calls nothing verified of the studies that could not be read', () => {
    for (const study of ['mussi-2010', 'bauer-2005', 'du-2014', 'kit-557-558-pmid-37901323']) {
      const checks = lines.filter((line) => line.study === study).map((line) => line.asChecked?.provenance.status);
      expect({ study, checks: [...new Set(checks)] }).toEqual({ study, checks: ['unverified'] });
    }
    for (const study of ['nccn-2009', 'nguyen-2010'])
      for (const line of lines.filter((one) => one.study === study))
        expect(line).toMatchObject({ asChecked: null, fidelity: { label: 'undetermined' } });
  });
});

const missing = existsSync(pack) ? '' : ' (skipped: no fact pack beside the project)';
describe.skipIf(missing !== '')(`beside the fact pack${missing}`, () => {
  const fromPack = (name: string) => parse(readFileSync(new URL(name, pack), 'utf8'));
  const idOf = (source: string): string => source.replace('.', '-');
  type Row = { claim: string; source: string; stance: string | null; verdict?: string | null; printed_citation?: boolean };

  /** Lines of a source on any claim of a sentence; `D6` in the pack is `d6` here. */
  const linesOf = ({ claim, source }: Pick<Row, 'claim' | 'source'>) =>
    claimsOn(claim.toLowerCase()).flatMap((one) => one.evidence.filter((line) => line.study === idOf(source)));

  const fitsStance = (stance: string | null, line: ReturnType<typeof linesOf>[number]): boolean => {
    if (stance === null) return true;
    if (stance === 'mentions') return line.asChecked === null;
    if (stance === 'qualifies') return line.condition !== null;
    return line.asChecked?.direction === stance;
  };

  const labels: Record<string, string> = {
    unsupported: 'not-substantiated',
    contradicts: 'contradicted',
    'cannot be determined': 'undetermined',
  };

  it('has a line for every citation, with its stance and its verdict', () => {
    const rows: (Row & { verdict_basis: { provenance: string } })[] = fromPack('citations.yaml').citations;
    expect(rows).toHaveLength(29);
    const without = rows.filter(
      (row) =>
        !linesOf(row).some((line) => {
          const label =
            row.printed_citation === true && typeof row.verdict === 'string' ? (labels[row.verdict] ?? row.verdict) : null;
          const unsure = row.verdict_basis.provenance === 'unverified' && line.asChecked?.provenance.status !== 'unverified';
          return fitsStance(row.stance, line) && !unsure && (label === null || line.fidelity?.label === label);
        }),
    );
    expect(without.map((row) => `${row.claim} ${row.source}`)).toEqual([]);
  });

  it('has a line for every stance of an outside source', () => {
    const register: { id: string; outside_stance: { source: string; stance: string }[] }[] = fromPack('claims.yaml').claims;
    const leads: { id: string; stances: { claim: string; stance: string }[] }[] = fromPack('outside-evidence.yaml').evidence;
    const rows: Row[] = [
      ...register.flatMap(({ id, outside_stance }) => outside_stance.map((one) => ({ claim: id, ...one }))),
      ...leads.flatMap(({ id, stances }) => stances.map((one) => ({ source: id, ...one }))),
    ];
    expect(rows.length).toBeGreaterThan(30);
    const without = rows.filter((row) => !linesOf(row).some((line) => fitsStance(row.stance, line)));
    expect(without.map((row) => `${row.claim} ${row.source}`)).toEqual([]);
  });

  it('quotes the parts of sentences exactly, at their offsets', () => {
    const text = readFileSync(new URL('case.txt', pack), 'utf8');
    const parts = passages.filter(({ id, work }) => work === head.case && id.includes('-'));
    expect(parts.length).toBeGreaterThan(40);
    for (const { id, exact, position = [] } of parts) {
      const stretches = position.map(([start, end]) => text.slice(start, end));
      // A run of white space with a line break is one space, or nothing after a hyphen, a multiplication sign or a stroke.
      const closed = stretches.map((stretch) => stretch.replaceAll(/(?<=[-×/])\s*\n\s*/g, '').replaceAll(/\s*\n\s*/g, ' '));
      expect({ id, exact: closed.join(ELISION) }).toEqual({ id, exact });
    }
  });

  it('has its events, quantities and discrepancies, errors of the reference list and sources without a reference', () => {
    const course = fromPack('timeline.yaml');
    expect(timeline.events.map(({ id }) => id.slice(0, 3).toUpperCase())).toEqual(
      course.events.map(({ id }: { id: string }) => id),
    );
    expect(timeline.quantities).toHaveLength(course.quantities.length);
    const ofList = discrepancies.filter(({ kind }) => kind === 'wrong-reference');
    const unnamed = discrepancies.filter(({ kind }) => kind === 'named-without-reference');
    const inside = discrepancies.filter((one) => !ofList.includes(one) && !unnamed.includes(one));
    const known: { kind: string; severity: string }[] = fromPack('discrepancies.yaml').discrepancies;
    expect(inside.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      known.map(({ kind, severity }) => `${kind} ${severity}`),
    );
    expect([ofList.length, unnamed.length]).toEqual([11, 4]);
  });
});
