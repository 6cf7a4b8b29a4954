// The genes, markers, variants and drugs that a sentence names, each under one name: c-kit, Kit and CD117 are one, as are Glivec and imatinib.

export interface FoundName {
  /** As written. */
  words: string;
  /** One name for all its spellings. */
  name: string;
  kind: 'gene or marker' | 'variant' | 'drug';
}

/** Names with several spellings. HGNC symbols for genes, INN for drugs. */
const SPELLINGS: readonly [name: string, kind: FoundName['kind'], pattern: string][] = [
  // "kit" in small letters is an English word.
  ['KIT', 'gene or marker', '[Cc]-?(?:kit|Kit|KIT)|KIT|Kit|CD117'],
  ['PDGFRA', 'gene or marker', 'PDGFR-?(?:A|a|α|[Aa]lpha)|[Pp]latelet-derived growth factor receptor[- ](?:alpha|α|A)'],
  ['BCR-ABL', 'gene or marker', 'BCR[-:/]+ABL1?'],
  ['DOG1', 'gene or marker', 'DOG-?1|ANO1'],
  ['SDH', 'gene or marker', 'SDH[A-DX]?|[Ss]uccinate dehydrogenase'],
  ['TP53', 'gene or marker', 'TP53|[Pp]-?53'],
  ['Ki-67', 'gene or marker', '[Kk][Ii]-?67|MIB-?1'],
  ['S100', 'gene or marker', '[Ss]-?100'],
  ['BRAF', 'gene or marker', 'B-?RAF'],
  ['RAS', 'gene or marker', '[KNH]-?RAS'],
  ['NF1', 'gene or marker', 'NF-?1'],
  ['HER2', 'gene or marker', 'HER-?2|ERBB2'],
  ['EGFR', 'gene or marker', 'EGFR'],
  ['VEGFR', 'gene or marker', 'VEGFR-?\\d?'],
  ['imatinib', 'drug', '[Ii]matinib|[Gg]livec|[Gg]leevec|STI-?571'],
  ['sunitinib', 'drug', '[Ss]unitinib|[Ss]utent|SU-?11248'],
  ['regorafenib', 'drug', '[Rr]egorafenib|[Ss]tivarga'],
  ['aspirin', 'drug', '[Aa]spirin|[Aa]cetylsalicylic acid'],
  ['doxorubicin', 'drug', '[Dd]oxorubicin|[Aa]driamycin'],
  ['FDG', 'drug', '(?:18-?)?F?-?FDG|[Ff]luorodeoxyglucose'],
];

/** INN stems that hardly any other English word ends in. */
const DRUG =
  '[A-Za-z]{3,30}(?:tinib|rafenib|ratinib|[a-z]nib|[a-z]mab|zomib|ciclib|platin|taxel|rubicin|statin|prazole|sartan|dipine)';

/** Symbols of capitals and digits, in which a digit stands: CD34, CYP1A2, FLT3. */
const SYMBOL = '[A-Z]{2,8}-?\\d{1,3}[A-Z]{0,2}\\d{0,2}';

/** Sequence variants as papers print them, HGVS or not: c554-559, p.V560D, K550_V559del. */
const VARIANT =
  '[cp]\\.? ?\\d{2,5}[-_]\\d{2,5}(?:del|dup|ins)?|(?:p\\.)?[A-Z]\\d{2,4}(?:_[A-Z]?\\d{2,4})?(?:del|dup|ins|[A-Z](?![A-Za-z]))';

/** Such symbols that name a trial, a paper or a scan, not a gene. */
const NO_GENE = /^(COVID|EORTC|NCT|ISRCTN|RECIST|SUV|ASCO|ESMO|NCCN|JSCO|ICD|HPF|CT|PET|MRI|PMID|DOI|CI)-?\d/;

const KNOWN = new RegExp(
  SPELLINGS.map(([, , pattern], index) => `(?<![\\p{L}\\p{N}])(?<n${index}>${pattern})(?![\\p{L}\\p{N}])`).join('|'),
  'gu',
);
const GENERAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<variant>${VARIANT})|(?<symbol>${SYMBOL})|(?<drug>${DRUG}))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** @param prose words in plain form (plainProse) */
export function findNames(prose: string): FoundName[] {
  const found: FoundName[] = [];
  const rest = prose.replace(KNOWN, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    const entry = SPELLINGS[Object.values(groups).findIndex((group) => group !== undefined)];
    if (entry !== undefined) found.push({ words: match[0], name: entry[0], kind: entry[1] });
    // What was read is masked, so that "CD117" is not read again as a symbol.
    return ' '.repeat(match[0].length);
  });
  for (const match of rest.matchAll(GENERAL)) {
    const words = match[0];
    if (match.groups?.variant !== undefined)
      found.push({ words, name: words.replace(/^p\.|[. ]/g, '').toUpperCase(), kind: 'variant' });
    else if (match.groups?.drug !== undefined) found.push({ words, name: words.toLowerCase(), kind: 'drug' });
    else if (!NO_GENE.test(words)) found.push({ words, name: words.replace('-', '').toUpperCase(), kind: 'gene or marker' });
  }
  return found;
}

/** Whether two drugs differ by one letter: authors and scanners misspell ("Imaninib"). */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 7) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return endA - start <= 1 && endB - start <= 1;
}
