// References to characters in XML (`&#8211;`, `&ndash;`, `&amp;`). XML 1.0, section 4.1; no entity is expanded but those that stand for
// one character each.

/** Code points that XML 1.0 allows, section 2.2. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

function resolve(name: string, entities: Readonly<Record<string, string>>): string | null {
  if (!name.startsWith('#')) return entities[name] ?? null;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/**
 * The words with every reference resolved.
 * @param entities characters by name, without a prototype
 * @returns null where a reference is not closed, not known or to no character
 */
export function resolveReferences(words: string, entities: Readonly<Record<string, string>>): string | null {
  let resolved = '';
  let behind = 0;
  for (let at = words.indexOf('&'); at !== -1; at = words.indexOf('&', behind)) {
    const end = words.indexOf(';', at);
    const character = end === -1 || end - at > 40 ? null : resolve(words.slice(at + 1, end), entities);
    if (character === null) return null;
    resolved += words.slice(behind, at) + character;
    behind = end + 1;
  }
  return resolved + words.slice(behind);
}
