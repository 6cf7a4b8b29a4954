// The literature of the first dossier as it stands on disk, each record parsed by its schema.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parse } from 'yaml';
import { Passage } from '../../server/model/passage.ts';
import { Place } from '../../server/model/provenance.ts';
import { Study } from '../../server/model/study.ts';
import { Work } from '../../server/model/work.ts';

const folder = new URL('../../graph-data/dossiers/monobe-2017/', import.meta.url);

const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));

export interface Literature {
  works: Work[];
  studies: Study[];
  places: Place[];
  passages: Passage[];
}

/** Throws with the path of the first field that its schema refuses. */
export const readLiterature = (): Literature => ({
  works: z.array(Work).parse(read('works.json')),
  studies: z.strictObject({ studies: z.array(Study) }).parse(read('studies.yaml')).studies,
  places: z.strictObject({ places: z.array(Place) }).parse(read('places.yaml')).places,
  passages: z.strictObject({ passages: z.array(Passage) }).parse(read('passages.yaml')).passages,
});
