// Words by which authors hold back: "may", "tends to", "is suspected". A claim without them says more than its passage.

/** Hedges that weigh when a passage has them. The month of May has a capital and no verb after it. */
const IN_PASSAGES =
  /\b(?:may(?: not)?|might|could|tend(?:s|ed)? to|suspect(?:s|ed)?|suspicious|suspicion|expect(?:s|ed)?|believe[sd]?|consider(?:s|ed)?|likely|possibl[ey]|possibility|probabl[ey]|probability|perhaps|presum(?:e|ed|ably)|suppose[sd]?|supposedly|suggest(?:s|ed|ing)?|appear(?:s|ed)? to|seem(?:s|ed)?(?: to)?|thought to|assum(?:e|ed)|speculat(?:e|ed)|hypothesi[sz]ed?|deduced?|potentially|unclear|uncertain)\b/g;

/** Words with which a claim may keep the hedge, in a paraphrase. Naming who said it ("reported", "should" as advice) is none. */
const IN_CLAIMS =
  /\b(?:may|might|could|can|cannot|would|tend(?:s|ed|ing)?|tendency|suspect(?:s|ed)?|suspicious|suspicion|expect(?:s|ed|ation)?|belie(?:ve[sd]?|f)|consider(?:s|ed)?|regard(?:s|ed)?|view(?:s|ed)?|held|hold|seen as|taken (?:as|to)|judge[sd]?|judgement|likely|possibl[ey]|possibility|probabl[ey]|probability|chance|perhaps|presum(?:e[sd]?|ably)|supposed?|suggest(?:s|ed|ing)?|appear(?:s|ed|ing)?|apparently|seem(?:s|ed|ing)?|thought|think|assum(?:e|ed|ption)|speculat\w*|hypothes\w*|inferred|infer|deduced?|conclude[sd]?|propose[sd]?|argue[sd]?|opinion|hope[sd]?|potential(?:ly)?|promis(?:e|es|ing)|unclear|uncertain|said to|reportedly|option|question|whether|estimate[sd]?|estimated)\b/gi;

/** Clauses: a hedge in one says nothing of the next. */
const CLAUSE_END =
  /[;:.](?=\s|$)|,\s+(?=(?:and|but|or|so|although|though|whereas|while|however|because|since|which|thus|therefore|then)\b)|\s+(?=(?:although|though|whereas|but)\b)/;

/** @param prose words in plain form (plainProse) */
export function listClauses(prose: string): string[] {
  return prose.split(CLAUSE_END).filter((clause) => clause.trim() !== '');
}

/** The hedges in words of a paper, as written. @param prose words in plain form (plainProse) */
export function findHedges(prose: string): string[] {
  return [...prose.matchAll(IN_PASSAGES)].map(([word]) => word);
}

/** Words of IN_CLAIMS that more often are no hedge: "can control", "the potential benefit", "the treatment option". */
const AMBIGUOUS = new Set([
  'can',
  'cannot',
  'would',
  'potential',
  'hold',
  'held',
  'option',
  'question',
  'chance',
  'view',
  'views',
]);

/**
 * Whether a claim holds back. An ambiguous word is no hedge where the claim only repeats it from its passage.
 * @param claim the statement
 * @param prose the words behind it, in plain form (plainProse)
 */
export function isHedged(claim: string, prose: string): boolean {
  const repeated = new Set(prose.toLowerCase().split(/[^\p{L}-]+/u));
  // "May" is a month where a year or a day follows it.
  const held = [...claim.replace(/\bMay(?= \d)/g, '').matchAll(IN_CLAIMS)].map(([word]) => word.toLowerCase());
  return held.some((word) => !AMBIGUOUS.has(word) || !repeated.has(word));
}
