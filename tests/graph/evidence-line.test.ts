// Evidence lines as answers show them: the level of the study, what the check read, and what is unverified.
import { describe, expect, it } from 'vitest';
import { resolveEvidence } from '../../server/graph/evidence-line.ts';
import { isCitation } from '../../server/graph/is-citation.ts';
import type { ClaimState } from '../../server/model/claim.ts';
import { Evidence } from '../../server/model/evidence.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import { evidence, study } from './small-library.ts';

const verified: Provenance = { status: 'verified', where: ['page'] };
const recalled: Provenance = { status: 'unverified', confidence: 'high' };
const lost: Provenance = { status: 'not-found' };

const hale = (provenances: Provenance[]) =>
  study({
    id: 'hale-2011',
    findings: provenances.map((provenance, i) => ({ id: `hale-${i}`, outcome: 'Sleep', value: i, provenance })),
  });

const resolve = (given: object, provenances: Provenance[] = [], state: ClaimState = 'accepted') =>
  resolveEvidence({ id: 'tea-works', state }, Evidence.parse(evidence({ study: 'hale-2011', ...given })), hale(provenances));

describe('an evidence line', () => {
  it('carries its id, its level and what was read', () => {
    expect(resolve({})).toMatchObject({ id: 'tea-works--hale-2011', claim: 'tea-works', level: 3, basis: 'abstract', oneOf: [] });
  });

  it('says whether its claim is a proposal, of which nobody has said yet what it is for', () => {
    const unsaid = { asCited: null, asChecked: null };
    expect(resolve({}).proposed).toBe(false);
    expect(resolve(unsaid, [], 'proposed').proposed).toBe(true);
    expect([resolve({}), resolve(unsaid), resolve(unsaid, [], 'proposed')].map(isCitation)).toEqual([true, false, true]);
  });

  it('has read nothing where there was nothing to judge', () => {
    expect(resolve({ asChecked: null })).toMatchObject({ basis: 'none', unverified: false });
  });

  it.each<[string, object, Provenance[], boolean]>([
    ['a verified check', {}, [], false],
    ['a recalled check', { asChecked: { direction: 'supports', basis: 'abstract', provenance: recalled } }, [verified], true],
    ['a check that found nothing', { asChecked: { direction: 'neutral', basis: 'none', provenance: lost } }, [], true],
    [
      'a derived check',
      { asChecked: { direction: 'supports', basis: 'none', provenance: { status: 'derived', from: 'the design' } } },
      [],
      false,
    ],
    ['a verified check that rests on recalled findings alone', { findings: ['hale-0', 'hale-1'] }, [recalled, lost], true],
    ['a verified check that rests on one verified finding', { findings: ['hale-0', 'hale-1'] }, [recalled, verified], false],
    ['findings of the study that it does not use', { findings: ['hale-1'] }, [recalled, verified], false],
    ['a recalled report', { reports: [{ words: 'It helps.', provenance: recalled }] }, [], true],
    [
      'a recalled report beside a verified finding',
      { reports: [{ words: 'It helps.', provenance: recalled }], findings: ['hale-0'] },
      [verified],
      false,
    ],
  ])('with %s (%j) is unverified: %4$s', (_, given, provenances, unverified) => {
    expect(resolve(given, provenances).unverified).toBe(unverified);
  });
});
