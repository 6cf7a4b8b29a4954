// A cache on disk of what was worked out from files: one small file a subject, valid only for the key it was written with.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/** The cache grows with the number of dossiers only: each subject has one file, which a new result replaces. */
export interface ResultCache {
  /** The result kept for `subject` under exactly this key; null where there is none or the file is damaged. */
  read(subject: string, key: string): Promise<unknown>;
  /** Keeps a result (a JSON value). A disk that refuses costs time on the next start and nothing else. */
  write(subject: string, key: string, result: unknown): Promise<void>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Opens a cache.
 * @param folder made when first needed; null for a cache that keeps nothing
 */
export function openResultCache(folder: string | null): ResultCache {
  if (folder === null) return { read: async () => null, write: async () => undefined };
  const fileOf = (subject: string): string => path.join(folder, `${subject}.json`);
  return {
    async read(subject, key) {
      try {
        const text = await readFile(fileOf(subject), 'utf8');
        const end = text.indexOf('\n');
        const head = JSON.parse(text.slice(0, end)) as { key?: unknown; sha256?: unknown };
        if (head.key !== key || head.sha256 !== digest(text.slice(end + 1))) return null;
        return JSON.parse(text.slice(end + 1));
      } catch {
        return null;
      }
    },
    async write(subject, key, result) {
      const body = JSON.stringify(result);
      try {
        await makeFolder(folder);
        const { default: writeFileAtomic } = await import('write-file-atomic');
        await writeFileAtomic(fileOf(subject), `${JSON.stringify({ key, sha256: digest(body) })}\n${body}`);
      } catch {
        // Said above: a cache that cannot be written is no fault of the data.
      }
    },
  };
}
