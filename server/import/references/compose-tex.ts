// Letters that TeX writes as commands (`{\'E}`, `\v{S}`, `{\AA}`) put together before BibTeX is parsed: the parser takes a name apart by its
// capitals, and sees none behind a brace. D. E. Knuth, The TeXbook, chapter 9.

/** Marks that TeX sets over or under a letter, as Unicode combines them. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0332',
};

/** Letters and words that have a command of their own. */
const WORDS: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  AE: 'Æ',
  ae: 'æ',
  OE: 'Œ',
  oe: 'œ',
  O: 'Ø',
  o: 'ø',
  L: 'Ł',
  l: 'ł',
  DH: 'Ð',
  dh: 'ð',
  DJ: 'Đ',
  dj: 'đ',
  TH: 'Þ',
  th: 'þ',
  NG: 'Ŋ',
  ng: 'ŋ',
  SS: 'ẞ',
  ss: 'ß',
  i: 'ı',
  j: 'ȷ',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
};

/** `\\` breaks a line, whatever follows. */
const BREAK = String.raw`\\\\`;
const WORD = new RegExp(`${BREAK}|(\\{?)\\\\(${Object.keys(WORDS).join('|')})(?:\\{\\}|(?![A-Za-z])[ \\t]{0,20})(\\}?)`, 'g');
/** The letter stands bare or in braces; of `\i` and `\j` nothing but their letters is left by then. */
const MARK = new RegExp(
  `${BREAK}|(\\{?)\\\\([\`'^~=."]|[uvrHbdck](?![A-Za-z]))[ \\t]{0,20}(?:\\{[ \\t]{0,20}(\\p{L})[ \\t]{0,20}\\}|(\\p{L}))(\\}?)`,
  'gu',
);
/** What sets space, and what allows a word to be broken. */
const SPACE = new RegExp(`${BREAK}|\\\\[ ,;:]|(?<=\\p{L})\\\\-(?=\\p{L})`, 'gu');

/** Whether the braces that open here belong to a field or to a command, and have to stay. */
const isWanted = (text: string, at: number): boolean =>
  /(?:[=#]|\\(?:[A-Za-z]{1,30}|[^\sA-Za-z]))[ \t]{0,5}$/.test(text.slice(Math.max(0, at - 40), at));

/** A letter with the braces that stood around its command; without, where these only held it together. */
function unbrace(letter: string, open: string, close: string, at: number, text: string): string {
  return open !== '' && close !== '' && !isWanted(text, at) ? letter : `${open}${letter}${close}`;
}

/** Without its dot, as TeX has it under a mark. */
const UNDOTTED: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/**
 * BibTeX with its accented and foreign letters as letters (NFC), and with spaces for what sets space. Commands that are not known stay;
 * lines stay where they are.
 */
export function composeTex(bibtex: string): string {
  if (!bibtex.includes('\\')) return bibtex;
  return bibtex
    .replace(WORD, (all, open: string | undefined, word: string, close: string, at: number, text: string) =>
      open === undefined ? all : unbrace(WORDS[word] ?? '', open, close, at, text),
    )
    .replace(
      MARK,
      (all, open: string | undefined, mark: string, inner: string, bare: string, close: string, at: number, text: string) => {
        if (open === undefined) return all;
        const letter = inner ?? bare;
        return unbrace(`${UNDOTTED[letter] ?? letter}${MARKS[mark] ?? ''}`.normalize('NFC'), open, close, at, text);
      },
    )
    .replace(SPACE, (all) => (all === '\\\\' ? all : all === '\\-' ? '' : ' '));
}
