// How much two stretches of prose are about the same thing: the words of content that they share, by their stems.

const EMPTY = new Set(
  (
    'the a an of in on at to for from by with without and or but nor as is are was were be been being has have had do does did it its ' +
    'this that these those which who whom whose than then there their they them he she his her we our us i not no so such if when while ' +
    'after before during about into over under between both each all any some most more less other also only very can may might could ' +
    'would should will however therefore thus since because although though whereas'
  ).split(' '),
);

/** Stems of the words of content: plural, tense and adverb endings are cut, so that "responded" meets "response". */
export function listStems(prose: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of prose.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}-]*/gu)) {
    if (EMPTY.has(word) || word.length < 3) continue;
    stems.add(word.replace(/(?:ations?|ments?|ness|ing|edly|ed|ely|ly|ies|es|s|e|y)$/, '').slice(0, 7));
  }
  return stems;
}

/** Number of stems of content that both hold. */
export function countSharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared;
}
