// A line of evidence in RDF. What the citing authors use the study for and what was found on checking are two nodes, each
// attributed to who says so: neither overwrites the other. PROV-O; CiTO for the citation; ECO for the kind of author statement.
import { citeIntent } from '../../graph/cite-intent.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { EvidenceLine } from '../../graph/evidence-line.ts';
import { listContributors } from './list-contributors.ts';
import { nameNode } from './name-node.ts';
import { describeProvenance } from './describe-provenance.ts';
import { describeFinding } from './describe-finding.ts';
import { type Curie, fact, iri, maybeText, type Node, text, typed } from './rdf-terms.ts';

/** ECO: a statement with a traceable reference, without one, or the inference of a curator. */
const ECO: Readonly<Record<EvidenceLine['form'], Curie>> = {
  number: 'eco:0000033',
  'by-position': 'eco:0000033',
  named: 'eco:0000034',
  none: 'eco:0000205',
};

/** What is asserted by whom, for all lines of a dossier. */
export interface Agents {
  authors: string;
  curators: readonly string[];
}

const describeCitation = (records: DossierRecords, line: EvidenceLine, agents: Agents, study: string): Node[] => {
  if (line.asCited === null) return [];
  const { id: dossier, case: caseId } = records.loaded.dossier;
  const citing = nameNode(dossier, 'work', caseId);
  const design = records.works.get(line.study)?.study.design.kind ?? 'unknown';
  const intent = citeIntent(design, [line.asCited.direction]) as Curie;
  const facts = [
    ...fact('rdf:type', iri('cito:Citation'), iri('prov:Entity')),
    ...fact('cg:direction', iri(`cg:${line.asCited.direction}`)),
    ...fact('cito:hasCitingEntity', iri(citing)),
    ...fact('cito:hasCitedEntity', iri(study)),
    ...fact('cito:hasCitationCharacterization', iri(intent)),
    ...fact('cg:form', text(line.form)),
    ...fact('cg:because', maybeText(line.asCited.because)),
    ...fact('prov:wasAttributedTo', iri(agents.authors)),
  ];
  return [
    { iri: `${nameNode(dossier, 'evidence', line.id)}#as-cited`, facts },
    { iri: citing, facts: fact(intent, iri(study)) },
  ];
};

const describeCheck = (records: DossierRecords, line: EvidenceLine, agents: Agents): Node[] => {
  if (line.asChecked === null) return [];
  const { direction, basis, provenance } = line.asChecked;
  // Who derived a line from a record of others did not find what it says.
  const checkers = listContributors(records, line).filter(({ activity }) => activity !== 'derived');
  const facts = [
    ...fact('rdf:type', iri('prov:Entity')),
    ...fact('cg:direction', iri(`cg:${direction}`)),
    ...fact('cg:basis', text(basis)),
    ...describeProvenance(records, provenance),
    ...fact('prov:wasAttributedTo', ...checkers.map(({ number }) => iri(agents.curators[number] ?? ''))),
  ];
  return [{ iri: `${nameNode(records.loaded.dossier.id, 'evidence', line.id)}#as-checked`, facts }];
};

const describeFindings = (records: DossierRecords, line: EvidenceLine, study: string): Node[] => {
  const wanted = new Set(line.findings);
  const findings = records.works.get(line.study)?.study.findings.filter(({ id }) => wanted.has(id)) ?? [];
  const names = findings.map(({ id }) => iri(nameNode(records.loaded.dossier.id, 'finding', id)));
  const nodes = findings.flatMap((finding) => describeFinding(records, finding));
  return nodes.length === 0 ? [] : [{ iri: study, facts: fact('cg:reports', ...names) }, ...nodes];
};

/** What the study says on the claim in a curator's words, a node each. */
const describeReports = (records: DossierRecords, line: EvidenceLine, name: string): Node[] =>
  line.reports.map(({ words, provenance }, i) => ({
    iri: `${name}#report-${i + 1}`,
    facts: [...fact('schema:text', text(words)), ...describeProvenance(records, provenance)],
  }));

/** The nodes of one line: the line, its two sides, and the results that it rests on. */
export const describeLine = (records: DossierRecords, line: EvidenceLine, agents: Agents): Node[] => {
  const dossier = records.loaded.dossier.id;
  const name = nameNode(dossier, 'evidence', line.id);
  const study = nameNode(dossier, 'work', line.study);
  const { fidelity } = line;
  const reports = describeReports(records, line, name);
  const facts = [
    ...fact('rdf:type', iri('cg:EvidenceLine'), iri(ECO[line.form])),
    ...fact('cg:claim', iri(nameNode(dossier, 'claim', line.claim))),
    ...fact('cg:study', iri(study)),
    ...fact('cg:form', text(line.form)),
    ...fact('cg:asCited', line.asCited === null ? null : iri(`${name}#as-cited`)),
    ...fact('cg:asChecked', line.asChecked === null ? null : iri(`${name}#as-checked`)),
    ...fact('cg:fidelity', fidelity === null ? null : iri(`cg:${fidelity.label}`)),
    ...fact('cg:severity', maybeText(fidelity?.severity)),
    ...fact('cg:because', maybeText(fidelity?.because)),
    ...fact('cg:condition', maybeText(line.condition)),
    ...fact('cg:directness', text(line.directness)),
    ...fact('cg:indirectIn', ...line.indirectIn.map(text)),
    ...fact('cg:level', line.level === null ? null : typed(line.level, 'xsd:integer')),
    ...fact('cg:unverified', typed(line.unverified, 'xsd:boolean')),
    ...fact('cg:finding', ...line.findings.map((id) => iri(nameNode(dossier, 'finding', id)))),
    ...fact('cg:report', ...reports.map((report) => iri(report.iri))),
    ...fact('cg:oneOf', ...line.oneOf.map((id) => iri(nameNode(dossier, 'work', id)))),
    ...fact('prov:wasDerivedFrom', ...line.passages.map((id) => iri(nameNode(dossier, 'passage', id)))),
  ];
  return [
    { iri: name, facts },
    ...describeCitation(records, line, agents, study),
    ...describeCheck(records, line, agents),
    ...reports,
    ...describeFindings(records, line, study),
  ];
};
