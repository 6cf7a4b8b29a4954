// A work and what is known of it as evidence, from the RDF that export/semantic/describe-source.ts writes.
import { TextRecord } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import { Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import { Work } from '../../model/work.ts';
import type { OwnBook } from './own-book.ts';
import type { Curie, RdfFacts } from './rdf-facts.ts';

/** A record that was written as JSON; nothing for what is none. */
function parseRecord(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** A fact about a study, with the number of patients that it is about. */
interface Stated {
  words: string;
  provenance: Provenance;
  n?: number;
}

/** A fact is a node that says how far it may be trusted. Bare words, as files of older versions have them, are all that is known of it. */
function readStated(facts: RdfFacts, work: string, property: Curie, book: OwnBook): Stated | undefined {
  const [node] = facts.links(work, property);
  const words = node === undefined ? facts.text(work, property) : facts.text(node, 'prov:value');
  const n = node === undefined ? undefined : facts.whole(node, 'cg:patients');
  if (words === undefined) return undefined;
  return { words, provenance: book.readProvenance(facts, node ?? work), ...(n === undefined ? {} : { n }) };
}

/** Settings of a study by the name of their axis; undefined where none is told. */
function readSetting(facts: RdfFacts, work: string, book: OwnBook): Record<string, Stated> | undefined {
  const known = SETTING_COLUMNS.flatMap((axis): [string, Stated][] => {
    const stated = readStated(facts, work, `cg:${axis}`, book);
    return stated === undefined ? [] : [[axis, stated]];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The design; one that is not told is unknown. */
function readDesign(facts: RdfFacts, work: string, book: OwnBook): object {
  const { words, provenance } = readStated(facts, work, 'cg:design', book) ?? {
    words: 'Not told in the nanopublication.',
    provenance: book.readProvenance(facts, work),
  };
  return { kind: facts.text(facts.links(work, 'cg:design')[0] ?? work, 'cg:designKind') ?? 'unknown', words, provenance };
}

/** Takes the work, unless it is known already. @param isCase whether it is what the dossier is about */
export function readOwnSource(facts: RdfFacts, node: string, id: string, isCase: boolean, book: OwnBook): void {
  if (book.works.has(id)) return;
  const record = facts.text(node, 'cg:record');
  const title = facts.text(node, 'schema:name');
  const named = record === undefined && title !== undefined ? { title } : {};
  const told = { type: 'document', ...named, ...parseRecord(record), id };
  const work = book.take(Work, told, node);
  if (work === null) return;
  const stated = (property: Curie): Stated | undefined => readStated(facts, node, property, book);
  const level = facts.whole(node, 'cg:level');
  const role = facts.text(node, 'cg:role') ?? 'outside';
  const study = {
    id,
    role: isCase ? 'case' : role === 'case' ? 'outside' : role,
    citationNumber: facts.whole(node, 'cg:citationNumber'),
    design: readDesign(facts, node, book),
    level: level === undefined ? undefined : { value: level, because: facts.text(node, 'cg:levelBecause') ?? 'Not told.' },
    population: stated('cg:population'),
    intervention: stated('cg:intervention'),
    comparator: stated('cg:comparator'),
    setting: readSetting(facts, node, book),
    conclusion: stated('cg:conclusion'),
    standing: { status: 'not-checked' },
  };
  const known = book.take(Study, Object.fromEntries(Object.entries(study).filter(([, value]) => value !== undefined)), node);
  if (known === null) return;
  book.works.set(id, work);
  book.studies.set(id, known);
}

/** The text that positions are counted in; null where none is told. */
export function readOwnText(facts: RdfFacts, node: string, work: string): TextRecord | null {
  const parsed = TextRecord.safeParse({
    work,
    form: facts.text(node, 'cg:textForm'),
    sha256: facts.text(node, 'cg:textSha256'),
    length: facts.whole(node, 'cg:textLength'),
    rights: facts.text(node, 'cg:textRights'),
  });
  return parsed.success ? parsed.data : null;
}
