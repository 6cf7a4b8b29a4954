// The parsers of citation-js, which know the fields and the TeX of BibTeX. Loaded when first asked for; nothing of it fetches, for what it
// is handed is of a forced type and never taken for an address.

/** Turns an entry into CSL-JSON items. Throws on what it cannot read. */
export type CitationReader = (text: string, form: '@biblatex/text' | '@bibtxt/text') => unknown[];

async function load(): Promise<CitationReader> {
  const core = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const plugins = core.plugins ?? core.default.plugins;
  return (text, form) => {
    const items = plugins.input.chain(text, { forceType: form, generateGraph: false });
    return Array.isArray(items) ? items : [];
  };
}

let reader: Promise<CitationReader> | null = null;

/** The reader, loaded once. */
export const citationReader = (): Promise<CitationReader> => (reader ??= load());

/** Why an entry was given up, in the reader's own words, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message.split('\n')[0]?.slice(0, 160) ?? '';
}
