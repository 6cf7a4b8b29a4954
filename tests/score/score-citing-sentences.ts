// Set `craft`, from its XML: the sentences that cite, beside those that linguists marked in the same articles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJats } from '../../server/import/jats/read-jats.ts';
import { bareWords, recall, type ScoreRow, shareRow } from './tally.ts';

const readRows = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Scores the citing sentences of the XML by their letters and digits; nothing where the set is not there. */
export function scoreCitingSentences(samples: string): ScoreRow[] {
  const root = join(samples, 'craft');
  if (!existsSync(root)) return [];
  const tally = { right: 0, missed: 0, wrong: 0 };
  for (const name of readdirSync(root).filter((entry) => /^\d+$/.test(entry))) {
    const folder = join(root, name);
    // Offsets of the set count code points.
    const text = [...readFileSync(join(folder, 'article.txt'), 'utf8')];
    const sentences = new Map(
      readRows(join(folder, 'sentences.tsv')).map(([id, start, end]) => [
        id,
        bareWords(text.slice(Number(start), Number(end)).join('')),
      ]),
    );
    const gold = new Set(readRows(join(folder, 'citing.tsv')).map(([sentence]) => sentences.get(sentence) ?? ''));
    const found = new Set(
      readJats(readFileSync(join(folder, 'article.nxml'))).mentions.map(({ sentence }) => bareWords(sentence.exact)),
    );
    for (const sentence of gold) tally[found.has(sentence) ? 'right' : 'missed']++;
  }
  return [shareRow('craft', 'all', 'citing sentence as read from JATS', recall(tally), tally, 0.93)];
}
