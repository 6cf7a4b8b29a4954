// Provenance as cells: the word and the addresses for people and their tables, and the whole as JSON for who reads it back.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { MaybeCells } from './cells.ts';

/** @param main the fact that the row is about @param all provenances by what they are of; undefined ones are left out */
export const provenanceCells = (
  { places }: Pick<DossierRecords, 'places'>,
  main: Provenance | undefined,
  all: Readonly<Record<string, Provenance | undefined>>,
): MaybeCells => {
  const where = main !== undefined && 'where' in main ? (main.where ?? []) : [];
  return {
    provenance: main?.status,
    readAt: where
      .map((id) => places.get(id)?.address)
      .filter((address) => address !== undefined)
      .join('\n'),
    provenances: main === undefined ? null : JSON.stringify(all),
  };
};
