// A dossier that comes as one JSON document: in its envelope (model/dossier-envelope.ts), or bare. Nothing in it is trusted: it is taken
// whole or not at all, and what is wrong is told with its line and its JSON Pointer (RFC 6901).
import type * as z from 'zod';
import { Dossier } from '../model/dossier.ts';
import { DossierEnvelope, ENVELOPE_FORMAT, ENVELOPE_VERSION } from '../model/dossier-envelope.ts';
import type { FilePlace } from '../model/library.ts';
import { explainIssue } from './explain-issue.ts';
import { findPlaces } from './find-places.ts';
import { findLine } from './line-tree.ts';
import { parseJson } from './parse-json.ts';

/** Something wrong with the document; `line` counts from 1, `pointer` is empty where the document as a whole is meant. */
export interface EnvelopeFault {
  rule: 'syntax' | 'schema' | 'version';
  line: number;
  pointer: string;
  message: string;
  tip: string;
}

export interface ParsedEnvelope {
  /** Null where there are faults. */
  dossier: Dossier | null;
  /** Place of each record, as a loaded dossier has it. */
  places: Map<string, FilePlace>;
  faults: EnvelopeFault[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const writePointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const otherVersion = (version: unknown): Omit<EnvelopeFault, 'line'> => {
  const isNewer = typeof version === 'number' && version > ENVELOPE_VERSION;
  return {
    rule: 'version',
    pointer: '/version',
    message: `the dossier is in version ${JSON.stringify(version) ?? 'nothing'} of its format; version ${ENVELOPE_VERSION} is read here`,
    tip: isNewer ? 'It was written by a newer Claimgraph: import it with that one.' : 'Export it again.',
  };
};

/**
 * Parses the text of an envelope, or of a bare dossier.
 * @param file what the document is called in places
 */
export function parseEnvelope(text: string, file: string): ParsedEnvelope {
  const { value, lines, faults } = parseJson(text);
  const refuse = (list: EnvelopeFault[]): ParsedEnvelope => ({ dossier: null, places: new Map(), faults: list });
  if (faults.length > 0) return refuse(faults.map((fault) => ({ rule: 'syntax', pointer: '', ...fault })));
  const isEnvelope = isRecord(value) && value['format'] === ENVELOPE_FORMAT;
  if (isEnvelope && value['version'] !== ENVELOPE_VERSION)
    return refuse([{ ...otherVersion(value['version']), line: findLine(lines, ['version']) }]);
  const schema: z.ZodType<Dossier | DossierEnvelope> = isEnvelope ? DossierEnvelope : Dossier;
  const result = schema.safeParse(value);
  if (!result.success)
    return refuse(
      result.error.issues
        .flatMap((issue) => explainIssue(issue, schema, value))
        .map(({ path, message, tip }) => ({
          rule: 'schema',
          line: findLine(lines, path),
          pointer: writePointer(path),
          message,
          tip,
        })),
    );
  const dossier = 'dossier' in result.data ? result.data.dossier : result.data;
  const locate = (path: readonly PropertyKey[]): FilePlace => ({
    file,
    line: findLine(lines, isEnvelope ? ['dossier', ...path] : path),
  });
  return { dossier, places: findPlaces(dossier, locate), faults: [] };
}
