// The papers that a command line names: files as they are, folders with every paper in them.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listPapers } from '../../data/list-papers.ts';

export interface FoundPapers {
  /** Absolute paths, none twice. */
  files: string[];
  problems: { file: string; message: string; tip: string }[];
}

/** @param from folder that the paths are relative to */
export async function findPapers(paths: readonly string[], from: string): Promise<FoundPapers> {
  const files = new Set<string>();
  const problems: FoundPapers['problems'] = [];
  for (const given of paths) {
    const file = path.resolve(from, given);
    const isFolder = await stat(file).then(
      (one) => one.isDirectory(),
      () => false,
    );
    // Whether a file can be read is seen when it is read.
    if (!isFolder) files.add(file);
    else {
      const found = await listPapers(file).catch(() => null);
      if (found === null)
        problems.push({ file, message: 'the folder may not be read', tip: 'Give yourself the right to read it.' });
      else if (found.length === 0)
        problems.push({
          file,
          message: 'there are no papers in this folder, and no dossiers',
          tip: 'Papers end in .xml, .nxml, .jats, .pdf or .txt, dossiers in .dossier.json, .csv.zip, .trig, .nq or .jsonld; give other files by name.',
        });
      for (const one of found ?? []) files.add(one);
    }
  }
  return { files: [...files], problems };
}
