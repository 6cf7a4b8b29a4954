// DOI, PMID and PMCID as they stand in running text: after `doi:`, in an address, alone.
// Crossref's advice on matching DOIs: https://www.crossref.org/blog/dois-and-matching-regular-expressions/.

/** What a DOI looks like once nothing stands around it: a registrant and a suffix without spaces. */
const WHOLE_DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"]+$/;
/** Old DOIs hold a SICI with angle brackets: 10.1002/(SICI)1520-6661(199803/04)7:2<76::AID-MFM5>3.0.CO;2-L. */
const DOI_IN_TEXT = /\b10\.\d{4,9}(?:\.\d{1,9}){0,4}\/(?:[^\s"<>]|<\d{1,9}:[^\s"<>]{0,40}>){1,300}/;
const DOI_ADDRESS = /^(?:doi\s*:?\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/(?:doi:)?)+/i;

/** Whether it is a DOI, without a resolver before it. A backslash may stand in one, but is left of an escape (`\_`) wherever it does. */
export function isDoi(text: string): boolean {
  return WHOLE_DOI.test(text) && !text.includes('\\');
}

/** What was given as a DOI, without the resolver or `doi:` before it; otherwise as it was, for what is wrong with it is for others to say. */
export function stripDoi(given: string): string {
  const bare = given.trim().replace(DOI_ADDRESS, '').trim();
  // Some writers encode the address: 10.1000%2Fxyz.
  return /^10\.\d{4,9}%2f/i.test(bare) ? bare.replace(/%2f/i, '/') : bare;
}

/** Brackets that were opened within the DOI belong to it, others to the sentence around it; so does punctuation at the end. */
function trimDoi(doi: string): string {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1);
    if (/[.,;:'’”\]}>*]/.test(last)) continue;
    if (last !== ')') break;
    const inside = doi.slice(0, end);
    if ((inside.match(/\(/g) ?? []).length >= (inside.match(/\)/g) ?? []).length) break;
  }
  return doi.slice(0, end);
}

/** A DOI and where it stands. */
export interface FoundDoi {
  doi: string;
  start: number;
  end: number;
}

/** The first DOI in a text, `[start, end)` without what leads to it; null if there is none. */
export function findDoi(text: string): FoundDoi | null {
  if (!text.includes('10.')) return null;
  const found = DOI_IN_TEXT.exec(text);
  if (found === null) return null;
  const doi = trimDoi(found[0]);
  return WHOLE_DOI.test(doi) ? { doi, start: found.index, end: found.index + doi.length } : null;
}

/** The first PubMed id that is named as one, in words or in an address; null if there is none. */
export function findPmid(text: string): string | null {
  if (!/pm|pubmed/i.test(text)) return null;
  return (
    /\bPMID\s{0,3}:?\s{0,3}(\d{4,9})\b/i.exec(text)?.[1] ??
    /\bPubMed\s{0,3}(?:ID)?\s{0,3}:\s{0,3}(\d{4,9})\b/i.exec(text)?.[1] ??
    /(?:ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/(\d{4,9})\b/i.exec(text)?.[1] ??
    null
  );
}

/** The first PubMed Central id, as `PMC123456`; null if there is none. */
export function findPmcid(text: string): string | null {
  if (!text.includes('PMC')) return null;
  const digits = /\bPMC\s?(\d{4,9})\b/.exec(text)?.[1];
  return digits === undefined ? null : `PMC${digits}`;
}
