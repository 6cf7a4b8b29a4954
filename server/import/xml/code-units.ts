// Code units that mean something to XML 1.0, and its white space.

export const TAB = 9;
export const LINE_FEED = 10;
export const SPACE = 32;
export const BANG = 33;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const SLASH = 47;
export const AMPERSAND = 38;
export const OPEN = 60;
export const EQUALS = 61;
export const CLOSE = 62;
export const QUESTION = 63;
export const CLOSE_BRACKET = 93;
export const NO_BREAK_SPACE = 0xa0;
/** U+FFFE and U+FFFF are no characters; those above them are pairs. */
export const NO_CHARACTER = 0xfffe;

/** White space of XML 1.0, section 2.3, but for carriage returns, which XML makes line feeds. */
export const isSpace = (code: number): boolean => code === SPACE || code === LINE_FEED || code === TAB;

/** White space beyond ASCII, as `\s` of regular expressions means it. */
export const isWideSpace = (code: number): boolean =>
  code === NO_BREAK_SPACE ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
