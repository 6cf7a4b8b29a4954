// Sets `craft` and `sentences`: whether sentences begin and end exactly where the gold ones do, beside what Intl.Segmenter does alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../server/text/split-sentences.ts';
import { readText } from '../../server/import/text/read-text.ts';
import { addTally, emptyTally, recall, type ScoreRow, shareRow, type Tally } from './tally.ts';

type Span = { start: number; end: number };

const key = ({ start, end }: Span): string => `${start}-${end}`;

/** How many of `gold` are in `found`, exactly. */
function compareSpans(gold: readonly string[], found: readonly string[]): Tally {
  const known = new Set(found);
  const right = gold.filter((span) => known.has(span)).length;
  return { right, missed: gold.length - right, wrong: 0 };
}

/** The baseline: each line of the text by Intl.Segmenter, without the space around its sentences. */
function segment(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const spans = Array.from(segmenter.segment(line), ({ index, segment: words }) => {
      const start = from + index + (words.length - words.trimStart().length);
      return { start, end: start + words.trim().length };
    });
    from += line.length + 1;
    return spans;
  });
}

const readRows = (path: string): string[][] => {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
};

/** Gold sentences of the CRAFT articles: all of them, and those that cite, as mentions of the plain text give them. */
export function scoreCraft(samples: string): ScoreRow[] {
  const folder = join(samples, 'craft');
  if (!existsSync(folder)) return [];
  const sums = { all: emptyTally(), citing: emptyTally(), alone: emptyTally(), mentions: emptyTally() };
  for (const name of readdirSync(folder).filter((entry) => /^[0-9]+$/.test(entry))) {
    const text = readFileSync(join(folder, name, 'article.txt'), 'utf8');
    const units = [0]; // gold offsets count code points
    for (const letter of text) units.push((units.at(-1) ?? 0) + letter.length);
    const gold = new Map(
      readRows(join(folder, name, 'sentences.tsv')).map(([index = '', start, end]) => [
        index,
        `${units[Number(start)]}-${units[Number(end)]}`,
      ]),
    );
    const citing = [...new Set(readRows(join(folder, name, 'citing.tsv')).map(([sentence = '']) => gold.get(sentence) ?? ''))];
    const split = splitSentences(text).map(key);
    addTally(sums.all, compareSpans([...gold.values()], split));
    addTally(sums.citing, compareSpans(citing, split));
    addTally(sums.alone, compareSpans(citing, segment(text).map(key)));
    // The text has no reference list of its own: it stands in the XML. It is put behind the text as that prints it.
    const entries = [...readFileSync(join(folder, name, 'references.xml'), 'utf8').matchAll(/<ref [^]*?<\/ref>/g)];
    const list = entries
      .map(
        ([entry], index) =>
          `${index + 1}. ${entry
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim()}`,
      )
      .join('\n');
    const mentions = readText(`${text}\n\nReferences\n\n${list}\n`).mentions.map(({ sentence }) => key(sentence));
    addTally(sums.mentions, compareSpans(citing, [...new Set(mentions)]));
  }
  return [
    shareRow('craft', 'all', 'sentence exactly bounded', recall(sums.all), sums.all, null),
    shareRow('craft', 'all', 'citing sentence exactly bounded', recall(sums.citing), sums.citing, 0.93),
    shareRow('craft', 'all', 'the same, Intl.Segmenter alone', recall(sums.alone), sums.alone, null),
    shareRow('craft', 'all', 'citing sentence as read from text', recall(sums.mentions), sums.mentions, null),
  ];
}

/** The golden rules of pySBD: a case is right if all of its sentences are. */
export function scoreGoldenRules(samples: string): ScoreRow[] {
  const path = join(samples, 'sentences', 'golden_rules_en.jsonl');
  if (!existsSync(path)) return [];
  const cases = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; sentences: string[] });
  const right = cases.filter(({ text, sentences }) => {
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    return JSON.stringify(found) === JSON.stringify(sentences);
  }).length;
  const tally = { right, missed: cases.length - right, wrong: 0 };
  return [shareRow('sentences', 'golden rules', 'cases right', recall(tally), tally, null)];
}
