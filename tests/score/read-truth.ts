// The truth files of the sample sets `jats` and `jats-pdf`: one line of JSON an article, gzipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface TruthReference {
  id: string;
  label: string;
  doi: string;
  pmid: string;
  title: string;
  source: string;
  year: string;
  volume: string;
  fpage: string;
  author: string;
  text: string;
}

/** One tagged citation; `implied` are references inside a range of which only the ends are tagged. */
export interface TruthCite {
  p: number;
  rid: string[];
  implied: string[];
  text: string;
  /** Up to 30 letters and digits before and behind it. */
  pre: string;
  post: string;
}

export interface TruthArticle {
  file: string;
  refs: TruthReference[];
  cites: TruthCite[];
  /** Citation style, from the manifest. */
  style: string;
}

function readStyles(folder: string): Map<string, string> {
  const [head = '', ...lines] = readFileSync(join(folder, 'manifest.tsv'), 'utf8').split('\n');
  const columns = head.split('\t');
  const style = columns.indexOf('style');
  return new Map(
    lines.map((line) => line.split('\t')).map((cells) => [(cells[0] ?? '').split('/')[0] ?? '', cells[style] ?? 'unknown']),
  );
}

/** The articles of a set; null where the set is not there. */
export function readTruth(samples: string, set: string): TruthArticle[] | null {
  const folder = join(samples, set);
  if (!existsSync(join(folder, 'truth.jsonl.gz'))) return null;
  const styles = readStyles(folder);
  return gunzipSync(readFileSync(join(folder, 'truth.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article = JSON.parse(line) as Omit<TruthArticle, 'style'>;
      return { ...article, style: styles.get(article.file.split('/')[0] ?? '') ?? 'unknown' };
    });
}
