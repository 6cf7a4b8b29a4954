// A work and what is known of it as evidence, from the RDF that export/semantic/describe-source.ts writes.
import { TextRecord } from '../../model/dossier.ts';
import { Study } from '../../model/study.ts';
import { SETTING_COLUMNS } from '../../model/table-columns.ts';
import { Work } from '../../model/work.ts';
import type { OwnBook } from './own-book.ts';
import type { RdfFacts } from './rdf-facts.ts';

/** A record that was written as JSON; nothing for what is none. */
function parseRecord(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
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
  const provenance = { status: 'derived', from: 'The nanopublication, which does not say where it was read.' };
  const stated = (property: `cg:${string}`): object | undefined => {
    const words = facts.text(node, property);
    return words === undefined ? undefined : { words, provenance };
  };
  const n = facts.whole(node, 'cg:patients');
  const population = stated('cg:population');
  const level = facts.whole(node, 'cg:level');
  const setting = SETTING_COLUMNS.map((axis) => [axis, stated(`cg:${axis}`)] as const).filter(([, one]) => one !== undefined);
  const role = facts.text(node, 'cg:role') ?? 'outside';
  const study = {
    id,
    role: isCase ? 'case' : role === 'case' ? 'outside' : role,
    citationNumber: facts.whole(node, 'cg:citationNumber'),
    design: {
      kind: facts.text(node, 'cg:designKind') ?? 'unknown',
      words: facts.text(node, 'cg:design') ?? 'Not told in the nanopublication.',
      provenance,
    },
    level: level === undefined ? undefined : { value: level, because: facts.text(node, 'cg:levelBecause') ?? 'Not told.' },
    population: population && (n === undefined ? population : { ...population, n }),
    intervention: stated('cg:intervention'),
    comparator: stated('cg:comparator'),
    setting: setting.length === 0 ? undefined : Object.fromEntries(setting),
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
