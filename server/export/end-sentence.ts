// The full stop at the end of a part of a reference.

/** The words with a full stop, unless they are none or end in a mark of their own. */
export const endSentence = (words: string): string => (words === '' || /[.?!。]$/.test(words) ? words : `${words}.`);
