// How far a negation reaches in a sentence, so that "no study has confirmed this" is not taken for a confirmation. Coarse on purpose: where
// it may reach, a person has to judge. After Chapman et al., "A simple algorithm for identifying negated findings" (NegEx), J Biomed
// Inform 2001, which lets a negation reach to the next word that ends a clause.

/** Words in which something is denied, from behind the word that denies it; `end` excluded. */
export interface NegatedStretch {
  start: number;
  end: number;
}

/** Words that deny what follows. What only looks so is left out: "not only", "a few", "with no symptoms", "whether or not". */
const DENIALS = [
  'not(?<!\\bor not)(?! (?:only|least|surprising|surprisingly|unexpected|unexpectedly)\\b)',
  'no(?<!\\b(?:of|with|had|having|despite|or) no)(?! (?:doubt|wonder|matter|fewer|less)\\b)',
  '(?:never|neither|nor|none|nobody|nothing|hardly|scarcely|barely|cannot)',
  "[a-z]{2,9}n['’]t",
  '(?:little|few)(?<!\\b(?:a|the) (?:little|few))',
  '(?:is|are|was|were|remains?|remained) (?:still |largely |yet )?(?:unknown|unclear|uncertain)',
  '(?:fail(?:s|ed|ing|ure)?|unable) to',
  '(?:lack|absence|paucity|dearth) of (?:\\w+ ){0,2}(?:evidence|data|studies|trials|reports)',
];

/** Denies what comes next, and not the clause: "patients without fever have been reported". */
const WITHOUT = 'without (?:being |having |having been |any )?';

/** What begins another clause. A comma alone does not ("no case, series, or trial has confirmed"), but one before such a word does. */
const ENDS = [
  '[;:—–!?]',
  ', (?=(?:and|but|yet|so|as|if|which|who|whose|where|when|consistent|similar|comparable|unlike|contrary|this|these|those|that|we|our|it|they|there|some|several|others?|another|one|two|the|a|an|[a-z]+ing|in (?:line|keeping|accord|accordance|agreement|concert|contrast|support))\\b)',
  '\\b(?:but|whereas|while|although|though|because|since|yet)\\b',
  '\\0(?=,? ?(?:and|or|as)\\b)',
];

const SCOPE = new RegExp(`\\b(${DENIALS.join('|')})(?: |$|(?=,))|\\b(${WITHOUT})|${ENDS.join('|')}`, 'gi');
/** A sentence that begins so begins with a clause of its own, up to its first comma: "although no cure is known, rest has been shown". */
const OPENING = /^\W{0,3}(?:although|though|while|whereas|because|since|if|when|despite|in|for|among|after|before|given)\b/i;

function scan(words: string, from: number): NegatedStretch[] {
  const found: NegatedStretch[] = [];
  let open = -1;
  for (const { 0: said, 1: denial, 2: without, index } of words.matchAll(SCOPE)) {
    const end = index + said.length;
    if (without !== undefined) found.push({ start: from + index + 'without '.length, end: from + end + 1 });
    else if (denial === undefined) {
      if (open !== -1) found.push({ start: from + open, end: from + index });
      open = -1;
    } else if (open === -1) open = end;
  }
  if (open !== -1) found.push({ start: from + open, end: from + words.length });
  return found;
}

/** Most sentences hold no word that could deny anything, and are spared the rest. */
const MAY_DENY =
  /\b(?:no[rt]?|never|neither|none|nobody|nothing|hardly|scarcely|barely|cannot|little|few|unknown|unclear|uncertain|fail|failed|fails|failing|failure|unable|lack|absence|paucity|dearth|without)\b|n['’]t\b/i;

/** Where something is denied. White space in the words is single spaces; `\0` stands for a citation. */
export function findNegations(words: string): NegatedStretch[] {
  if (!MAY_DENY.test(words)) return [];
  const comma = OPENING.test(words) ? words.indexOf(', ') + 1 : 0;
  return [...scan(words.slice(0, comma), 0), ...scan(words.slice(comma), comma)];
}
