// Whether a dossier stands in a folder already, word for word, under some id. Most that differ do so in their heads, which are short:
// only where the heads are equal the rest is read.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Dossier, DossierHead } from '../model/dossier.ts';
import { findDossier } from './find-dossier.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** @param id that it would have there; its own does not matter */
export async function isSameDossier(dossiers: string, id: string, dossier: Dossier): Promise<boolean> {
  const named = { ...dossier, id };
  const head = await readFile(path.join(dossiers, id, 'dossier.yaml'), 'utf8').catch(() => null);
  // Without that file the dossier may stand in one file of JSON.
  if (head !== null && !isDeepStrictEqual(DossierHead.safeParse(parseYaml(head).value).data, DossierHead.strip().parse(named)))
    return false;
  return isDeepStrictEqual(await findDossier(dossiers, id), named);
}
