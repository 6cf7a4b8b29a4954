// Words of the paper as a passage of its dossier: lines closed up as the page shows them, and where they stand in the text.
import { ELISION, type Section } from '../../model/passage.ts';
import type { DossierInput } from '../../model/dossier.ts';
import { normaliseText } from '../../text/normalise-text.ts';
import { quoteContext } from '../../text/quote-context.ts';

/** The authors' own mark of omission, with a space that does not break: the plain one would be read as a break of the page. */
const OMISSION = ' […]\u00a0';

type DraftPassage = DossierInput['passages'][number];

/** Where a passage belongs. */
export interface PassageHead {
  id: string;
  work: string;
  section: Section;
}

/**
 * The passage of `text.slice(start, end)`. Its words compare equal to those of the text, so that it is always found again.
 * @returns null where nothing but white space or marks of omission stands there
 */
export function draftPassage(head: PassageHead, text: string, start: number, end: number): DraftPassage | null {
  // A mark of omission at the edge, or beside white space, would be taken for a break of the page.
  const raw = text.slice(start, end);
  const lead = /^(?:\s|\[…\])*/.exec(raw)?.[0].length ?? 0;
  const trail = endOfWords(raw);
  if (lead >= trail || !/[\p{L}\p{N}]/u.test(raw)) return null;
  const [from, to] = [start + lead, start + trail];
  const { exact, prefix, suffix } = quoteContext(text, from, to);
  const closed = closeUp(exact);
  const words = normaliseText(closed).text === normaliseText(exact).text ? closed : exact;
  const context = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  return { ...head, exact: words.replaceAll(ELISION, OMISSION), ...context, position: [[from, to]] };
}

/** Where the last word ends; a loop, since a pattern anchored at the end would try every beginning. */
function endOfWords(raw: string): number {
  let end = raw.length;
  for (;;) {
    const before = end;
    if (raw.slice(0, end).endsWith('[…]')) end -= 3;
    while (end > 0 && /\s/.test(raw[end - 1] ?? '')) end -= 1;
    if (end === before || end === 0) return end;
  }
}

const closeUp = (words: string): string => words.replace(/-\s*\n\s*/g, '-').replace(/\s+/g, ' ');

const SECTIONS: readonly [RegExp, Section][] = [
  [/abstract|summary/i, 'abstract'],
  [/introduction|background/i, 'introduction'],
  [/case (?:report|presentation|description|series)|^cases?$/i, 'case-report'],
  [/results?\b.*discussion/i, 'discussion'],
  [/method|materials|patients and|procedure|study design|statistical/i, 'methods'],
  [/results?\b|findings/i, 'results'],
  [/discussion|limitations|comment/i, 'discussion'],
  [/conclu/i, 'conclusion'],
];

/** The section that a printed heading opens; `other` where it does not say, since a title of one's own tells nothing. */
export function sectionOf(title: string | null): Section {
  return SECTIONS.find(([pattern]) => title !== null && pattern.test(title))?.[1] ?? 'other';
}
