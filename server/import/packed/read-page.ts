// A web page: the one-page explorer holds a dossier (server/export/bundle), any other holds nothing that could be imported.
import { ENVELOPE_FORMAT } from '../../model/dossier-envelope.ts';
import { decodeText } from '../decode-text.ts';
import type { NotRead, Reading } from '../reading.ts';
import { findPackedDossier } from './find-packed-dossier.ts';
import { unpackDossier } from './unpack-dossier.ts';

const NO_DOSSIER: NotRead = {
  message: 'it is a web page, and no one-page explorer with a dossier in it',
  tip: 'Download the paper as JATS XML or PDF, or save the page as plain text.',
  line: null,
};

const BROKEN: NotRead = {
  message: 'the dossier in this one-page explorer is broken, or was changed',
  tip: 'Export it again, or ask for the file once more.',
  line: null,
};

/** Of what nobody in a browser waits for, little enough for one worker: far more than the page of any dossier unfolds to. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The dossier of the page as the text of its envelope; what was found in the texts of whoever packed it stays behind, since those
 * texts are not here.
 */
export function readPage(bytes: Uint8Array): Reading | NotRead {
  const { text: page, problem } = decodeText(bytes, null);
  if (page === null) return problem;
  const packed = findPackedDossier(page);
  if (packed === null) return NO_DOSSIER;
  const envelope = unpack(packed);
  return envelope === null ? BROKEN : { kind: 'envelope', text: JSON.stringify(envelope) };
}

/** The envelope of what was packed, where it is a dossier by its own word. */
function unpack(packed: string): Record<string, unknown> | null {
  try {
    const value = unpackDossier(packed, MOST_BYTES);
    if (typeof value !== 'object' || value === null) return null;
    const { format, version, dossier }: Record<string, unknown> = { ...value };
    return format === ENVELOPE_FORMAT ? { format, version, dossier } : null;
  } catch {
    return null;
  }
}
