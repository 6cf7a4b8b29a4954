// A dossier as the text of its files, laid out as people write them.
import type { DossierInput } from '../model/dossier.ts';
import type { DossierFile } from './dossier-files.ts';
import { writeYaml } from './yaml/write-yaml.ts';

const BANNER = '# A draft made by the import. What a program proposed is marked; see "Import" in README.md.\n';

/** Text by file name; a file that a dossier need not have is left out where there is nothing to say. */
export function writeDossierFiles(dossier: DossierInput): Map<DossierFile, string> {
  const { works, studies, places, passages, claims, timeline, discrepancies, appraisal, ...head } = dossier;
  const banner = head.state === 'draft' ? BANNER : '';
  const whole: [DossierFile, string][] = appraisal === undefined ? [] : [['appraisal.yaml', writeYaml(appraisal)]];
  return new Map<DossierFile, string>([
    ['dossier.yaml', `${banner}${writeYaml(head)}`],
    ['works.json', `${JSON.stringify(works, null, 2)}\n`],
    ['studies.yaml', writeYaml({ studies })],
    ['places.yaml', writeYaml({ places })],
    ['passages.yaml', writeYaml({ passages })],
    ['claims.yaml', writeYaml({ claims })],
    ['timeline.yaml', writeYaml(timeline)],
    ['discrepancies.yaml', writeYaml({ discrepancies })],
    ...whole,
  ]);
}
