// Words by which a sentence shows what it cites a source for. Our own table, after the cues that Teufel, Siddharthan and Tidhar
// ("Automatic classification of citation function", EMNLP 2006) and the CiTO ontology tell functions of citations by.
import type { Direction } from '../model/evidence.ts';

/** A cue: where `words` are found near a citation, the source is proposed to be cited for this. */
export interface StanceRule {
  name: string;
  direction: Direction;
  /**
   * Beginnings of words, three letters or more, in lower case: whatever the rule finds has a word that begins with one of them. Most
   * sentences have none, and are spared the search.
   */
  stems: readonly string[];
  /** Matched on words with white space collapsed, from one cue to the next. Bounded, no nested repetition: sentences come from outside. */
  words: RegExp;
  /**
   * What a negation before the cue takes its meaning from: a cue anywhere in the same clause; only one right behind it, for cues that
   * stand outside of what is denied ("no effect was seen in contrast to …"); none, where the source is cited all the same.
   */
  deniedBy: 'clause' | 'neighbour' | 'nothing';
}

const rule = (
  name: string,
  direction: Direction,
  stems: string,
  source: string,
  deniedBy: StanceRule['deniedBy'] = direction === 'neutral' ? 'nothing' : 'clause',
): StanceRule => ({
  name,
  direction,
  stems: stems.split(' '),
  // Not as Unicode: every word here is ASCII, and folding the case of all of Unicode takes three times as long.
  words: new RegExp(`\\b(?:${source})\\b`, 'gi'),
  deniedBy,
});

const EVIDENCE =
  '(?:data|results?|findings?|study|studies|trials?|evidence|observations?|reports?|experiments?|analys[ei]s|literature)';
const THOUGHT =
  '(?:hypothesis|view|idea|notion|claim|conclusion|theory|concept|assumption|suggestion|interpretation|argument|proposal|possibility)s?';

/** A bone supports a lid, and a grant a study: only evidence supports, or only what somebody thinks is supported. */
const SUPPORT = [
  `${EVIDENCE} (?:\\w+ ){0,3}?support(?:s|ed|ing)? (?:this|that|the|our|these)`,
  '(?:this|these|which|we|they) (?:also |further |clearly |strongly |would |thus |together |all ){0,2}support(?:s|ed)? (?:this|that|the|our|these)',
  `support(?:s|ed|ing)? (?:this|that|the|our|these) (?:\\w+ )?(?:${EVIDENCE}|${THOUGHT}|use|efficacy|existence|role)`,
  `supported by (?:\\w+ ){0,4}?(?:${EVIDENCE}|others)`,
  `(?:this|which|${THOUGHT}) (?:is|are|was|were|has been|have been) (?:also |further |well |strongly )?supported`,
].join('|');

/**
 * In order: the first that is found speaks. Words against a source come first ("in contrast to … which reported"), then words
 * that use it as a tool, then words that lean on it. "However" is no cue: it turns against the sentence before, not against the
 * source.
 */
