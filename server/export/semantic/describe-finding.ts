// One result of a study in RDF: in words, and in its parts. VA-Spec StudyResult.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { findingWords } from '../../graph/finding-words.ts';
import type { Finding } from '../../model/finding.ts';
import { describeProvenance } from './describe-provenance.ts';
import { nameNode } from './name-node.ts';
import { fact, iri, maybeText, type Node, text, typed } from './rdf-terms.ts';

/** The nodes of a finding: itself, and the results of the groups that it is compared with. */
export const describeFinding = (records: DossierRecords, finding: Finding): Node[] => {
  const name = nameNode(records.loaded.dossier.id, 'finding', finding.id);
  const compared = (finding.comparators ?? []).map(({ group, value }, i) => ({
    iri: `${name}#comparator-${i + 1}`,
    facts: [...fact('cg:group', text(group)), ...fact('cg:value', text(String(value)))],
  }));
  const { outcome, group, value, unit, p, n, count, at, note } = finding;
  const facts = [
    ...fact('rdf:type', iri('cg:Finding')),
    ...fact('rdfs:label', text(findingWords(finding))),
    ...fact('cg:outcome', text(outcome)),
    ...fact('cg:group', maybeText(group)),
    ...fact('cg:value', text(String(value))),
    ...fact('cg:unit', maybeText(unit)),
    ...fact('cg:comparator', ...compared.map((node) => iri(node.iri))),
    ...fact('cg:p', maybeText(p)),
    ...fact('cg:n', n === undefined ? null : typed(n, 'xsd:integer')),
    ...fact('cg:count', count === undefined ? null : typed(count, 'xsd:integer')),
    ...fact('cg:at', maybeText(at)),
    ...fact('cg:note', maybeText(note)),
    ...describeProvenance(records, finding.provenance),
  ];
  return [{ iri: name, facts }, ...compared];
};
