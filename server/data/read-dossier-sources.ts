// Reads the files of one dossier's folder, without judging what they hold.
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { DOSSIER_FILES, OPTIONAL_FILES, WHOLE_FILE } from './dossier-files.ts';
import { readSource, type Source } from './read-source.ts';

export interface DossierSources {
  files: Source[];
  /** Any error among them means that the dossier cannot be parsed. */
  problems: Problem[];
}

/**
 * Reads the dossier in the folder `dossiers/name`.
 * @param dossiers real path (links resolved) of the folder of dossiers
 */
export async function readDossierSources(dossiers: string, name: string): Promise<DossierSources> {
  const files: Source[] = [];
  const problems: Problem[] = [];
  const report = (severity: 'error' | 'warning', file: string, message: string, tip: string): void => {
    problems.push({ rule: 'file', severity, dossier: name, file, line: null, record: null, message, tip });
  };
  const folder = path.join(dossiers, name);
  if ((await realpath(folder).catch(() => null)) !== folder) {
    report('error', name, `${name} is a link that leads out of the folder of dossiers`, 'Put the folder itself here.');
    return { files, problems };
  }
  const present = (await readdir(folder)).toSorted();
  const whole = present.includes(WHOLE_FILE);
  const both = whole ? present.filter((file) => (DOSSIER_FILES as readonly string[]).includes(file)) : [];
  if (both.length > 0)
    report(
      'error',
      `${name}/${WHOLE_FILE}`,
      `the dossier stands here twice: in ${WHOLE_FILE} and in ${both.join(', ')}`,
      'Keep one of the two.',
    );
  const names = whole ? [WHOLE_FILE] : DOSSIER_FILES;
  const sources = await Promise.all(names.map((file) => readSource(folder, file)));
  for (const [index, source] of sources.entries()) {
    const file = names[index] ?? '';
    if (!('message' in source)) files.push(source);
    else if (source.missing && OPTIONAL_FILES.has(file)) continue;
    else if (source.missing)
      report('error', `${name}/${file}`, `${file} is missing`, `Add it; with nothing to say it is: ${emptyFile(file)}`);
    else report('error', `${name}/${file}`, source.message, source.tip);
  }
  for (const file of present) {
    if (!/\.(ya?ml|json)$/i.test(file) || file === WHOLE_FILE || (DOSSIER_FILES as readonly string[]).includes(file)) continue;
    const meant = didYouMean(file, DOSSIER_FILES);
    const guess = meant === null ? '' : `; did you mean ${meant}?`;
    report('warning', `${name}/${file}`, `${file} is no file of a dossier and is not read${guess}`, 'Rename it or take it away.');
  }
  return { files, problems };
}

function emptyFile(file: string): string {
  if (file === 'dossier.yaml') return 'not possible, see graph-data/README.md';
  if (file === 'works.json') return '[]';
  return `${file === 'timeline.yaml' ? 'events' : file.replace('.yaml', '')}: []`;
}
