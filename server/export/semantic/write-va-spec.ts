// The claims as statements with evidence lines, in the shape of the GA4GH Variant Annotation Specification (VA-Spec 1.0, core
// information model: Statement, EvidenceLine, StudyResult, Document, Contribution). What the citing authors use a study for and
// what was found on checking are two evidence lines, each with its own contribution; what the model has no field for is an
// extension. Claims about patients are not variant annotations, so propositions are given in words.
import { describeClaim } from '../../graph/describe-claim.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { EvidenceLine } from '../../graph/evidence-line.ts';
import { findingWords } from '../../graph/finding-words.ts';
import type { ExportInput } from '../format.ts';
import { verifiedRecord } from '../verified-record.ts';
import { writeJsonList } from '../write-json-list.ts';
import { listContributors } from './list-contributors.ts';
import { doiAddress, nameNode } from './name-node.ts';

/** A field that the model does not have; nothing where its value is not known. */
const extension = (name: string, value: unknown): object[] => (value === null || value === undefined ? [] : [{ name, value }]);

const writeDocument = (records: DossierRecords, id: string): object => {
  const found = records.works.get(id);
  const base = { id: nameNode(records.loaded.dossier.id, 'work', id), type: 'Document', name: found?.label ?? id };
  if (found === undefined) return base;
  const { record } = verifiedRecord(found.work, found.study);
  const address = doiAddress(record);
  return {
    ...base,
    ...(record.title === undefined ? {} : { title: record.title }),
    ...(record.DOI === undefined ? {} : { doi: record.DOI }),
    ...(record.PMID === undefined ? {} : { pmid: record.PMID }),
    ...(address === null ? {} : { urls: [address] }),
  };
};

const writeResults = (records: DossierRecords, line: EvidenceLine): object[] => {
  const findings = records.works.get(line.study)?.study.findings.filter(({ id }) => line.findings.includes(id)) ?? [];
  return findings.map((finding) => ({
    id: nameNode(records.loaded.dossier.id, 'finding', finding.id),
    type: 'StudyResult',
    name: finding.outcome,
    description: findingWords(finding),
    reportedIn: [writeDocument(records, line.study)],
    extensions: extension('provenance', finding.provenance.status),
  }));
};

const quote = (records: DossierRecords, ids: readonly string[]): string[] =>
  ids.map((id) => records.passages.get(id)?.exact).filter((words) => words !== undefined);

const contribution = (kind: string, names: readonly string[]): object[] =>
  names.map((name) => ({ type: 'Contribution', activityType: kind, contributor: { type: 'Agent', name } }));

/** One line of ours is one or two of theirs: as cited, as checked, each where it is known. */
const writeLine = (records: DossierRecords, line: EvidenceLine): object[] => {
  const dossier = records.loaded.dossier.id;
  const name = nameNode(dossier, 'evidence', line.id);
  const results = writeResults(records, line);
  const shared = {
    type: 'EvidenceLine',
    targetProposition: `${nameNode(dossier, 'claim', line.claim)}#proposition`,
    hasEvidenceItems: results.length > 0 ? results : [nameNode(dossier, 'work', line.study)],
    reportedIn: [writeDocument(records, line.study)],
    ...(line.level === null
      ? {}
      : { strengthOfEvidenceProvided: { conceptType: 'Level of evidence', name: `OCEBM 2011 level ${line.level}` } }),
  };
  const about = [
    ...extension('quotations', quote(records, line.passages)),
    ...extension('condition', line.condition),
    ...extension('directness', line.directness),
    ...extension('indirectIn', line.indirectIn.length > 0 ? line.indirectIn : null),
  ];
  const cited =
    line.asCited === null
      ? []
      : [
          {
            id: `${name}#as-cited`,
            ...shared,
            directionOfEvidenceProvided: line.asCited.direction,
            contributions: contribution('cited', ['The authors of the case']),
            extensions: [...extension('side', 'asCited'), ...about, ...extension('form', line.form)],
          },
        ];
  const checked =
    line.asChecked === null
      ? []
      : [
          {
            id: `${name}#as-checked`,
            ...shared,
            directionOfEvidenceProvided: line.asChecked.direction,
            contributions: listContributors(records, line).flatMap(({ curator, activity }) =>
              contribution(activity, [curator.name]),
            ),
            extensions: [
              ...extension('side', 'asChecked'),
              ...about,
              ...extension('basis', line.asChecked.basis),
              ...extension('provenance', line.asChecked.provenance.status),
              ...extension('fidelity', line.fidelity),
            ],
          },
        ];
  return [...cited, ...checked];
};

function* listStatements({ graph, records }: ExportInput): Iterable<object> {
  const { id: dossier, case: caseId, curators } = records.loaded.dossier;
  for (const id of records.claims.keys()) {
    const claim = describeClaim(graph, dossier, id);
    if (claim === null) continue;
    const name = nameNode(dossier, 'claim', id);
    const works = [...new Set(claim.passages.map((passage) => records.passages.get(passage)?.work ?? caseId))];
    yield {
      id: name,
      type: 'Statement',
      name: claim.label,
      description: claim.statement,
      proposition: { id: `${name}#proposition`, type: 'Proposition', description: claim.statement },
      // The claim is put forward; whether it holds is for its evidence lines to say.
      direction: 'supports',
      reportedIn: works.map((work) => writeDocument(records, work)),
      hasEvidenceLines: claim.evidence.flatMap((line) => writeLine(records, line)),
      contributions: contribution(
        'curated',
        curators.map((curator) => curator.name),
      ),
      extensions: [
        ...extension('topic', claim.topic),
        ...extension('claimKind', claim.kind),
        ...extension('state', claim.state),
        ...extension('voice', claim.voice),
        ...extension('quotations', quote(records, claim.passages)),
        ...extension('unjudged', listUnjudged(claim.evidence)),
      ],
    };
  }
}

/** Studies whose lines have neither side known, so that they are not lost. */
const listUnjudged = (lines: readonly EvidenceLine[]): string[] | null => {
  const found = lines.filter(({ asCited, asChecked }) => asCited === null && asChecked === null).map(({ study }) => study);
  return found.length === 0 ? null : found;
};

/** A list of statements; piece by piece. */
export function* writeVaSpec(input: ExportInput): Iterable<string> {
  yield* writeJsonList(listStatements(input));
  yield '\n';
}
