// What is gathered from our own nanopublications on the way to a dossier: each record once, however many of them tell of it, and held to
// the schemas of the model.
import type * as z from 'zod';
import type { Topic } from '../../model/dossier.ts';
import type { CaseEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding.ts';
import type { Passage } from '../../model/passage.ts';
import type { Provenance, SingleProvenance } from '../../model/provenance.ts';
import type { Study } from '../../model/study.ts';
import type { Work } from '../../model/work.ts';
import type { PaperProblem } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import { IdBook } from '../tables/id-book.ts';
import { PlaceBook } from '../tables/place-book.ts';
import type { RdfFacts } from './rdf-facts.ts';

/** One set of nanopublications of one dossier. */
export class OwnBook {
  readonly problems: PaperProblem[] = [];
  readonly places: PlaceBook;
  readonly works = new Map<string, Work>();
  readonly studies = new Map<string, Study>();
  readonly passages = new Map<string, Passage>();
  readonly findings = new Map<string, { finding: Finding; study: string }>();
  readonly events = new Map<string, CaseEvent>();
  readonly topics = new Map<string, Topic>();

  /** @param ids of everything that has a name, which no place may take */
  constructor(ids: Iterable<string>) {
    this.places = new PlaceBook([], new IdBook(ids));
  }

  /** The value as a schema takes it; null, and told, where it does not. @param name of the thing in RDF */
  take<T>(schema: z.ZodType<T>, value: unknown, name: string): T | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    this.fail(name, `${issue?.path.map(String).join('.') || 'it'} is not as it should be (${issue?.message}); it was left out`);
    return null;
  }

  /** Something that is left out. */
  fail(name: string, message: string, tip = 'Export the dossier again, or correct what was changed in the file.'): void {
    this.problems.push(paperError('rdf', message, tip, { place: name }));
  }

  /** The provenance of a node. What is called verified stays so only where it says at which place. */
  readProvenance(facts: RdfFacts, node: string): Provenance {
    const where = facts.texts(node, 'cg:readAt').map((address) => this.places.at(address));
    const note = facts.text(node, 'cg:provenanceNote');
    const more = note === undefined ? {} : { note };
    const from = facts.text(node, 'cg:from') ?? 'The nanopublication, which does not say from what.';
    const found: Record<string, SingleProvenance> = {
      verified: { status: 'verified', where, ...more },
      derived: { status: 'derived', from, ...(where.length > 0 ? { where } : {}), ...more },
      case: { status: 'case', ...more },
      unverified: { status: 'unverified', confidence: readConfidence(facts.text(node, 'cg:confidence')), ...more },
      'not-found': { status: 'not-found', ...more },
    };
    const status = facts.text(node, 'cg:provenance') ?? 'derived';
    const provenance = Object.hasOwn(found, status) ? found[status] : undefined;
    if (provenance !== undefined && (status !== 'verified' || where.length > 0)) return provenance;
    this.problems.push(
      paperWarning(
        'rdf',
        'it is called verified, but not where it was read; it is taken as derived from the nanopublication',
        'Say in the dossier where it was read.',
        { place: node },
      ),
    );
    return { status: 'derived', from: 'The nanopublication, which does not say where it was read.' };
  }
}

const readConfidence = (word: string | undefined): 'high' | 'medium' | 'low' =>
  word === 'high' || word === 'medium' ? word : 'low';
