// The explorer as one HTML file with a dossier inside: opens from disk, needs neither server nor network, can be mailed. The
// dossier is packed into a block of data, which no browser runs, and asked by the server's own code in the page
// (server/answer-in-page.ts); what is drawn first stands beside it as it is, so that no reader waits for the unpacking.
import type { ExplorerBundle, ExportInput } from '../format.ts';
import { escapeXml } from '../graphs/escape-xml.ts';
import { packDossier } from './pack-dossier.ts';
import { packText } from './pack-text.ts';
import { writeAnswerBlock } from './write-answer-block.ts';

/** What stands in the template (client/bundle/bundle.config.ts) where something of the dossier belongs, in this order. */
export const PLACES = {
  title: '<title>Claimgraph</title>',
  first: '<!--first-answer-->',
  dossier: '<!--dossier-->',
} as const;

/** Letters of JSON that a browser reads as they are sooner than it would unpack them. More are packed, so that a large file can be mailed, too. */
const PLAIN = 256 * 1024;

/** A packed one is client/bundle/open-bundle.ts's to unpack, before the explorer looks for it. */
const writeFirst = ({ path, json }: ExplorerBundle['first']): string =>
  json.length <= PLAIN
    ? writeAnswerBlock(path, json)
    : `<script type="text/plain" data-packed-answer="${escapeXml(path)}">${packText(json)}</script>`;

/** The template before, between and behind its places. Throws where it has lost one. */
function splitTemplate(template: string): [head: string, body: string, end: string, foot: string] {
  const parts: string[] = [];
  let rest = template;
  for (const place of Object.values(PLACES)) {
    const at = rest.indexOf(place);
    if (at < 0) throw new Error(`The template of the bundle has no ${place}.`);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + place.length);
  }
  const [head = '', body = '', end = ''] = parts;
  return [head, body, end, rest];
}

/** In ASCII, as the rest of the page is: a browser reads that faster. */
const escapeTitle = (title: string): string =>
  escapeXml(title).replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** In pieces. @throws where the explorer has not been built, or its template has lost a place */
export const writeHtmlBundle = ({ records, version, bundle }: ExportInput): Iterable<string> => {
  if (bundle === null) throw new Error('The explorer has not been built.');
  const { template, first, problems } = bundle;
  const [head, body, end, foot] = splitTemplate(template);
  const { id, title } = records.loaded.dossier;
  const packed = packDossier(records.loaded, { program: version, revision: records.loaded.revision ?? '', problems });
  return [
    head,
    `<title>${escapeTitle(title)}</title><meta name="claimgraph-dossier" content="${escapeXml(id)}" />`,
    body,
    writeFirst(first),
    end,
    `<script type="text/plain" id="dossier" data-dossier="${escapeXml(id)}">${packed}</script>`,
    foot,
  ];
};
