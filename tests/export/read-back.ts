// Reads exported files back with libraries that were not written here, where there is one, and gives the words of one claim: its
// statement, the quotation it rests on, and the title of a work. What a format does not hold is undefined.
import { createRequire } from 'node:module';
import { MultiDirectedGraph } from 'graphology';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'n3';

export interface Words {
  statement?: string;
  quotation?: string;
  title?: string;
}

const load = createRequire(import.meta.url);

interface Plugins {
  plugins: { input: { chain(text: string, options: { forceType: string }): { id: string; title: string }[] } };
}

type ParseXml = (Graph: unknown, text: string) => MultiDirectedGraph;

/** The rows of a table in RFC 4180, by its header. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  const [names = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(cells.map((cell, i) => [names[i] ?? '', cell])));
}

type Facts = Record<string, unknown>;

const fromFacts = (claim: Facts | undefined, work: Facts | undefined): Words => ({
  statement: String(claim?.['text']),
  quotation: String(claim?.['quotation']),
  title: String(work?.['text']),
});

const fromGraph = (graph: MultiDirectedGraph, claim: string, work: string): Words =>
  fromFacts(graph.getNodeAttributes(claim), graph.getNodeAttributes(work));

const unescapeXml = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const between = (text: string, before: RegExp): string => before.exec(text)?.[1] ?? '';

const unescapeBackslashes = (text: string): string => text.replace(/\\(.)/gu, '$1');

/** N-Quads of JSON-LD without leave to fetch anything. */
export async function readJsonLd(text: string): Promise<string> {
  const jsonld = load('jsonld') as { toRDF(document: unknown, options: object): Promise<string> };
  const documentLoader = (address: string): never => {
    throw new Error(`${address} was asked for: nothing may be fetched`);
  };
  return jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader, safe: true });
}

const fromQuads = (text: string, claim: string, work: string): Words => {
  const quads = new Parser().parse(text);
  const find = (subject: string, predicate: string) =>
    quads.find((quad) => quad.subject.value.endsWith(subject) && quad.predicate.value === predicate)?.object.value;
  return {
    statement: String(find(`:claim:${claim}`, 'https://schema.org/text')),
    quotation: String(find('#quote-1', 'http://www.w3.org/ns/oa#exact')),
    title: String(find(`:work:${work}`, 'https://schema.org/name')),
  };
};

const readCitations = (text: string, forceType: string, work: string): Words => {
  const { plugins } = load('@citation-js/core') as Plugins;
  load('@citation-js/plugin-bibtex');
  load('@citation-js/plugin-ris');
  const found = plugins.input.chain(text, { forceType }).find(({ id }) => id === work);
  // The reader of BibTeX tells capitals that are held together from others.
  return { title: String(found?.title).replace(/<\/?span[^>]*>/g, '') };
};

interface Annotation {
  body: { value: string }[];
  target: { selector: { exact?: string }[] }[];
}

