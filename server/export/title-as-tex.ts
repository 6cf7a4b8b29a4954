// Titles for BibTeX, whose styles set them in small letters but for the first letter of the title and the first after a colon:
// `change.case$`, Patashnik O, "Designing BibTeX styles", 1988. What braces hold keeps its capitals.
import { asTex } from './as-tex.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CAPITAL = /\p{Lu}/u;

/** Plain text as TeX, every word with a capital held by braces; of a word that keeps its first letter anyway, only if it has others. */
export const titleAsTex = (title: string): string => {
  let tex = '';
  let done = 0;
  for (const { 0: word, index } of title.matchAll(WORD)) {
    const before = title.slice(0, index);
    const kept = before === '' || /:\s+$/.test(before);
    const [first = ''] = word;
    const held = CAPITAL.test(kept ? word.slice(first.length) : word);
    tex += `${asTex(title.slice(done, index))}${held ? `{${word}}` : word}`;
    done = index + word.length;
  }
  return tex + asTex(title.slice(done));
};
