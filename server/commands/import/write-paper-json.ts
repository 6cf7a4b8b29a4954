// What `claimgraph import --json` prints: the paper as data. Offsets are UTF-16 code units into `text`.
import type { Paper, ProposedClaim, Reference } from '../../import/paper.ts';

/** One JSON document, on one line. Its reader is import/json/read-paper-json.ts. */
export function writePaperJson(paper: Paper, claims: readonly ProposedClaim[]): string {
  const { text, references, mentions, problems, form, record, sections } = paper;
  return JSON.stringify({
    text,
    references: references.map(writeReference),
    mentions: mentions.map((mention) => ({
      references: mention.references,
      text: mention.text,
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
    })),
    claims,
    problems,
    // What a draft is made of besides: with it, the paper can be imported from this document as from its file.
    form,
    record: writeReference(record),
    sections,
  });
}

const writeReference = (reference: Reference): Reference => ({
  id: reference.id,
  label: reference.label,
  DOI: reference.DOI,
  PMID: reference.PMID,
  title: reference.title,
  author: reference.author,
  issued: reference.issued,
  containerTitle: reference.containerTitle,
  volume: reference.volume,
  page: reference.page,
  printed: reference.printed,
  type: reference.type,
  PMCID: reference.PMCID,
  issue: reference.issue,
  span: reference.span,
});
