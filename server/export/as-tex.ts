// Plain text as TeX. The escaping is our own: the library's drops what is not Latin, or, told not to, escapes nothing.

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text as TeX. */
export const asTex = (text: string): string =>
  text
    .replace(/[\\{}&%$#_~^]/g, (character) => escapes[character] ?? character)
    // Two hyphens would be a dash.
    .replace(/-(?=-)/g, '-{}');

/** Addresses are taken as they stand, so only what would end the field is written another way. */
export const addressAsTex = (address: string): string => address.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
