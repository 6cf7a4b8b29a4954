// Names as they are compared: without marks and in lower case, so that "Ostoji´c", "Ostojić" and "OSTOJIC" are one.

/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return WHOLE[lower] ?? lower.normalize('NFD').replace(/[\p{M}´`’'ˇ˘¨]/gu, '');
}

export interface FoldedText {
  text: string;
  /** For each letter of `text`, and for its end, the place in the original that it comes from. */
  at: number[];
}

/** Folds `words`, with the way back. */
export function foldText(words: string): FoldedText {
  const parts: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const letter = words[index] as string;
    // "Okafor's" is Okafor with something of hers.
    const isOwner = (letter === "'" || letter === '’') && /^s(?!\p{L})/u.test(words.slice(index + 1, index + 3));
    const folded = isOwner
      ? ' '
      : letter < '\u0080' && letter !== '`' && letter !== "'"
        ? letter.toLowerCase()
        : foldLetter(letter);
    for (let copy = 0; copy < folded.length; copy++) at.push(index);
    parts.push(folded);
  }
  at.push(words.length);
  return { text: parts.join(''), at };
}

/** Folds a name. */
export const foldName = (name: string): string => foldText(name).text;
