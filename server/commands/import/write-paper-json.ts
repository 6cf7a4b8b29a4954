// What `claimgraph import --json` prints: the paper as data. Offsets are UTF-16 code units into `text`.
import type { Paper, ProposedClaim } from '../../import/paper.ts';

/** One JSON document, on one line. */
export function writePaperJson({ text, references, mentions, problems }: Paper, claims: readonly ProposedClaim[]): string {
  return JSON.stringify({
    text,
    references: references.map(({ id, label, DOI, PMID, title, author, issued, containerTitle, volume, page, printed }) => ({
      id,
      label,
      DOI,
      PMID,
      title,
      author,
      issued,
      containerTitle,
      volume,
      page,
      printed,
    })),
    mentions: mentions.map((mention) => ({
      references: mention.references,
      text: mention.text,
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
    })),
    claims,
    problems,
  });
}
