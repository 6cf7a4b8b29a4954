// Words made safe inside XML 1.0: markup escaped, and what no XML file may hold left out.

const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

// Control characters, halves of surrogate pairs and non-characters: XML 1.0, production 2.
// oxlint-disable-next-line no-control-regex -- the characters that must go are what this is about
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For text and for quoted attributes, of XML and of HTML alike. */
export const escapeXml = (words: string): string =>
  words.replace(FORBIDDEN, '').replace(/[<>&"']/g, (character) => NAMES[character] ?? '');
