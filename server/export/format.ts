// What a format is: one entry of the list that the route, the command, the explorer's menu and the README read. A writer is a
// function of what it is handed: the same dossier, options and version give the same bytes.
import type { DossierRecords } from '../graph/dossier-records.ts';
import type { EvidenceGraph } from '../graph/evidence-graph.ts';
import type { Problem } from '../model/problem.ts';

/** The styles of formatted references: Vancouver (NLM), APA 7th edition, AMA 11th edition. */
export const CITATION_STYLES = ['vancouver', 'apa', 'ama'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface ExportOptions {
  /** Bibliographic fields that are only recalled come along, marked; by default they are left out. */
  includeUnverified: boolean;
  /** For `bibliography` alone. */
  style: CitationStyle;
}

/** What is used where nobody asks for anything else. */
export const DEFAULT_OPTIONS: ExportOptions = { includeUnverified: false, style: 'vancouver' };

/** The explorer as one page without a dossier, and what the page is to hold beside the dossier itself. */
export interface ExplorerBundle {
  /** HTML with everything inside but the dossier. */
  template: string;
  /** What the explorer draws first: path and query under `/api/v1`, spelt as the explorer asks, and the JSON of the answer. */
  first: { path: string; json: string };
  /** Everything known to be wrong in the data of the library. */
  problems: readonly Problem[];
}

export interface ExportInput {
  graph: EvidenceGraph;
  /** The dossier that is written. */
  records: DossierRecords;
  options: ExportOptions;
  /** Version of the program. */
  version: string;
  /** ISO 8601 with a time zone; null leaves the time of writing out, so that an unchanged dossier gives an unchanged file. */
  made: string | null;
  /** Null where the explorer has not been built: `html-bundle` cannot be written then. */
  bundle: ExplorerBundle | null;
}

/** Text goes out as UTF-8. Formats that can be written piece by piece are given as pieces. */
export type ExportedFile = string | Uint8Array | Iterable<string> | AsyncIterable<string>;
export type Writer = (input: ExportInput) => ExportedFile | Promise<ExportedFile>;

export interface Format {
  /** Lower-case kebab; the same in the address, on the command line and in the menu. */
  readonly id: string;
  /** As its users call it. */
  readonly name: string;
  /** What reads it, in a few words. */
  readonly description: string;
  /** Without parameters; text is UTF-8. */
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** It holds the dossier as it is, with characters that a file of text cannot hold, to give the same dossier back. */
  readonly isWhole?: true;
  /** Loads the writer, which a server that is not asked for it does without. */
  readonly load: () => Promise<Writer>;
}
