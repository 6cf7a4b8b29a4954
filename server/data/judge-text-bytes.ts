// Is this plain text, and if not, what is it and what can be done? Told from the first bytes, never from the name alone.
import type { Refusal } from './read-source.ts';

interface Look {
  name: string;
  bytes: Buffer;
  /** The beginning of the file, white space and byte order mark left out, as Latin letters. */
  start: string;
}

const LATER = 'Attaching it directly comes with a later version.';

/** What is not plain text: the first that fits is told. */
const KINDS: readonly { fits: (look: Look) => boolean; message: string; tip: string }[] = [
  {
    fits: ({ start, bytes }) => start === '' && bytes.length < 1024,
    message: 'is empty',
    tip: 'Save the text in it first.',
  },
  {
    fits: ({ start, name }) => start.startsWith('%PDF') || /\.pdf$/i.test(name),
    message: 'is a PDF',
    tip: `${LATER} Until then make text of it, e.g. pdftotext -layout paper.pdf paper.txt, and attach that.`,
  },
  {
    fits: ({ start, name }) => /^(<\?xml|<!DOCTYPE (?!html)|<article[\s>])/i.test(start) || /\.(xml|nxml|jats)$/i.test(name),
    message: 'is XML (JATS)',
    tip: `${LATER} Until then save the words of the article as plain text and attach that.`,
  },
  {
    fits: ({ start }) => /^<(!DOCTYPE html|html)[\s>]/i.test(start),
    message: 'is a web page',
    tip: 'Save it from the browser as plain text and attach that.',
  },
  {
    fits: ({ bytes }) => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff),
    message: 'is UTF-16 text',
    tip: 'Save it again with the encoding UTF-8.',
  },
  {
    fits: ({ bytes }) => bytes.includes(0),
    message: 'is not text: it holds zero bytes',
    tip: 'Open it with the program it belongs to and save it as plain text, encoding UTF-8.',
  },
];

/** What speaks against attaching these bytes as text, or null. Whether they are UTF-8 is seen when they are decoded. */
export function judgeTextBytes(name: string, bytes: Buffer): Refusal | null {
  const start = bytes.subarray(0, 1024).toString('latin1').replace(/^ï»¿/, '').trim();
  const kind = KINDS.find(({ fits }) => fits({ name, bytes, start }));
  return kind === undefined ? null : { missing: false, message: `${name} ${kind.message}`, tip: kind.tip };
}
