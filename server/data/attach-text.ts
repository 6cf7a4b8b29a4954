// Attaches the full text of a work: it is copied, byte for byte, to a folder outside the dossier and outside version control.
import { lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { AttachedText } from '../model/anchoring.ts';
import type { Dossier } from '../model/dossier.ts';
import { makeFolder } from './make-folder.ts';
import { decode, type Refusal } from './read-source.ts';
import { judgeTextBytes } from './judge-text-bytes.ts';
import { MAX_TEXT_BYTES } from './read-text-sources.ts';
import type { TextFileRecord } from './text-record.ts';

export interface AttachOptions {
  /** Folder of all attached texts; made where it is missing. */
  texts: string;
  dossier: Dossier;
  /** Id of the work that it is the text of. */
  work: string;
  /** Path of the file to attach. */
  file: string;
  now: Date;
}

const refuse = (message: string, tip: string): Refusal => ({ missing: false, message, tip });

/** Attaches a text in place of any that was attached before; or says why not. Only the base name of the path is kept. */
export async function attachText({ texts, dossier, work, file, now }: AttachOptions): Promise<AttachedText | Refusal> {
  if (!dossier.works.some((known) => known.id === work))
    return refuse(`"${work}" is no work of ${dossier.id}`, `Its works are: ${dossier.works.map(({ id }) => id).join(', ')}.`);
  const bytes = await readFile(file);
  if ('message' in bytes) return bytes;
  const name = path.basename(file);
  const fault = judgeTextBytes(name, bytes);
  if (fault !== null) return fault;
  const source = decode(name, bytes);
  if ('message' in source) return source;

  const folder = path.join(texts, dossier.id);
  try {
    await makeFolder(folder);
    const target = path.join(folder, `${work}.txt`);
    // What is attached stays in the folder: a link planted there must not send it over another file.
    const isLinked = (await realpath(folder)) !== path.join(await realpath(texts), dossier.id);
    const isLink = await Promise.all(
      [target, `${folder}/${work}.json`].map((one) =>
        lstat(one).then(
          (stat) => stat.isSymbolicLink(),
          () => false,
        ),
      ),
    );
    if (isLinked || isLink.includes(true)) return refuse(`a link stands where the text would be kept`, `Take it away: ${folder}`);
    const record: TextFileRecord = {
      dossier: dossier.id,
      work,
      form: 'text',
      sha256: source.sha256,
      name,
      attached: now.toISOString(),
    };
    await writeFileAtomic(target, bytes);
    await writeFileAtomic(path.join(folder, `${work}.json`), `${JSON.stringify(record, null, 2)}\n`);
    const { attached: _, ...head } = record;
    return { ...head, text: source.text };
  } catch (error) {
    return refuse(
      `the text cannot be kept (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      `Check that you may write to ${folder}.`,
    );
  }
}

async function readFile(file: string): Promise<Buffer | Refusal> {
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) return refuse(`${file} is a folder`, 'Give the text file itself.');
      if (!stat.isFile()) return refuse(`${file} is not a file`, 'Give a text file.');
      if (stat.size > MAX_TEXT_BYTES)
        return refuse(
          `${file} is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MB`,
          'Attach the text of the one paper, not a collection.',
        );
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return refuse(`there is no file ${file}`, 'Check the path; it is relative to the folder you are in.');
    if (code === 'EISDIR') return refuse(`${file} is a folder`, 'Give the text file itself.');
    return refuse(`${file} cannot be read (${code ?? String(error)})`, 'Check that you may read it.');
  }
}
