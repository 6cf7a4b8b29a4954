// What is used of citation-js 0.8, which ships without types: https://citation.js.org/api/. No import or export here, so that
// these are declarations for everyone.

declare module '@citation-js/core' {
  interface Plugins {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
    input: {
      /** Turns text of a forced type into CSL-JSON. Throws on what it cannot read. */
      chain(text: string, options: { forceType: string; generateGraph: false }): unknown;
    };
    output: {
      /** One entry a work, its values written out. */
      format(
        format: 'bibtex',
        records: unknown[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
      /** With `object`: one record a work, fields by tag, repeated ones as lists. */
      format(format: 'ris', records: unknown[], options: { format: 'object' }): Record<string, string | number | string[]>[];
    };
  }
  const core: { plugins: Plugins };
  /** CommonJS: what loads it may name its parts, or know it as a whole only. */
  export const plugins: Plugins | undefined;
  export { core as default };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
