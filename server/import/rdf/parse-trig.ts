// RDF as text into quads: TriG, and with it Turtle, N-Triples and N-Quads. RDF 1.1 TriG, RDF 1.1 N-Quads, W3C Recommendations 2014.
import { Parser } from 'n3';
import type { NotRead } from '../reading.ts';
import type { RdfQuad } from './rdf-facts.ts';

/** Texts above this many characters are refused: far more than a dossier on disk can have. */
const LONGEST = 64 * 1024 * 1024;

/** The quads, or why there are none. Nothing is fetched. */
export function parseTrig(text: string): RdfQuad[] | NotRead {
  if (text.length > LONGEST)
    return { message: `the RDF has more than ${LONGEST / 1024 / 1024} MB`, tip: 'Divide the dossier into several.', line: null };
  try {
    return new Parser().parse(text);
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    return {
      message: `it is not well-formed TriG: ${message.replace(/ on line \d+\.?$/, '').slice(0, 200)}`,
      tip: 'Mend that line, or export the file again.',
      line: context?.line ?? null,
    };
  }
}
