// JSON-LD into quads. JSON-LD 1.1 Processing Algorithms, W3C Recommendation 2020. A context must be in the file: nothing is ever fetched,
// whatever address the file names.
import type { NotRead } from '../reading.ts';
import type { RdfQuad } from './rdf-facts.ts';

/** The processor sorts graphs by their names; here they stand as in the file, since claims have an order. */
function inOrder(quads: RdfQuad[], value: unknown): RdfQuad[] {
  const graphs: unknown = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)['@graph'] : undefined;
  const names = Array.isArray(graphs) ? graphs.map((graph: unknown) => (graph as { '@id'?: unknown } | null)?.['@id']) : [];
  const places = new Map(names.map((name, at) => [name, at]));
  const placeOf = ({ graph }: RdfQuad): number => places.get(graph.value) ?? names.length;
  return quads.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The quads of a JSON value, or why there are none. The processor recurses: the text was refused before it was parsed where it nests deeper than `MAX_DEPTH`. */
export async function parseJsonLd(value: unknown): Promise<RdfQuad[] | NotRead> {
  const { default: jsonld } = await import('jsonld');
  const asked: string[] = [];
  const documentLoader = (address: string): Promise<never> => {
    asked.push(address);
    return Promise.reject(new Error('Nothing is fetched.'));
  };
  try {
    return inOrder(await jsonld.toRDF(value, { documentLoader }), value);
  } catch (error) {
    const [address] = asked;
    if (address !== undefined)
      return {
        message: `its context stands at ${address.slice(0, 100)}, and nothing is fetched`,
        tip: 'Put the context into the file, or convert the file to TriG.',
        line: null,
      };
    return {
      message: `it is not JSON-LD that can be read: ${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 160) : ''}`,
      tip: 'Export it again.',
      line: null,
    };
  }
}
