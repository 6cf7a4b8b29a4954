// RDF that somebody handed in, whatever it was written in, into a dossier: our own nanopublications as far as they tell, others' as far as
// they state claims in words.
import type { DossierReading } from '../dossier-reading.ts';
import { paperError } from '../paper-problem.ts';
import type { NotRead } from '../reading.ts';
import { findNanopublications } from './find-nanopublications.ts';
import { readOwnName } from './own-name.ts';
import { groupByGraph, type RdfQuad } from './rdf-facts.ts';
import { readForeign } from './read-foreign.ts';
import { findOwnClaim, readOwn } from './read-own.ts';

/** The dossier of quads, or why there is none. Never throws for what they say. @param file that they came in, to be shown */
export function readNanopublications(quads: readonly RdfQuad[], file: string): DossierReading | NotRead {
  const found = findNanopublications(groupByGraph(quads));
  if (found.length === 0)
    return {
      message: quads.length === 0 ? 'it holds no RDF' : 'it holds RDF, but no nanopublication with its three parts',
      tip: 'Give nanopublications, as claimgraph export --format trig or json-ld writes them.',
      line: null,
    };
  const own = found.flatMap((publication) => {
    const node = findOwnClaim(publication);
    const name = node === null ? null : readOwnName(node);
    return node === null || name === null ? [] : [{ publication, node, id: name.id, dossier: name.dossier }];
  });
  const [first] = own;
  if (first === undefined) return readForeign(found, file);
  const mine = own.filter(({ dossier }) => dossier === first.dossier);
  const reading = readOwn(mine, first.dossier, file);
  const left = found.length - mine.length;
  if (left > 0)
    reading.problems.push(
      paperError(
        'rdf',
        `${left} of ${found.length} nanopublications are not of the dossier ${first.dossier}; they were left out`,
        'Import each dossier by itself.',
      ),
    );
  return reading;
}
