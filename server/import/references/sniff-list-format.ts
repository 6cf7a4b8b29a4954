// Which format a reference list is in, by what stands in it; names of files lie.

export type ListFormat = 'csl-json' | 'bibtex' | 'ris' | 'nbib' | 'isi' | 'refer' | 'bibtxt';

/** What is looked at. */
const LOOK = 200_000;

/** By telling lines, the most telling first. */
const SIGNS: readonly [ListFormat, RegExp][] = [
  ['ris', /^\s{0,4}TY {1,2}-/m],
  ['isi', /^(?:FN |PT [A-Z]$|VR 1\.0$)/m],
  ['nbib', /^(?:PMID|PMCR|OWN |STAT|DCOM|FAU |JT  ) {0,2}- ?\S/m],
  ['bibtex', /^[^\S\n]{0,20}@[^\S\n]{0,5}[A-Za-z]{1,40}[^\S\n]{0,5}[{(]/m],
  ['refer', /^%[0AT] \S/m],
  ['bibtxt', /^\[[^\]\n]{1,200}\][^\S\n]{0,20}\r?\n\s{0,40}\w{2,20}:/m],
  ['bibtex', /@[A-Za-z]{2,40}\s{0,5}[{(]/],
  // Records may begin without their first line.
  ['ris', /^(?:T1|TI|AU|A1|JF|JO|PY) {2}- \S/m],
];

/** The format of a list; null where it is none that is known. */
export function sniffListFormat(text: string): ListFormat | null {
  const start = text.slice(0, LOOK);
  if (/^\s*(?:[[{]\s*["{[]|[[{]\s*[\]}]?\s*$)/.test(start)) return 'csl-json';
  return SIGNS.find(([, sign]) => sign.test(start))?.[0] ?? null;
}
