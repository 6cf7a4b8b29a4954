// Lines of evidence, findings, events and links of claims, from the RDF that export/semantic writes of them.
import { type Evidence, Evidence as EvidenceSchema } from '../../model/evidence.ts';
import { CaseEvent } from '../../model/event.ts';
import { Finding } from '../../model/finding.ts';
import { Relation } from '../../model/claim.ts';
import { readValue } from '../read-value.ts';
import { readMoment } from '../tables/read-moment.ts';
import type { OwnBook } from './own-book.ts';
import { idOf } from './own-name.ts';
import { expand, type RdfFacts } from './rdf-facts.ts';

const PREFIX = expand('cg:');
/** The word of our own vocabulary that a property leads to; undefined where it leads elsewhere. */
export const wordOf = (facts: RdfFacts, node: string, property: `cg:${string}`): string | undefined =>
  facts
    .links(node, property)
    .find((one) => one.startsWith(PREFIX))
    ?.slice(PREFIX.length);

const numberOf = (name: string): number => Number(/-(\d{1,6})$/.exec(name)?.[1] ?? 0);
const inOrder = (names: readonly string[]): string[] => names.toSorted((a, b) => numberOf(a) - numberOf(b));
const ids = (names: readonly string[], kind: string): string[] => names.flatMap((name) => idOf(name, kind) ?? []);

/** Without what is not told. */
const told = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A line; null where it cannot be used, which is told. */
export function readOwnLine(facts: RdfFacts, node: string, book: OwnBook): Evidence | null {
  const [cited] = facts.links(node, 'cg:asCited');
  const [checked] = facts.links(node, 'cg:asChecked');
  const label = wordOf(facts, node, 'cg:fidelity');
  const oneOf = ids(facts.links(node, 'cg:oneOf'), 'work');
  return book.take(
    EvidenceSchema,
    told({
      study: idOf(facts.links(node, 'cg:study')[0], 'work'),
      form: facts.text(node, 'cg:form') ?? facts.text(cited ?? '', 'cg:form') ?? 'none',
      asCited:
        cited === undefined
          ? null
          : told({ direction: wordOf(facts, cited, 'cg:direction'), because: facts.text(cited, 'cg:because') }),
      asChecked:
        checked === undefined
          ? null
          : {
              direction: wordOf(facts, checked, 'cg:direction'),
              basis: facts.text(checked, 'cg:basis') ?? 'secondary-source',
              provenance: book.readProvenance(facts, checked),
            },
      fidelity:
        label === undefined
          ? null
          : {
              label,
              severity: facts.text(node, 'cg:severity') ?? 'none',
              because: facts.text(node, 'cg:because') ?? 'Not told.',
            },
      condition: facts.text(node, 'cg:condition') ?? null,
      directness: facts.text(node, 'cg:directness') ?? 'direct',
      indirectIn: facts.texts(node, 'cg:indirectIn'),
      passages: ids(facts.links(node, 'prov:wasDerivedFrom'), 'passage'),
      reports: inOrder(facts.links(node, 'cg:report')).map((one) => ({
        words: facts.text(one, 'schema:text'),
        provenance: book.readProvenance(facts, one),
      })),
      findings: ids(facts.links(node, 'cg:finding'), 'finding'),
      oneOf: oneOf.length === 0 ? undefined : oneOf,
    }),
    node,
  );
}

/** Takes a finding, unless it is known already. @param study that reports it */
export function readOwnFinding(facts: RdfFacts, node: string, id: string, study: string, book: OwnBook): void {
  if (book.findings.has(id)) return;
  const [, outcome, value] = /^(.+?): (.+)$/s.exec(facts.text(node, 'rdfs:label') ?? '') ?? [];
  const compared = inOrder(facts.links(node, 'cg:comparator')).map((one) => ({
    group: facts.text(one, 'cg:group'),
    value: readValue(facts.text(one, 'cg:value') ?? ''),
  }));
  const words = ['group', 'unit', 'p', 'at', 'note'].map((name) => [name, facts.text(node, `cg:${name}`)] as const);
  const finding = book.take(
    Finding,
    told({
      id,
      outcome: facts.text(node, 'cg:outcome') ?? outcome,
      value: readValue(facts.text(node, 'cg:value') ?? value ?? ''),
      comparators: compared.length === 0 ? undefined : compared,
      n: facts.whole(node, 'cg:n'),
      count: facts.whole(node, 'cg:count'),
      ...Object.fromEntries(words),
      provenance: book.readProvenance(facts, node),
    }),
    node,
  );
  if (finding !== null) book.findings.set(id, { finding, study });
}

/** Takes an event, unless it is known already, and that it bears on a claim. */
export function readOwnEvent(facts: RdfFacts, node: string, id: string, claim: string, book: OwnBook): void {
  const time = facts.text(node, 'cg:time');
  const when = (time === undefined ? null : readMoment(time)) ?? { anchor: 'calendar', relation: 'at' };
  const bearing = {
    claim,
    direction: wordOf(facts, node, 'cg:direction'),
    because: facts.text(node, 'cg:because') ?? 'Not told.',
  };
  const known = book.events.get(id);
  const event = book.take(
    CaseEvent,
    {
      id,
      kind: facts.text(node, 'cg:eventKind'),
      label: facts.text(node, 'rdfs:label'),
      summary: facts.text(node, 'schema:description'),
      when,
      whenWords: facts.text(node, 'cg:when') ?? 'Not told.',
      passages: ids(facts.links(node, 'prov:wasDerivedFrom'), 'passage'),
      bearsOn: [...(known?.bearsOn ?? []), bearing],
      provenance: book.readProvenance(facts, node),
    },
    node,
  );
  if (event !== null) book.events.set(id, event);
}

/** The links of a claim to others, each with its reason. */
export function readOwnRelations(facts: RdfFacts, claim: string, book: OwnBook): Relation[] {
  const nodes = facts.subjects().filter((node) => node.startsWith(`${claim}#relation-`) && facts.isA(node, 'cg:Relation'));
  return inOrder(nodes).flatMap((node) => {
    const discussed = facts.text(node, 'cg:discussed');
    const relation = book.take(
      Relation,
      told({
        to: idOf(facts.links(node, 'cg:to')[0], 'claim'),
        kind: facts.text(node, 'cg:relation'),
        because: facts.text(node, 'cg:because') ?? 'Not told.',
        discussed: discussed === undefined ? undefined : discussed === 'true',
      }),
      node,
    );
    return relation ?? [];
  });
}
