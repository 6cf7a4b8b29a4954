// A passage from its Web Annotation (export/semantic/describe-quotation.ts): the stretches of an interrupted quotation are joined again.
// W3C Web Annotation Vocabulary.
import { ELISION, Passage } from '../../model/passage.ts';
import type { OwnBook } from './own-book.ts';
import { idOf } from './own-name.ts';
import type { RdfFacts } from './rdf-facts.ts';

/** Targets are numbered in their names, since values in RDF have no order. */
const numberOf = (name: string): number => Number(/-(\d{1,6})$/.exec(name)?.[1] ?? 0);

/** Takes the passage, unless it is known already. */
export function readOwnPassage(facts: RdfFacts, node: string, id: string, book: OwnBook): void {
  if (book.passages.has(id)) return;
  const targets = facts.links(node, 'oa:hasTarget').toSorted((a, b) => numberOf(a) - numberOf(b));
  const selectors = targets.map((target) => facts.links(target, 'oa:hasSelector'));
  const quotes = selectors.flatMap((list) => list.filter((one) => facts.text(one, 'oa:exact') !== undefined));
  const spans = selectors.flatMap((list) =>
    list.map((one) => [facts.whole(one, 'oa:start'), facts.whole(one, 'oa:end')]).filter(([start]) => start !== undefined),
  );
  const [prefix, suffix] = [facts.text(quotes[0] ?? '', 'oa:prefix'), facts.text(quotes.at(-1) ?? '', 'oa:suffix')];
  const [page, address] = [facts.text(node, 'cg:page'), facts.text(node, 'cg:readAt')];
  const work = idOf(facts.links(targets[0] ?? '', 'oa:hasSource')[0], 'work');
  const passage = book.take(
    Passage,
    {
      id,
      work,
      section: facts.text(node, 'cg:section') ?? 'other',
      ...(page === undefined ? {} : { page }),
      exact: quotes.map((one) => facts.text(one, 'oa:exact')).join(ELISION),
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(spans.length > 0 && spans.length === quotes.length ? { position: spans } : {}),
      ...(address === undefined ? {} : { source: { place: book.places.at(address) } }),
    },
    node,
  );
  if (passage !== null) book.passages.set(id, passage);
}