/** By format. `claim` and `work` are ids. */
export const READERS: Readonly<Record<string, (file: Buffer, claim: string, work: string) => Words | Promise<Words>>> = {
  dossier: (file, claim, work) => {
    const { dossier } = JSON.parse(file.toString()) as { dossier: Record<'claims' | 'passages' | 'works', Facts[]> };
    const find = (list: Facts[], id: unknown): Facts => list.find((one) => one['id'] === id) ?? {};
    const { statement, passages } = find(dossier.claims, claim);
    const [passage] = passages as string[];
    const { exact } = find(dossier.passages, passage);
    return { statement: String(statement), quotation: String(exact), title: String(find(dossier.works, work)['title']) };
  },
  graphml: (file, claim, work) => {
    const { parse } = load('graphology-graphml') as { parse: ParseXml };
    return fromGraph(parse(MultiDirectedGraph, file.toString()), claim, work);
  },
  gexf: (file, claim, work) => {
    const { parse } = load('graphology-gexf') as { parse: ParseXml };
    return fromGraph(parse(MultiDirectedGraph, file.toString()), claim, work);
  },
  cyjs: (file, claim, work) => {
    const { elements } = JSON.parse(file.toString()) as { elements: { nodes: { data: Facts }[] } };
    const find = (id: string) => elements.nodes.find(({ data }) => data['id'] === id)?.data;
    return fromFacts(find(claim), find(work));
  },
  cx2: (file, claim, work) => {
    const aspects = JSON.parse(file.toString()) as { nodes?: { v: Facts }[] }[];
    const nodes = aspects.find((aspect) => aspect.nodes !== undefined)?.nodes ?? [];
    const find = (id: string) => nodes.find(({ v }) => v['id'] === id)?.v;
    return fromFacts(find(claim), find(work));
  },
  graphology: (file, claim, work) => {
    const graph = new MultiDirectedGraph();
    graph.import(JSON.parse(file.toString()) as Parameters<typeof graph.import>[0]);
    return fromGraph(graph, claim, work);
  },
  csv: (file, claim, work) => {
    const nodes = parseCsv(strFromU8(unzipSync(file)['nodes.csv'] ?? new Uint8Array()));
    const plain = (row: Record<string, string> = {}) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')]));
    return fromFacts(plain(nodes.find(({ id }) => id === claim)), plain(nodes.find(({ id }) => id === work)));
  },
  dot: (file, claim, work) => {
    const find = (id: string) =>
      between(file.toString(), new RegExp(`^ {2}"${id}" \\[.*tooltip="((?:[^"\\\\]|\\\\.)*)"`, 'm'))
        .replace(/\\(n|.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
        .replaceAll('&amp;', '&');
    return { statement: find(claim), title: find(work) };
  },
  'csl-json': (file, _, work) => {
    const items = JSON.parse(file.toString()) as { id: string; title: string }[];
    return { title: String(items.find(({ id }) => id === work)?.title) };
  },
  bibtex: (file, _, work) => readCitations(file.toString(), '@bibtex/text', work),
  ris: (file, _, work) => readCitations(file.toString(), '@ris/file', work),
  bibliography: (file) => ({ title: between(file.toString(), /^2\. Hostile A\. (.*)\. 1999\.$/m) }),
  'json-ld': async (file, claim, work) => fromQuads(await readJsonLd(file.toString()), claim, work),
  trig: (file, claim, work) => fromQuads(file.toString(), claim, work),
  'va-spec': (file, claim) => {
    const statements = JSON.parse(file.toString()) as {
      id: string;
      description: string;
      extensions: { name: string; value: string[] }[];
      hasEvidenceLines: { reportedIn: { title: string }[] }[];
    }[];
    const found = statements.find(({ id }) => id.endsWith(`:${claim}`));
    return {
      statement: String(found?.description),
      quotation: String(found?.extensions.find(({ name }) => name === 'quotations')?.value[0]),
      title: String(found?.hasEvidenceLines[0]?.reportedIn[0]?.title),
    };
  },
  'web-annotation': (file) => {
    const { first } = JSON.parse(file.toString()) as { first: { items: Annotation[] } };
    const [annotation] = first.items;
    return {
      statement: String(annotation?.body[0]?.value),
      quotation: String(annotation?.target[0]?.selector[0]?.exact),
    };
  },
  markdown: (file) => ({
    statement: unescapeBackslashes(between(file.toString(), /^### .*\n\n(.*)\n/m)),
    quotation: unescapeBackslashes(between(file.toString(), /^> (.*)$/m)),
  }),
  html: (file) => ({
    statement: unescapeXml(between(file.toString(), /<\/h3>\n<p dir="auto">([^<]*)<\/p>/)),
    quotation: unescapeXml(between(file.toString(), /<blockquote><p dir="auto">([^<]*)<\/p>/)),
  }),
  argdown: (file, claim) => ({
    statement: unescapeBackslashes(between(file.toString(), new RegExp(`^\\[${claim}\\]: (.*)$`, 'm'))),
  }),
};
