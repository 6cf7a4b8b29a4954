// The claims that a paper's citing sentences propose: one a sentence, with its citations as proposed evidence.
// Whatever the paper was read from; nothing here is a judgement, and nothing is checked.
import type { Mention, Paper, ProposedClaim, Section } from './paper.ts';
import { proposeStance } from './propose-stance.ts';

/** One proposed claim for each sentence that cites, in order of the text; ids `claim-1`, `claim-2`, …; what was checked is never proposed. */
export function draftClaims({ mentions, sections, text }: Pick<Paper, 'mentions' | 'sections' | 'text'>): ProposedClaim[] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const key = mention.sentence.start * (text.length + 1) + mention.sentence.end;
    const same = bySentence.get(key);
    if (same === undefined) bySentence.set(key, [mention]);
    else same.push(mention);
  }
  const findSection = sectionFinder(sections);
  return [...bySentence.values()].flatMap((cited, index) => {
    const [first] = cited;
    if (first === undefined) return [];
    return [
      {
        id: `claim-${index + 1}`,
        sentence: first.sentence,
        section: findSection(first.sentence.start),
        evidence: readEvidence(text, cited),
      },
    ];
  });
}

/** Each reference once, in printed order, with what the words beside its first telling citation propose. */
function readEvidence(text: string, cited: readonly Mention[]): ProposedClaim['evidence'] {
  const evidence = new Map<string, ProposedClaim['evidence'][number]['asCited']>();
  for (const [index, mention] of cited.entries()) {
    const { sentence } = mention;
    const from = Math.max(sentence.start, cited[index - 1]?.end ?? sentence.start);
    const to = Math.min(sentence.end, cited[index + 1]?.start ?? sentence.end);
    const lead = text.slice(sentence.start, from);
    const asCited = proposeStance(text.slice(from, mention.start), text.slice(mention.end, to), lead);
    for (const reference of mention.references) evidence.set(reference, evidence.get(reference) ?? asCited);
  }
  const list: ProposedClaim['evidence'] = [];
  for (const [reference, asCited] of evidence) list.push({ reference, asCited });
  return list;
}

/** The title of the narrowest section around a place. Places must be asked for in order. */
function sectionFinder(sections: readonly Section[]): (place: number) => string | null {
  const ordered = sections.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const open: Section[] = [];
  let next = 0;
  return (place) => {
    for (; next < ordered.length && (ordered[next] as Section).start <= place; next++) open.push(ordered[next] as Section);
    // Sections nest: what has ended before this place has ended for all places behind it.
    while (open.length > 0 && (open.at(-1) as Section).end <= place) open.pop();
    return open.at(-1)?.title ?? null;
  };
}
