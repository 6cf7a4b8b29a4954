// Words made safe inside XML 1.0: markup escaped, and what no XML file may hold left out.

const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

// Control characters, halves of surrogate pairs and non-characters: XML 1.0, production 2.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** For text and for quoted attributes, of XML and of HTML alike. */
export const escapeXml = (words: string): string =>
  words.replace(FORBIDDEN, '').replace(/[<>&"']/g, (character) => NAMES[character] ?? '');