export const STANCE_RULES: readonly StanceRule[] = [
  rule(
    'contrast',
    'disputes',
    'contrast contrary unlike opposed',
    'in (?:sharp |stark |marked )?contrast (?:to|with)|contrary to|unlike|as opposed to|contrasts? with|contrasted with',
    'neighbour',
  ),
  rule(
    'disagreement',
    'disputes',
    'inconsistent not disagree conflict odds variance differ',
    'inconsistent with|not (?:consistent|compatible|in (?:line|agreement|accordance|keeping)) with|in (?:disagreement|conflict) with|at (?:odds|variance) with|disagree(?:s|d)? with|conflict(?:s|ed|ing)? with|(?:do|does|did) not (?:agree|fit|accord) with|differ(?:s|ed)? from (?:those|that|the (?:results?|findings?|data|reports?))',
  ),
  rule(
    'refutation',
    'disputes',
    'contradict refut disprov overturn disput challeng call cast question',
    '(?:contradict|refut|disprov|overturn|disput)(?:s|es|ed|e|ing)?|challeng(?:es|ed) (?:this|that|the)|call(?:s|ed)? into question|cast(?:s)? doubt|question(?:s|ed) (?:this|the|whether)',
  ),
  rule(
    'no replication',
    'disputes',
    'not fail support confirmation',
    '(?:did|do|does|could|was|were|has|have) not (?:been |be )?(?:able to )?(?:confirm|replicat|reproduc|support|corroborat|substantiat)(?:e|ed)?|fail(?:s|ed)? to (?:confirm|replicate|reproduce|support|corroborate)|no (?:support|confirmation) (?:for|of)',
  ),
  rule(
    'review',
    'neutral',
    'review overview discuss ref',
    'for (?:a |an )?(?:recent |detailed |comprehensive |extensive )?(?:review|overview|discussion),? see|(?:reviewed|discussed) (?:in|by|elsewhere)|see (?:also )?refs?',
  ),
  rule(
    'method',
    'neutral',
    'described according method protocol procedure algorithm technique criteria scale score questionnaire software package kit calculated performed analy assessed measured determined defined classified graded diagnosed',
    '(?:as|were|was) (?:previously |originally )?described (?:previously|elsewhere|in detail|in|by|before)|as previously described|according to the (?:method|protocol|procedure|criteria|guidelines?|manufacturer|classification)s?|(?:method|protocol|procedure|algorithm|technique|criteria|scale|score|questionnaire)s? (?:of|by|described by|developed by|proposed by|introduced by)|using the (?:\\w+ ){0,4}(?:method|protocol|software|package|algorithm|criteria|kit|scale|questionnaire)|(?:calculated|performed|analy[sz]ed|assessed|measured|determined|defined|classified|scored|graded|diagnosed) (?:using|with|according to|as described|by (?:the|means of))|(?:software|package)',
  ),
  rule(
    'ongoing work',
    'neutral',
    'ongoing under being',
    '(?:is|are) (?:currently |still )?(?:ongoing|under way|underway|being (?:conducted|studied|investigated|tested|planned))',
  ),
  rule(
    'agreement',
    'supports',
    'consistent compatible concordant congruent consonant line agree accord keeping concert support similar comparable',
    '(?:consistent|compatible|concordant|congruent|consonant) with|in (?:line|agreement|accord|accordance|keeping|concert) with|agree(?:s|d)? (?:well )?with|in support of|similar(?:ly)? to (?:that|those|the (?:results?|findings?)|previous|earlier|other)|comparable (?:to|with) (?:that|those|the (?:results?|findings?)|previous|earlier|other)',
  ),
  rule(
    'confirmation',
    'supports',
    'confirm corroborat substantiat replicat reproduc support',
    `(?:confirm|corroborat|substantiat|replicat|reproduc)(?:s|es|ed|e|ing)?|${SUPPORT}`,
  ),
  rule(
    'as reported',
    'supports',
    'reported shown demonstrated observed noted suggested found established proposed seen according',
    'as (?:has been |have been |was |were |is |previously |already |also |recently |first ){0,3}(?:reported|shown|demonstrated|observed|noted|suggested|found|established|proposed|seen)(?: by)?|according to',
  ),
  rule(
    'known',
    'supports',
    'known established recogni accepted documented reported shown demonstrated observed described suggested proposed associated linked implicated found identified thought believed considered said',
    '(?:it is|is|are) (?:well |widely |generally |now )?(?:known|established|recogni[sz]ed|accepted|documented)|(?:has|have) been (?:well |widely |previously |recently |repeatedly |extensively |also ){0,2}(?:reported|shown|demonstrated|observed|described|documented|suggested|proposed|associated|linked|implicated|found|established|identified)|(?:is|are) (?:thought|believed|considered|reported|said) to',
  ),
  rule(
    'report',
    'supports',
    'reported showed shown demonstrated found observed revealed concluded documented established noted suggested proposed argued indicated stated described identified',
    '(?:have |has |had )?(?:also |recently |previously |clearly |consistently ){0,2}(?:reported|showed|shown|demonstrated|found|observed|revealed|concluded|documented|established|noted|suggested|proposed|argued|indicated|stated|described|identified)(?= (?:that|a|an|the|no|in|to|for|by|significant|similar|better|worse|higher|lower|increased|decreased|reduced|improved|how|why|two|several|both|only|with|as)\\b)',
  ),
  rule(
    'present evidence',
    'supports',
    'show suggest indicate demonstrate report support reveal impl',
    '(?:studies|study|trials?|reports?|evidence|data|findings|authors|meta-analys[ei]s|investigators) (?:\\w+ ){0,4}?(?:show|shows|suggest|suggests|indicate|indicates|demonstrate|demonstrates|report|support|reveal|reveals|imply|implies)',
  ),
];
