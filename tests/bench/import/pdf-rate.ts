// Prints `{ ours, bare, pages, files }`: milliseconds for reading and drafting every PDF of a folder, and for the bare extraction of
// their text by the same library. Each file is read by both in turn; the medians of the files are summed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { draftClaims } from '../../../server/import/draft-claims.ts';
import { readPdf } from '../../../server/import/pdf/read-pdf.ts';
import { median } from '../row.ts';

const ROUNDS = 9;
const WARM_UP = 2;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function extractBare(bytes: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(bytes);
  const { totalPages } = await extractText(document);
  await document.destroy();
  return totalPages;
}

async function readAndDraft(bytes: Uint8Array): Promise<void> {
  const paper = await readPdf(bytes);
  if ('text' in paper) draftClaims(paper);
  else throw new Error(paper.message);
}

const [folder = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => readFileSync(join(folder, name)));
const times = files.map(() => ({ ours: [] as number[], bare: [] as number[], pages: 0 }));
for (let round = 0; round < ROUNDS; round++)
  for (const [index, bytes] of files.entries()) {
    const one = times[index];
    if (one === undefined) continue;
    // Each takes the bytes that it is handed.
    one.bare.push(await timeOf(async () => (one.pages = await extractBare(Uint8Array.from(bytes)))));
    one.ours.push(await timeOf(() => readAndDraft(Uint8Array.from(bytes))));
  }
const sum = (of: 'ours' | 'bare'): number => times.reduce((all, one) => all + median(one[of].slice(WARM_UP)), 0);
const pages = times.reduce((all, one) => all + one.pages, 0);
console.log(JSON.stringify({ ours: sum('ours'), bare: sum('bare'), pages, files: files.length }));
