// Saves what was edited of a dossier: its claims, its topics and whether it is still a draft. Each file is replaced in one step.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { parseDocument } from 'yaml';
import type { Dossier } from '../model/dossier.ts';
import { patchYamlList } from './yaml/patch-yaml-list.ts';

/** The part of a dossier that edits change. */
export type Edited = Pick<Dossier, 'state'> & {
  readonly topics: readonly Dossier['topics'][number][];
  readonly claims: readonly Dossier['claims'][number][];
};

/**
 * @param folder of the dossier, with its claims and its head in YAML
 * @param before as it was loaded; only what differs is touched. @throws where a file cannot be read or written
 */
export async function saveEdits(folder: string, before: Edited, after: Edited): Promise<void> {
  const headFile = path.join(folder, 'dossier.yaml');
  const claimsFile = path.join(folder, 'claims.yaml');
  const [head, claims] = await Promise.all([readFile(headFile, 'utf8'), readFile(claimsFile, 'utf8')]);
  const nextHead = patchHead(head, before, after);
  const nextClaims = patchYamlList(claims, 'claims', 'id', before.claims, after.claims, { evidence: 'study' });
  // The head first: should the machine stop in between, a topic without claims does no harm, a claim without its topic would.
  if (nextHead !== head) await writeFileAtomic(headFile, nextHead);
  if (nextClaims !== claims) await writeFileAtomic(claimsFile, nextClaims);
}

function patchHead(text: string, before: Edited, after: Edited): string {
  const known = new Set(before.topics.map(({ id }) => id));
  const left = new Set(after.topics.map(({ id }) => id));
  const added = after.topics.some(({ id }) => !known.has(id));
  const removed = before.topics.some(({ id }) => !left.has(id));
  const topics = added || removed ? patchYamlList(text, 'topics', 'id', before.topics, after.topics) : text;
  if (after.state === before.state) return topics;
  const document = parseDocument(topics, { version: '1.2', schema: 'core' });
  document.set('state', after.state);
  return document.toString({ lineWidth: 120 });
}
