// What an evidence item of CIViC is about, as one plain sentence. The item's own statement is no claim that its direction could be taken
// for: an item that does not support says "no association was found", and disputes the proposition, not its statement.
import type { CivicProposition } from './civic-item.ts';

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Generic words of CIViC's variants, written in capitals there; names of genes and variants are left as they are. */
const GENERIC =
  /^(?:exons?|introns?|mutations?|amplification|expression|overexpression|underexpression|loss|loss-of-function|deletion|deleterious|fusions?|rearrangement|skipping|promoter|methylation|phosphorylation|serum|levels|truncating|wild|type|wildtype|tandem|repeat|polymorphism|splicing|alteration|conserved|domain|mut|non)$/i;

/** A gene that a variant of it names once more ("ALK ALK FUSIONS") is told once. */
const TWICE = /^(\S+) (?=\1[\s:-])/;

const nameProfile = (profile: string): string =>
  profile
    .replace(TWICE, '')
    .split(' ')
    .map((word, at) => (at > 0 && GENERIC.test(word) ? word.toLowerCase() : word))
    .join(' ');

const PLURAL = /(?:fusions|mutations|levels|variants|deletions|insertions|alterations|rearrangements)$/;
/** What a form says of one profile, said of several. */
const VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  does: 'do',
  predicts: 'predict',
  speaks: 'speak',
  bears: 'bear',
  protects: 'protect',
  predisposes: 'predispose',
};

const agree = (form: string, subject: string): string =>
  PLURAL.test(subject) ? form.replace(/^\{p\} (\w+)/, (as, verb: string) => `{p} ${own(VERBS, verb) ?? as}`) : form;

/** Names of substances are written small; what holds a digit or more capitals is a code, and stays. */
const lowerSubstance = (name: string): string =>
  name
    .split(' ')
    .map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ');

function joinTherapies({ therapies, interaction }: CivicProposition): string {
  const names = therapies.map(lowerSubstance);
  const list = (last: string): string =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
  if (interaction === 'combination') return `${list('and')} in combination`;
  if (interaction === 'sequential') return names.join(', then ');
  return list('or');
}

/** Sentences by type and significance, without the disease: `{p}` is the profile, `{t}` the therapies. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  predictive: {
    'sensitivity/response': '{p} predicts sensitivity or response to {t}',
    sensitivity: '{p} predicts sensitivity or response to {t}',
    resistance: '{p} predicts resistance to {t}',
    'reduced sensitivity': '{p} predicts reduced sensitivity to {t}',
    'adverse response': '{p} predicts an adverse response to {t}',
    '': '{p} predicts the response to {t}',
  },
  prognostic: {
    'better outcome': '{p} is associated with a better outcome',
    'poor outcome': '{p} is associated with a worse outcome',
    '': '{p} is associated with the outcome',
  },
  diagnostic: {
    positive: '{p} speaks for the diagnosis',
    negative: '{p} speaks against the diagnosis',
    '': '{p} bears on the diagnosis',
  },
  predisposing: {
    positive: '{p} predisposes',
    predisposition: '{p} predisposes',
    protectiveness: '{p} protects',
    pathogenic: '{p} is pathogenic',
    'likely pathogenic': '{p} is likely to be pathogenic',
    benign: '{p} is benign',
    'likely benign': '{p} is likely to be benign',
    'uncertain significance': '{p} is of uncertain significance for the predisposition',
    '': '{p} bears on the predisposition',
  },
  oncogenic: {
    oncogenicity: '{p} is oncogenic',
    protectiveness: '{p} protects',
    '': '{p} bears on oncogenesis',
  },
  functional: {
    'gain of function': '{p} is a gain-of-function variant',
    'loss of function': '{p} is a loss-of-function variant',
    'unaltered function': '{p} does not alter the function of the gene',
    neomorphic: '{p} is neomorphic',
    'dominant negative': '{p} is dominant negative',
    unknown: '{p} has an unknown effect on the function of the gene',
    '': '{p} has an effect on the function of the gene',
  },
};

/** What stands between a sentence and the disease. */
const LINKS: Readonly<Record<string, string>> = { predisposing: 'to', diagnostic: 'of', prognostic: 'in' };
const ENDS: readonly [RegExp, string][] = [
  [/ protects?$/, 'against'],
  [/(?: pathogenic| benign)$/, 'for'],
];

/** One sentence that can be true or false. Diseases are named as CIViC names them, since many hold names of people. */
export function stateProposition(item: CivicProposition): string {
  const { profile, disease } = item;
  const [type, significance] = [item.type.toLowerCase(), item.significance.toLowerCase()];
  const known = own(SENTENCES, type);
  const form =
    (known && own(known, significance)) ??
    `{p} has the ${type} significance “${item.significance || 'not told'}”${item.therapies.length > 0 ? ' for {t}' : ''}`;
  const therapies = joinTherapies(item) || 'an unnamed therapy';
  const subject = nameProfile(profile);
  const sentence = agree(form, subject)
    .replace('{p}', () => subject)
    .replace('{t}', () => therapies);
  const link = ENDS.find(([end]) => end.test(sentence))?.[1] ?? own(LINKS, type) ?? 'in';
  return disease === '' ? `${sentence}.` : `${sentence} ${link} ${disease}.`;
}

/** Where the significance alone would be too long, or say too little. */
const SHORT: Readonly<Record<string, string>> = {
  'predictive sensitivity/response': 'sensitivity',
  'predictive ': 'response',
  'prognostic poor outcome': 'worse outcome',
  'prognostic ': 'outcome',
  'diagnostic positive': 'positive diagnosis',
  'diagnostic negative': 'negative diagnosis',
  'diagnostic ': 'diagnosis',
  'predisposing positive': 'predisposition',
  'predisposing uncertain significance': 'uncertain predisposition',
  'predisposing ': 'predisposition',
  'oncogenic ': 'oncogenesis',
  'functional ': 'function',
};

/** The proposition in a few words, for a picture: `KIT V654A: sunitinib sensitivity`. */
export function labelProposition({ profile, therapies, type, significance }: CivicProposition): string {
  const what = own(SHORT, `${type} ${significance}`.toLowerCase()) ?? (significance || type).toLowerCase();
  return `${nameProfile(profile)}: ${[...therapies.map(lowerSubstance).slice(0, 3), what].join(' ')}`;
}
