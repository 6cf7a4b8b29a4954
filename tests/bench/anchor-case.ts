// Anchoring every quotation of the first dossier in the text of its case: word for word, and again in a copy of which 4 % of
// the characters are altered, beside plain indexOf as the limit. `npx tsx tests/bench/anchor-case.ts` measures this alone.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import type { AttachedText } from '../../server/model/anchoring.ts';
import { DossierHead } from '../../server/model/dossier.ts';
import { Passage } from '../../server/model/passage.ts';
import { anchorDossier } from '../../server/text/anchor-dossier.ts';
import { type Row, atMost, median, writeTable, writeTimes } from './row.ts';

const RUNS = 25;
const ALTERED = 0.04;
const MOST_MS = 50;
const CASE = new URL('../../../shared/gist/case.txt', import.meta.url);
const DOSSIER = new URL('../../graph-data/dossiers/monobe-2017/', import.meta.url);

/**
 * Medians of the first and the fuzzy pass over all quotations of the case, in milliseconds; each run normalises the text and
 * builds its index anew. One row that says so where the text of the case is not beside the project.
 */
export async function measureAnchoring(): Promise<Row[]> {
  const what = 'every quotation anchored in the case, first and fuzzy pass';
  if (!existsSync(CASE)) return [{ what, figure: 'not measured: no text of the case', value: null, goal: '', met: null }];
  const text = readFileSync(CASE, 'utf8');
  const head = DossierHead.parse(parse(readFileSync(new URL('dossier.yaml', DOSSIER), 'utf8')));
  const all = z.object({ passages: z.array(Passage) }).parse(parse(readFileSync(new URL('passages.yaml', DOSSIER), 'utf8')));
  const passages = all.passages.filter(({ work }) => work === head.text?.work);
  const anchor = (words: string) => anchorDossier({ ...head, passages }, [attach(words, head)]);
  const printed = passages.flatMap(({ position }) => (position ?? []).map(([start, end]) => text.slice(start, end)));

  const times = { first: [] as number[], fuzzy: [] as number[], limit: [] as number[] };
  const altered = alter(text);
  for (let run = 0; run <= RUNS; run++) {
    times.first.push(timeOf(() => anchor(text)));
    times.fuzzy.push(timeOf(() => anchor(altered.text)));
    times.limit.push(timeOf(() => printed.every((words) => text.includes(words))));
  }
  const [cold] = times.first.map((first, run) => first + (times.fuzzy[run] as number));
  const [first, fuzzy, limit] = [times.first.slice(1), times.fuzzy.slice(1), times.limit.slice(1)];
  const both = median(first) + median(fuzzy);
  const found = [...anchor(text).values()].filter(({ state }) => state === 'verified').length;
  const near = passages.filter(({ id, position }) => {
    const spans = anchor(altered.text).get(id)?.spans ?? [];
    return spans.length > 0 && spans.every(([start], i) => Math.abs(start - altered.moved(position?.[i]?.[0] ?? 0)) <= 12);
  }).length;
  return [
    atMost(what, `${both.toFixed(1)} ms, the very first run ${(cold as number).toFixed(0)} ms`, both, MOST_MS, 'ms'),
    inform('  word for word', median(first), `${writeTimes(first)}, ${found} of ${passages.length} found`),
    inform(
      '  with 4 % of the characters altered',
      median(fuzzy),
      `${writeTimes(fuzzy)}, ${near} of ${passages.length} found near their places`,
    ),
    inform('  plain indexOf, printed words', median(limit), `${writeTimes(limit)}, finds none of the altered`),
  ];
}

const inform = (what: string, value: number, figure: string): Row => ({ what, figure, value, goal: '', met: null });

const attach = (text: string, { id, text: record }: DossierHead): AttachedText => ({
  dossier: id,
  work: record?.work ?? '',
  form: 'text',
  sha256: record?.sha256 ?? '',
  name: 'case.txt',
  text,
});

function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Replace, double or drop 4 % of the characters that are no white space, the same ones every time; `moved` maps an offset to the copy. */
function alter(text: string): { text: string; moved: (offset: number) => number } {
  let state = 20170111;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const offsets: number[] = [];
  let copy = '';
  for (const unit of text.split('')) {
    offsets.push(copy.length);
    const kind =
      unit.trim() === '' || random() >= ALTERED ? 'keep' : (['replace', 'insert', 'drop'] as const)[Math.floor(random() * 3)];
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    if (kind === 'keep' || kind === 'insert') copy += unit;
    if (kind === 'replace' || kind === 'insert') copy += letter;
  }
  return { text: copy, moved: (offset) => offsets[offset] ?? copy.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(writeTable(await measureAnchoring()));
