// The settings of the first dossier: what a disagreement between its studies can be a condition of, and no surer than it is known.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { Claim } from '../../server/model/claim.ts';
import type { Direction } from '../../server/model/evidence.ts';
import type { Setting, Study } from '../../server/model/study.ts';
import { readLiterature } from './read-literature.ts';

const { studies } = readLiterature();
const study = (id: string): Study | undefined => studies.find((one) => one.id === id);
const file = new URL('../../graph-data/dossiers/monobe-2017/claims.yaml', import.meta.url);
const claims = (parse(readFileSync(file, 'utf8')) as { claims: unknown[] }).claims.map((claim) => Claim.parse(claim));

const onSide = (claim: Claim, direction: Direction): string[] =>
  claim.evidence.filter((line) => line.asChecked?.direction === direction).map((line) => line.study);

/** Studies with another study against them, in one claim or through a claim that contradicts it, and those that turn round when checked. */
const disputed = new Set(
  claims.flatMap((claim) => {
    const sides = [onSide(claim, 'supports'), onSide(claim, 'disputes')];
    const bothSides = sides.every((side) => side.length > 0) ? sides.flat() : [];
    const others = claim.relations.filter((relation) => relation.kind === 'contradicts').map((relation) => relation.to);
    const across = others.flatMap((to) => claims.filter((one) => one.id === to));
    const opposed = across.length > 0 ? [claim, ...across].flatMap((one) => one.evidence.map((line) => line.study)) : [];
    const turned = claim.evidence.filter(
      ({ asCited, asChecked }) => asCited && asChecked && asCited.direction !== asChecked.direction,
    );
    return [...bothSides, ...opposed, ...turned.map((line) => line.study)];
  }),
);

const facts = studies.flatMap(({ id, setting }) =>
  Object.entries(setting ?? {}).flatMap(([axis, fact]) => (fact ? [{ at: `${id} ${axis}`, ...fact }] : [])),
);

describe('the settings', () => {
  it('are told of every study that stands on a side of a disagreement', () => {
    expect(disputed.size).toBeGreaterThan(20);
    expect([...disputed].filter((id) => study(id)?.setting === undefined)).toEqual([]);
  });

  it('name the endpoint of every such study', () => {
    expect([...disputed].filter((id) => study(id)?.setting?.endpoint === undefined)).toEqual([]);
  });

  it('are short, in words of our own', () => {
    expect(facts.filter(({ words }) => words.length > 150 || /["“”]/.test(words)).map(({ at }) => at)).toEqual([
      // The printed name of the variant is quoted, because it cannot be read as it stands.
      'monobe-2017 genotype',
    ]);
  });

  it.each<[id: string, axis: keyof Setting, words: RegExp, status: string]>([
    ['monobe-2017', 'lineOfTreatment', /again after the relapse/, 'case'],
    ['monobe-2017', 'followUp', /^two years/, 'case'],
    ['george-2009', 'lineOfTreatment', /after imatinib had failed/, 'verified'],
    ['right-2013', 'lineOfTreatment', /at least imatinib and sunitinib/, 'verified'],
    ['civic-eid4072', 'lineOfTreatment', /sunitinib after imatinib/, 'derived'],
    ['bauer-2005', 'endpoint', /complete removal/, 'unverified'],
    ['demetri-2002', 'followUp', /24 weeks/, 'unverified'],
    ['gayed-2004', 'followUp', /4 to 16 months/, 'unverified'],
    ['mussi-2010', 'endpoint', /two years/, 'case'],
    ['dematteo-2007', 'followUp', /15 months/, 'verified'],
    ['eortc-62063', 'stage', /never progressing/, 'verified'],
  ])('of %s say of %s what is known, and how well', (id, axis, words, status) => {
    expect(study(id)?.setting?.[axis]).toMatchObject({ words: expect.stringMatching(words) as string, provenance: { status } });
  });

  it('give nothing as verified of studies of which nothing was read', () => {
    const firm = facts.filter(({ at, provenance }) => /^(du-2014|nguyen-2010) /.test(at) && provenance.status === 'verified');
    expect(firm).toEqual([]);
  });

  it('leave out what is not known: the stage in BFR14, the follow-up in george-2009', () => {
    expect(study('bfr14-2010')?.setting).not.toHaveProperty('stage');
    expect(study('george-2009')?.setting).not.toHaveProperty('followUp');
  });
});
