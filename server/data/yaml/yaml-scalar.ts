// Scalars of YAML 1.2 (core schema, section 10.3), of those kinds that people and programs mostly write. Whatever might mean something
// else to the full parser is not read here.

/** Thrown where only the full parser knows what is meant, or what is wrong. */
export class NotSure extends Error {}

/** A plain scalar begins so, and no indicator of YAML does. */
const BEGINS = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`~+.]|-[0-9])/u;
/** What a parser of the core schema takes for something else than text, and a few more. */
const RESERVED = /^(?:null|true|false)$/i;
const WHOLE = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,8})\.[0-9]{1,9}$/;
/** Numbers in every form of the core schema. */
const NUMBER = /^(?:-?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;

/** The value of a plain scalar, trimmed. @throws NotSure */
export function readPlain(words: string): string | number | boolean | null {
  if (!BEGINS.test(words) || words.includes(': ') || words.includes(' #') || words.endsWith(':')) throw new NotSure();
  const code = words.charCodeAt(0);
  const isNumeric = code === 45 || (code >= 48 && code <= 57);
  if (!isNumeric && !RESERVED.test(words)) return words;
  if (words === 'null') return null;
  if (words === 'true') return true;
  if (words === 'false') return false;
  if (WHOLE.test(words) || DECIMAL.test(words)) return Number(words);
  if (!isNumeric || NUMBER.test(words)) throw new NotSure();
  return words;
}

/** The words in double quotes, whose escapes JSON has too. @param quoted with its quotation marks, on one line @throws NotSure */
export function readDoubleQuoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new NotSure();
  }
}

/** The words in single quotes. @param quoted with its quotation marks, on one line */
export const readSingleQuoted = (quoted: string): string => quoted.slice(1, -1).replaceAll("''", "'");
