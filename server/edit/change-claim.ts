// A claim as a curator changed it. Pure.
import type { Claim } from '../model/claim.ts';
import type { ClaimChange, LineChange } from '../model/edit.ts';
import type { Evidence } from '../model/evidence.ts';

/** Nobody but the curator has looked: that is what the record says, until somebody writes down where they read it. */
const BY_CURATOR = { status: 'unverified', confidence: 'medium' } as const;

function changeLine(line: Evidence, change: LineChange): Evidence {
  return {
    ...line,
    ...(change.asCited === undefined ? {} : { asCited: change.asCited === null ? null : { direction: change.asCited } }),
    ...(change.asChecked === undefined
      ? {}
      : { asChecked: change.asChecked === null ? null : { ...change.asChecked, provenance: BY_CURATOR } }),
    ...(change.fidelity === undefined ? {} : { fidelity: change.fidelity }),
    ...(change.directness === undefined ? {} : { directness: change.directness }),
    ...(change.condition === undefined ? {} : { condition: change.condition === '' ? null : change.condition }),
  };
}

/** The changed claim, or why the change does not fit it. */
export function changeClaim(claim: Claim, { evidence = [], ...words }: ClaimChange): Claim | string {
  for (const { study } of evidence)
    if (!claim.evidence.some((line) => line.study === study)) return `The claim ${claim.id} does not cite ${study}.`;
  const twice = evidence.find(({ study }, at) => evidence.findIndex((line) => line.study === study) !== at);
  if (twice !== undefined) return `The change names ${twice.study} twice: say everything about a citation in one line.`;
  const lines = claim.evidence.map((line) => {
    const change = evidence.find(({ study }) => study === line.study);
    return change === undefined ? line : changeLine(line, change);
  });
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return { ...claim, ...said, evidence: lines };
}
