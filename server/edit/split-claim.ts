// One claim that is two or more: each part keeps the words that the whole rested on, and takes its own studies. Pure.
import type { Claim } from '../model/claim.ts';
import type { ClaimPart } from '../model/edit.ts';

/**
 * The parts, the first under the id of the whole; or why it cannot be split so. Every citation goes to one part at least:
 * none is lost. @param taken ids that are in use
 */
export function splitClaim(claim: Claim, parts: readonly ClaimPart[], taken: ReadonlySet<string>): Claim[] | string {
  const cited = claim.evidence.map(({ study }) => study);
  const foreign = parts.flatMap(({ studies }) => studies).find((study) => !cited.includes(study));
  if (foreign !== undefined) return `The claim ${claim.id} does not cite ${foreign}.`;
  const lost = cited.filter((study) => !parts.some(({ studies }) => studies.includes(study)));
  if (lost.length > 0) return `No part takes ${lost.join(', ')}: each citation goes to one part at least.`;
  const used = new Set(taken);
  return parts.map(({ label, statement, studies }, index) => {
    const id = index === 0 ? claim.id : nameNext(claim.id, used);
    used.add(id);
    const evidence = claim.evidence.filter(({ study }) => studies.includes(study));
    // What it says of other claims was said of the whole; the first part keeps it.
    return { ...claim, id, label, statement, evidence, relations: index === 0 ? claim.relations : [] };
  });
}

/** `<id>-2`, `<id>-3`, …: the first that nothing else is called. An id has 100 characters at most. */
function nameNext(id: string, taken: ReadonlySet<string>): string {
  const stem = id.slice(0, 90).replace(/-+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
