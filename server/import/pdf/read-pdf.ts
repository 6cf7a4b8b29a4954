// A paper from a PDF: words and where they stand by pdf.js (as unpdf bundles it), lines, columns and superscripts by their places.
// Nothing is fetched and nothing in the file is run.
import { getDocumentProxy } from 'unpdf';
import type { Paper, PaperProblem } from '../paper.ts';
import { judgeText } from '../paper-bounds.ts';
import { readLayout } from '../text/read-layout.ts';
import type { FileFacts } from '../text/record/first-pages.ts';
import { type PdfPage, assembleText } from './assemble-text.ts';
import { dropCoveredLines } from './drop-covered-lines.ts';
import { joinItems } from './join-items.ts';
import { explainPdfError, judgePdfBytes, longPdf, scannedPdf } from './judge-pdf.ts';
import { readFileFacts } from './read-file-facts.ts';
import type { PageItem } from './page-line.ts';

export interface PdfOptions {
  /** Pages read at most; 400 if not said. */
  mostPages?: number;
  /** Milliseconds after which reading is given up; two minutes if not said. */
  mostTime?: number;
  /** Called after each page. */
  onProgress?: (page: number, pages: number) => void;
}

/** Letters on all pages below which a PDF is taken for a scan. */
const LEAST_LETTERS = 40;

/** Pages asked for before the first of them has come. */
const AHEAD = 6;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads a paper from the bytes of a PDF, which are used up. `Paper.text` is put together from the pages in reading order, page heads
 * and numbers left out. Never throws for what is in the file: a problem comes back instead of a paper, with what to do.
 */
export async function readPdf(
  bytes: Uint8Array,
  { mostPages = 400, mostTime = 120_000, onProgress }: PdfOptions = {},
): Promise<Paper | PaperProblem> {
  const wrong = judgePdfBytes(bytes);
  if (wrong !== null) return wrong;
  const until = deadline(mostTime);
  let document: Document | null = null;
  try {
    document = await until.race(
      getDocumentProxy(bytes, {
        disableFontFace: true,
        useSystemFonts: false,
        isEvalSupported: false,
        useWorkerFetch: false,
        stopAtErrors: false,
        verbosity: 0,
      }),
    );
    const count = Math.min(document.numPages, mostPages);
    const pages: PdfPage[] = [];
    const ahead: Promise<PdfPage>[] = [];
    for (let number = 1; number <= count; number++) {
      // Several pages at a time, so that nobody waits for the messages between the parts of pdf.js.
      while (ahead.length < AHEAD && number + ahead.length <= count) ahead.push(quiet(readPage(document, number + ahead.length)));
      pages.push(await until.race(ahead.shift() as Promise<PdfPage>));
      onProgress?.(number, count);
    }
    const letters = pages.reduce((sum, page) => sum + page.lines.reduce((most, line) => most + line.words.trim().length, 0), 0);
    if (letters < LEAST_LETTERS) return scannedPdf(document.numPages);
    const { text, lines, raised, margins } = assembleText(pages);
    const excess = judgeText(text);
    if (excess !== null) return excess;
    const file = await until.race(readFacts(document));
    const paper = readLayout(text, lines, 'pdf', { margins, raised, file });
    if (document.numPages > count) paper.problems.push(longPdf(document.numPages, count));
    return paper;
  } catch (error) {
    return explainPdfError(error);
  } finally {
    until.stop();
    await document?.destroy().catch(() => undefined);
  }
}

/** A failure is told by whoever awaits the work, if anybody still does. */
function quiet<Value>(work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  return work;
}

/** Nothing depends on what a file says about itself, so trouble with it is none. */
async function readFacts(document: Document): Promise<FileFacts | null> {
  try {
    const { info, metadata } = await document.getMetadata();
    return readFileFacts(info as Record<string, unknown>, (name) => metadata?.get(name));
  } catch {
    return null;
  }
}

async function readPage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent();
  const items: PageItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // Words set upright or slanting along the margin are no part of the text.
    if (Math.abs(b) > Math.abs(a) * 0.2 || a <= 0) continue;
    items.push({ words: item.str, x: x - left, y: top - y, width: item.width, size: Math.hypot(c, d) || item.height });
  }
  return {
    width: right - left || 612,
    lines: dropCoveredLines(joinItems(items).filter((line) => line.words.trim() !== '' && line.y >= 0 && line.y <= top - bottom)),
  };
}

/** Gives up, by a TimeoutError, on what takes longer than `time` milliseconds altogether. */
function deadline(time: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('too long'), { name: 'TimeoutError' })), time);
  });
  void quiet(late);
  return { race: <Value>(work: Promise<Value>): Promise<Value> => Promise.race([work, late]), stop: () => clearTimeout(timer) };
}
