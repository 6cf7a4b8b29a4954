// Provenance in RDF: the word, where it was read, and what else was noted. What stands beside it under `also` is not told.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Provenance } from '../../model/provenance.ts';
import { fact, maybeText, text } from './rdf-terms.ts';

/** Facts of the node that the provenance is of. */
export const describeProvenance = ({ places }: Pick<DossierRecords, 'places'>, provenance: Provenance) => {
  const where = 'where' in provenance ? (provenance.where ?? []) : [];
  return [
    ...fact('cg:provenance', text(provenance.status)),
    ...fact('cg:from', maybeText('from' in provenance ? provenance.from : null)),
    ...fact('cg:confidence', maybeText('confidence' in provenance ? provenance.confidence : null)),
    ...fact('cg:readAt', ...where.map((place) => maybeText(places.get(place)?.address))),
    ...fact('cg:provenanceNote', maybeText(provenance.note)),
  ];
};
