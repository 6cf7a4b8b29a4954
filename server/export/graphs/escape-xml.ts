// Text inside XML. Extensible Markup Language (XML) 1.0, fifth edition, section 2.2: what may stand in a document at all.
// Characters that may not, not even escaped (controls, lone surrogates, U+FFFE and U+FFFF), become U+FFFD.

const ILLEGAL = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // White space of other kinds would be read back as spaces or line feeds.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Ends of lines to readers of XML 1.1.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Most texts are of these letters alone, which is seen sooner. */
const ASCII = /^[ -~]*$/;

/** What may stand in a document of XML 1.0, or in a text that people read; everything else is replaced by U+FFFD. */
export const replaceIllegal = (text: string): string => (ASCII.test(text) ? text : text.replace(ILLEGAL, '\uFFFD'));

/** Text as contents of an element or of an attribute in double quotes, read back unchanged but for illegal characters. */
export const escapeXml = (text: string): string =>
  replaceIllegal(text).replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => ENTITIES[character] ?? character);
