// Why a file cannot be read as a PDF, said so that its owner knows what to do.
import type { PaperProblem } from '../paper.ts';

/** The header may stand behind other bytes (ISO 32000-1, annex H). */
const HEADER_WITHIN = 1024;

const problem = (rule: string, message: string, tip: string): PaperProblem => ({
  rule,
  severity: 'error',
  reference: null,
  line: null,
  message,
  tip,
});

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function hasHeader(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEADER_WITHIN);
  for (let at = 0; at + 5 <= head.length; at++) {
    if (startsWith(head.subarray(at), 0x25, 0x50, 0x44, 0x46, 0x2d)) return true;
  }
  return false;
}

/** What is wrong with a file before it is parsed; null if it can be a PDF. */
export function judgePdfBytes(bytes: Uint8Array): PaperProblem | null {
  if (bytes.length === 0) return problem('pdf-readable', 'The file is empty.', 'Save or download it again.');
  if (hasHeader(bytes)) return null;
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    return problem(
      'pdf-readable',
      'The file is a zip archive (or a Word or OpenDocument file), not a PDF, whatever its name says.',
      'Unpack it, or save the document as PDF.',
    );
  }
  if (/^\s*(?:<!doctype html|<html)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))) {
    return problem(
      'pdf-readable',
      'The file is a web page, not a PDF: probably the sign-in page of the publisher.',
      'Download the PDF itself in a browser.',
    );
  }
  return problem(
    'pdf-readable',
    'The file does not begin as a PDF does (%PDF-).',
    'Check that it is the paper, and download it again.',
  );
}

/** What is wrong with a file that the PDF parser refused. */
export function explainPdfError(error: unknown): PaperProblem {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  // Ways of encryption that pdf.js does not know have no error of their own, only words.
  if (/\b(?:encryption|crypto) (?:method|algorithm)\b/i.test(message)) {
    return problem(
      'pdf-readable',
      'The PDF is encrypted in a way that is not known here: only the program that it was made for can open it.',
      'Open it there and print it to a new PDF, if you may, or import the text or the JATS XML.',
    );
  }
  if (name === 'PasswordException') {
    return problem(
      'pdf-readable',
      'The PDF is encrypted: it cannot be opened without its password.',
      'Open it in a PDF reader and print it to a new PDF, if you may, or import the text or the JATS XML.',
    );
  }
  if (name === 'TimeoutError') {
    return problem(
      'pdf-readable',
      'Reading the PDF took too long and was given up.',
      'Import its text (pdftotext) or the JATS XML.',
    );
  }
  return problem(
    'pdf-readable',
    'The PDF is damaged or cut off: its parts cannot be found.',
    'Download it again, or print it to a new PDF.',
  );
}

/** A PDF whose pages hold no letters. */
export const scannedPdf = (pages: number): PaperProblem =>
  problem(
    'pdf-has-text',
    `The PDF holds no text on its ${pages === 1 ? 'page' : `${pages} pages`}: it is a scan.`,
    'Run text recognition (OCR) on it first, for instance ocrmypdf, or import the JATS XML.',
  );

/** A PDF of more pages than are read. */
export const longPdf = (pages: number, read: number): PaperProblem => ({
  ...problem(
    'pdf-length',
    `The PDF has ${pages} pages; the first ${read} were read.`,
    'Cut out the pages of the paper and import these.',
  ),
  severity: 'warning',
});
