// The explorer as one HTML file with a dossier inside: opens from disk, needs neither server nor network, can be mailed. The
// answers that the server would give are packed (DEFLATE, RFC 1951, in Base64) into a block of data, which no browser runs.
import { deflateSync, strToU8 } from 'fflate';
import type { ExportInput } from '../format.ts';
import { escapeXml } from '../graphs/escape-xml.ts';
import { shareStrings } from './share-strings.ts';

/** Stands in the template where the dossier belongs (client/bundle/bundle.config.ts). */
export const PLACE = '<!--dossier-->';

/** @throws where the explorer has not been built, or its template has lost its place */
export const writeHtmlBundle = async ({ records, bundle }: ExportInput): Promise<string> => {
  if (bundle === null) throw new Error('The explorer has not been built.');
  if (!bundle.template.includes(PLACE)) throw new Error('The template of the bundle has no place for a dossier.');
  const { id, title } = records.loaded.dossier;
  const answers: Record<string, unknown> = {};
  for await (const { path, json } of bundle.answers()) answers[path] = JSON.parse(json);
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(shareStrings(answers))), { level: 9 })).toString('base64');
  const block = `<script type="text/plain" id="dossier" data-dossier="${escapeXml(id)}">${packed}</script>`;
  return bundle.template
    .replace('<title>Claimgraph</title>', () => `<title>${escapeXml(title)}</title>`)
    .replace(PLACE, () => block);
};
