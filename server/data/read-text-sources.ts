// Reads the files of the texts attached to one dossier, without judging what they hold.
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { readSource, type Source } from './read-source.ts';

/** 50 MB: a book of text is about 1 MB. */
export const MAX_TEXT_BYTES = 50 * 1024 * 1024;

/** One attached text: its record (JSON, not yet parsed) and its words. */
export interface TextSource {
  work: string;
  record: Source;
  text: Source;
}

/**
 * Reads every attached text of a dossier, in the order of their names.
 * @param texts folder of all attached texts; it need not exist
 * @param shownAs what the folder is called in problems
 */
export async function readTextSources(
  texts: string,
  shownAs: string,
  dossier: string,
): Promise<{ sources: TextSource[]; problems: Problem[] }> {
  const sources: TextSource[] = [];
  const problems: Problem[] = [];
  const root = await realpath(texts).catch(() => null);
  const folder = await realpath(path.join(texts, dossier)).catch(() => null);
  if (root === null || folder === null) return { sources, problems };
  const report = (file: string, message: string, tip: string): void => {
    const place = `${shownAs}/${dossier}${file === '' ? '' : `/${file}`}`;
    problems.push({ rule: 'attached-text', severity: 'warning', dossier, file: place, line: null, record: null, message, tip });
  };
  if (folder !== path.join(root, dossier)) {
    report('', 'the folder of attached texts is a link that leads elsewhere', 'Attach the text again with npm run attach.');
    return { sources, problems };
  }
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).toSorted();
  const read = names.map(async (name) => {
    const work = name.slice(0, -'.json'.length);
    const [record, text] = await Promise.all([readSource(folder, name), readSource(folder, `${work}.txt`, MAX_TEXT_BYTES)]);
    return { name, work, record, text };
  });
  for (const { name, work, record, text } of await Promise.all(read)) {
    for (const part of [record, text])
      if ('message' in part) report(name, part.message, 'Attach the text again with npm run attach.');
    if (!('message' in record) && !('message' in text)) sources.push({ work, record, text });
  }
  return { sources, problems };
}
