// What is known of a work as evidence, as cells.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import { listIds, type MaybeCells } from './cells.ts';
import { provenanceCells } from './provenance-cells.ts';

/** Facts in words, each with its provenance, by the name of its column. */
const listFacts = ({ population, intervention, comparator, setting, conclusion }: Study) => ({
  population,
  intervention,
  comparator,
  ...Object.fromEntries(SETTING_COLUMNS.map((axis) => [axis, setting?.[axis]])),
  conclusion,
});

/** Cells of the case and of every study alike. */
export const studyCells = (records: DossierRecords, study: Study): MaybeCells => {
  const facts = Object.entries(listFacts(study));
  const provenances = {
    design: study.design.provenance,
    ...Object.fromEntries(facts.map(([name, one]) => [name, one?.provenance])),
  };
  return {
    printedReference: study.printedReference?.passage,
    namedIn: listIds(study.namedIn),
    levelBecause: study.level?.because,
    designKind: study.design.kind,
    ...Object.fromEntries(facts.map(([name, one]) => [name, one?.words])),
    standing: study.standing.status,
    ...provenanceCells(records, study.design.provenance, { ...provenances, standing: study.standing.provenance }),
  };
};
