// Plain values as YAML 1.2 that people edit: one record a paragraph, short lists and groups on one line, words without quotes
// where no reader could take them for something else. What it writes, any YAML parser reads back as the same value.
// Writing 10,000 lines with a full YAML library costs half a second; a draft has as many.

/** Longest list or group that stands on one line, in characters. */
const SHORT = 90;

/** Words that need no quotes in a block: they begin with a letter and hold nothing that YAML gives a meaning. */
const PLAIN = /^[\p{L}][\p{L}\p{N} .,;'’()/%+–-]*$/u;
/** The same inside brackets or braces. */
const PLAIN_INSIDE = /^[A-Za-z][A-Za-z0-9_ .-]*$/;
/** What other readers of YAML, or older versions, take for something else than a word. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/** JSON leaves these as they are; YAML calls them unprintable, or line breaks. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** @param value an object of JSON values; members that are undefined are left out */
export function writeYaml(value: object): string {
  return writeMap(value, '');
}

function writeMap(map: object, pad: string): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${pad}${writeKey(key)}:${writeValue(value, pad, key)}`)
    .join('');
}

/** What follows a colon, to the end of its last line. */
function writeValue(value: unknown, pad: string, key: string): string {
  if (value === null || typeof value !== 'object') return ` ${writeScalar(value, PLAIN)}\n`;
  if (Array.isArray(value)) {
    const line = writeInline(value);
    if (value.length === 0 || (line !== null && pad.length + key.length + line.length <= SHORT)) return ` ${line ?? '[]'}\n`;
    return `\n${value.map((item) => writeItem(item, `${pad}  `)).join(pad === '' ? '\n' : '')}`;
  }
  const line = writeInline(value);
  if (Object.keys(value).length === 0 || (line !== null && pad.length + key.length + line.length <= SHORT))
    return ` ${line ?? '{}'}\n`;
  return `\n${writeMap(value, `${pad}  `)}`;
}

function writeItem(item: unknown, pad: string): string {
  if (item === null || typeof item !== 'object') return `${pad}- ${writeScalar(item, PLAIN)}\n`;
  if (Array.isArray(item) || Object.keys(item).length === 0) return `${pad}- ${JSON.stringify(item)}\n`;
  return `${pad}- ${writeMap(item, `${pad}  `).slice(pad.length + 2)}`;
}

/** On one line, if nothing in it is a record of its own; null otherwise. */
function writeInline(value: unknown): string | null {
  if (Array.isArray(value)) {
    const items = value.map(writeInline);
    if (value.some((item) => item !== null && typeof item === 'object' && !Array.isArray(item)) || items.includes(null))
      return null;
    return `[${items.join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const inner = members.map(([key, one]) => {
      const words = writeInline(one);
      return words === null || (one !== null && typeof one === 'object' && !Array.isArray(one))
        ? null
        : `${writeKey(key)}: ${words}`;
    });
    return inner.includes(null) ? null : `{ ${inner.join(', ')} }`;
  }
  return writeScalar(value, PLAIN_INSIDE);
}

function writeScalar(value: unknown, plain: RegExp): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (plain.test(value) && !value.endsWith(' ') && !RESERVED.test(value)) return value;
  return JSON.stringify(value).replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const writeKey = (key: string): string =>
  /^[A-Za-z][\w-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key) ? key : JSON.stringify(key);
