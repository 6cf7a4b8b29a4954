// Saves a dossier that was imported, and the text of its case where there is one: both are written beside their place and renamed into
// it, so that nobody ever finds half of one, and nothing that stands there already is touched.
import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DossierInput } from '../model/dossier.ts';
import { makeFolder } from './make-folder.ts';
import { MAX_DOSSIER_FILE_BYTES, type Refusal } from './read-source.ts';
import type { TextFileRecord } from './text-record.ts';
import { writeDossierFiles } from './write-dossier-files.ts';

export interface SaveDossierOptions {
  /** Folder of the dossiers; made where it is missing. */
  dossiers: string;
  /** Folder of the attached texts; made where it is missing. */
  texts: string;
  dossier: DossierInput;
  /** The text of the case, with the file that it was read from, without folders; `dossier.text.sha256` is that of `encodeText(words)`.
   * Null where none came along: what may be attached under that id already is left alone. */
  text: { words: string; name: string } | null;
  now: Date;
}

/** A text as it is kept on disk, so that reading it gives the same text: a byte order mark of its own is not eaten. */
export function encodeText(text: string): Buffer {
  return Buffer.from(text.startsWith('\ufeff') ? `\ufeff${text}` : text, 'utf8');
}

/** sha256 of a text as it is kept on disk, hex. */
export const hashText = (text: string): string => createHash('sha256').update(encodeText(text)).digest('hex');

/** Saves it; `taken` where a dossier of that id stands there already, or why nothing could be written. */
export async function saveDossier(options: SaveDossierOptions): Promise<'saved' | 'taken' | Refusal> {
  const { dossiers, texts, dossier, text } = options;
  const files = [...writeDossierFiles(dossier)].map(([file, contents]) => [file, Buffer.from(contents)] as const);
  const giant = files.find(([, bytes]) => bytes.length > MAX_DOSSIER_FILE_BYTES);
  if (giant !== undefined) return tooLarge(...giant);
  const made = `.import-${randomUUID()}`;
  const [folder, textFolder] = [path.join(dossiers, made), path.join(texts, made)];
  try {
    if (await exists(path.join(dossiers, dossier.id))) return 'taken';
    await makeFolder(folder);
    await all([
      ...files.map(([file, bytes]) => writeFile(path.join(folder, file), bytes)),
      ...(text === null ? [] : [writeText(textFolder, text, options)]),
    ]);
    return await moveIntoPlace(options, folder, text === null ? null : textFolder);
  } catch (error) {
    return explain(error, dossiers);
  } finally {
    await Promise.all([folder, textFolder].map((one) => rm(one, { recursive: true, force: true }).catch(() => undefined)));
  }
}

async function writeText(
  folder: string,
  { words, name }: { words: string; name: string },
  { dossier, now }: SaveDossierOptions,
): Promise<void> {
  await makeFolder(folder);
  const record: TextFileRecord = {
    dossier: dossier.id,
    work: dossier.case,
    form: dossier.text?.form ?? 'text',
    sha256: dossier.text?.sha256 ?? hashText(words),
    name,
    attached: now.toISOString(),
  };
  await writeFile(path.join(folder, `${dossier.case}.txt`), encodeText(words));
  await writeFile(path.join(folder, `${dossier.case}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** What could be written and never loaded again is not written. */
const tooLarge = (file: string, { length }: Buffer): Refusal => ({
  missing: false,
  message: `its ${file} would have ${Math.ceil(length / 1024 / 1024)} MB; at most ${MAX_DOSSIER_FILE_BYTES / 1024 / 1024} MB are loaded`,
  tip: 'Divide the dossier into several.',
});

/** Waits for all of them, also where one fails: what is written late must not outlive the clearing up. */
async function all(steps: readonly Promise<unknown>[]): Promise<void> {
  for (const step of await Promise.allSettled(steps)) if (step.status === 'rejected') throw step.reason;
}

/** Whoever makes the lock file owns the id. A text of that id without a dossier was left by a crash, and goes. */
async function moveIntoPlace(
  { dossiers, texts, dossier }: SaveDossierOptions,
  folder: string,
  textFolder: string | null,
): Promise<'saved' | 'taken'> {
  // A rename onto an empty folder succeeds; a lock file that only one can make keeps two imports apart.
  const lock = path.join(dossiers, `.${dossier.id}.lock`);
  const held = await takeLock(lock);
  if (held === null) return 'taken';
  try {
    if (await exists(path.join(dossiers, dossier.id))) return 'taken';
    if (textFolder !== null) {
      const text = path.join(texts, dossier.id);
      await rm(text, { recursive: true, force: true });
      await rename(textFolder, text);
    }
    await rename(folder, path.join(dossiers, dossier.id));
    return 'saved';
  } finally {
    await held.close();
    await rm(lock, { force: true });
  }
}

/** Somebody else moves a dossier into place in far less; who holds it longer has crashed. */
const LOCK_PATIENCE = 2_000;
const LOCK_PAUSE = 20;

/** Null where somebody else keeps it. */
async function takeLock(lock: string): Promise<FileHandle | null> {
  for (let waited = 0; waited <= LOCK_PATIENCE; waited += LOCK_PAUSE) {
    const held = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return null;
      throw error;
    });
    if (held !== null) return held;
    await setTimeout(LOCK_PAUSE);
  }
  return null;
}

/** sha256 of the text that the dossier of this id was made from; null where there is no such dossier, or it does not say. */
export async function findTextHash(dossiers: string, id: string): Promise<string | null> {
  const head = await readFile(path.join(dossiers, id, 'dossier.yaml'), 'utf8').catch(() => '');
  return /\bsha256:\s*"?([0-9a-f]{64})\b/.exec(head)?.[1] ?? null;
}

/** Whether anything stands at a path. */
export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

function explain(error: unknown, dossiers: string): Refusal {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return {
    missing: false,
    message: full ? 'the disk is full' : `the dossier cannot be written to ${dossiers} (${code})`,
    tip: full
      ? 'Make room and import it again; nothing was left behind.'
      : 'Check that you may write there, or give another folder with --workspace.',
  };
}
