// The library that knows the fields and types of BibTeX and RIS, loaded when first asked for: starting the server does not
// wait for it. Only its writers are used, on records that are already here, so its own fetching layer is never reached.
import type { Work } from '../model/work.ts';

export interface BibtexEntry {
  /** Without the "@". */
  type: string;
  /** The key. */
  label: string;
  /** TeX by the names of the fields, in the order in which they are to be written. */
  properties: Record<string, string>;
}

/** Values by tag, in the order in which they are to be written; of a tag that repeats, a list. */
export type RisFields = Record<string, string | number | string[]>;

export interface CitationEngine {
  /** An entry; values are taken as TeX already. */
  bibtex(record: Work): BibtexEntry;
  /** `TY` among the others. */
  ris(record: Work): RisFields;
}

const load = async (): Promise<CitationEngine> => {
  const core = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  const plugins = core.plugins ?? core.default.plugins;
  // As it is set, it drops every character that is not Latin; and keys are to be the ids of the dossier.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  return {
    bibtex: (record) => {
      const [entry = { type: 'misc', label: record.id, properties: {} }] = plugins.output.format('bibtex', [record], {
        format: 'object',
      });
      return entry;
    },
    ris: (record) => plugins.output.format('ris', [record], { format: 'object' })[0] ?? {},
  };
};

let engine: Promise<CitationEngine> | null = null;

/** The engine, loaded once. */
export const citationEngine = (): Promise<CitationEngine> => (engine ??= load());
