// What a page about one node says of itself to programs: where the same is as data, and for a work its record, so that Zotero and
// other reference managers can save it. Highwire Press tags as Google Scholar's inclusion guidelines list them; schema.org.
import { describeNode } from '../../graph/describe-node.ts';
import type { ExportInput } from '../format.ts';
import { escapeXml } from '../graphs/escape-xml.ts';
import { verifiedRecord } from '../verified-record.ts';
import type { AddressedKind } from './describe-address.ts';
import { describeForSearch, writeName } from './describe-for-search.ts';

/** Names and values of the tags of a work; only what is verified of it. */
const listTags = ({ records }: ExportInput, id: string): [name: string, value: string][] => {
  const found = records.works.get(id);
  if (found === undefined) return [];
  const { record } = verifiedRecord(found.work, found.study);
  const date = record.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');
  const [first, last] = (record.page ?? record['page-first'] ?? '').split(/[-–]/);
  const tags: [string, string | undefined][] = [
    ['citation_title', record.title],
    ...(record.author ?? []).map((name): [string, string] => ['citation_author', writeName(name)]),
    ['citation_publication_date', date],
    ['citation_journal_title', record['container-title']],
    ['citation_publisher', record.publisher],
    ['citation_volume', record.volume],
    ['citation_issue', record.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', record.DOI],
    ['citation_pmid', record.PMID],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined && tag[1] !== '');
};

/** What the page is about, for its title: the node, and the dossier that it is in. As text, not yet escaped. */
const nameSubject = ({ graph, records }: ExportInput, kind: AddressedKind, id: string): string => {
  const { id: dossier, title } = records.loaded.dossier;
  const passage = kind === 'passage' ? records.passages.get(id) : undefined;
  const node =
    passage === undefined
      ? describeNode(graph, dossier, id, new Map())?.label
      : `${records.works.get(passage.work)?.label ?? passage.work}, ${passage.section}`;
  return [node, title].filter((part) => part !== undefined).join(' · ');
};

/** The title of the page of a node, after which the explorer's own stands. */
export const writeTitle = (input: ExportInput, kind: AddressedKind, id: string, explorer: string): string =>
  `<title>${escapeXml(nameSubject(input, kind, id))} · ${explorer}</title>`;

/** Elements for the head of the page at `path`. */
export const writeMetadata = (input: ExportInput, kind: AddressedKind, id: string, path: string): string => {
  const alternates = ['application/json', 'application/ld+json'].map(
    (type) => `<link rel="alternate" type="${type}" href="${escapeXml(path)}">`,
  );
  const tags = kind === 'work' ? listTags(input, id) : [];
  const described = describeForSearch(input, kind, id);
  const block =
    described === null
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(described).replaceAll('<', '\\u003c')}</script>`;
  return [
    `<link rel="canonical" href="${escapeXml(path)}">`,
    ...alternates,
    ...tags.map(([name, value]) => `<meta name="${name}" content="${escapeXml(value)}">`),
    block,
  ].join('');
};
