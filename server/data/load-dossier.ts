// One dossier from disk: its files read, parsed, validated and joined with the texts attached to it; or the problems.
import { createHash } from 'node:crypto';
import type { AttachedText, PassageAnchor } from '../model/anchoring.ts';
import type { Dossier } from '../model/dossier.ts';
import type { FilePlace, LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { TextHead } from './parse-texts.ts';
import { readDossierSources } from './read-dossier-sources.ts';
import { readTextSources, type TextSource } from './read-text-sources.ts';
import type { Source } from './read-source.ts';
import type { ResultCache } from './result-cache.ts';

export interface DossierAnswer {
  /** Null where an error keeps it from loading. */
  loaded: LoadedDossier | null;
  problems: Problem[];
  /** sha256 (hex) of everything read for it. */
  contents: string;
}

/** What the cache keeps of a dossier: all but the words of its texts. */
interface Kept {
  dossier: Dossier;
  places: [string, FilePlace][];
  texts: TextHead[];
  anchors: [string, PassageAnchor][];
  problems: Problem[];
}

export interface DossierPlace {
  /** Real path of the folder of dossiers. */
  dossiers: string;
  /** Folder of attached texts, or null for none. */
  texts: string | null;
  /** What the folder of attached texts is called in problems. */
  textsShownAs: string;
  cache: ResultCache;
  programVersion: string;
}

/** Loads the dossier in the folder named `name`. */
export async function loadDossier(name: string, place: DossierPlace): Promise<DossierAnswer> {
  const { files, problems } = await readDossierSources(place.dossiers, name);
  const attached =
    place.texts === null ? { sources: [], problems: [] } : await readTextSources(place.texts, place.textsShownAs, name);
  problems.push(...attached.problems);
  const contents = hashContents(name, files, attached.sources);
  if (problems.some((problem) => problem.rule === 'file' && problem.severity === 'error'))
    return { loaded: null, problems, contents };

  const key = `${place.programVersion}-${contents}`;
  let kept = (await place.cache.read(`dossier-${name}`, key)) as Kept | null;
  if (kept === null) {
    const parsed = await parse(name, files, attached.sources, place.textsShownAs);
    if (parsed.kept === null) return { loaded: null, problems: [...problems, ...parsed.problems], contents };
    kept = parsed.kept;
    await place.cache.write(`dossier-${name}`, key, kept);
  }
  problems.push(...kept.problems);
  const words = new Map(attached.sources.map(({ work, text }) => [work, text.text]));
  const texts = kept.texts.map((head): AttachedText => ({ ...head, text: words.get(head.work) ?? '' }));
  const loaded = {
    dossier: kept.dossier,
    places: new Map(kept.places),
    texts,
    anchors: new Map(kept.anchors),
    revision: contents,
  };
  return { loaded, problems, contents };
}

/** The slow way, without a cache: its imports are lazy because a server with a good cache needs none of them. */
async function parse(
  name: string,
  files: readonly Source[],
  sources: readonly TextSource[],
  textsShownAs: string,
): Promise<{ kept: Kept; problems: never[] } | { kept: null; problems: Problem[] }> {
  const [{ parseDossier }, { parseTexts }, { anchorDossier }] = await Promise.all([
    import('./parse-dossier.ts'),
    import('./parse-texts.ts'),
    import('../text/anchor-dossier.ts'),
  ]);
  const { dossier, places, problems } = parseDossier(name, new Map(files.map((file) => [file.name, file.text])));
  if (dossier === null) return { kept: null, problems };
  const { heads, problems: textProblems } = parseTexts(dossier, sources, textsShownAs);
  const texts = heads.map((head) => ({ ...head, text: sources.find(({ work }) => work === head.work)?.text.text ?? '' }));
  const anchors = anchorDossier(dossier, texts);
  return { kept: { dossier, places: [...places], texts: heads, anchors: [...anchors], problems: textProblems }, problems: [] };
}

function hashContents(name: string, files: readonly Source[], texts: readonly TextSource[]): string {
  const hash = createHash('sha256').update(`${name}\0`);
  for (const file of files) hash.update(`${file.name}\0${file.sha256}\0`);
  for (const { work, record, text } of texts) hash.update(`${work}\0${record.sha256}\0${text.sha256}\0`);
  return hash.digest('hex');
}
