// GET /api/v1/dossiers/{dossier}/export/{format}: the dossier as a file for other programs.
import * as z from 'zod';
import { collectFile } from '../../export/collect-file.ts';
import { exportDossier, typeOfExport } from '../../export/export-dossier.ts';
import { CITATION_STYLES, DEFAULT_OPTIONS } from '../../export/format.ts';
import { findFormat, FORMATS } from '../../export/list-formats.ts';
import { HttpProblem } from '../http-problem.ts';
import { DossierParams } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute, type FileAnswer } from '../route.ts';

const format = z
  .string()
  .max(60)
  .meta({ description: `One of ${FORMATS.map(({ id }) => id).join(', ')}`, example: 'graphml' });

const ExportQuery = z.strictObject({
  includeUnverified: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'true: bibliographic fields that are only recalled come along, marked as unverified' }),
  style: z.enum(CITATION_STYLES).optional().meta({ description: 'Style of the references; for `bibliography` alone' }),
});

export const exportRoute = defineRoute({
  id: 'exportDossier',
  path: '/api/v1/dossiers/{dossier}/export/{format}',
  tag: 'dossiers',
  summary: 'The dossier as a file for other programs, in any of the formats that /api/v1/formats lists',
  description: 'The same dossier gives the same file, byte for byte. Nothing in a file is fetched from anywhere.',
  params: DossierParams.extend({ format }),
  query: ExportQuery,
  kind: 'file',
  mediaTypes: [...new Set(FORMATS.map(typeOfExport))].toSorted(),
  answer: async () => z.custom<FileAnswer>(),
  handle: async ({ params, query }, { snapshot: { graph }, version, bundle }) => {
    const records = requireRecords(graph, params.dossier);
    const wanted = findFormat(params.format);
    if (wanted === null) {
      const known = FORMATS.map(({ id }) => id).join(', ');
      throw new HttpProblem(404, `There is no format of this name. There are ${known}.`);
    }
    if (query.style !== undefined && wanted.id !== 'bibliography') {
      const message = 'Only the format bibliography has styles.';
      throw new HttpProblem(400, 'The query does not fit this format.', [{ parameter: 'style', message }]);
    }
    const explorer = wanted.id === 'html-bundle' ? await bundle(params.dossier) : null;
    if (wanted.id === 'html-bundle' && explorer === null)
      throw new HttpProblem(404, 'The explorer has not been built. npm start builds it; npm run build does so alone.');
    const options = { includeUnverified: query.includeUnverified === 'true', style: query.style ?? DEFAULT_OPTIONS.style };
    const { name, type, file } = await exportDossier(wanted, { graph, records, options, version, made: null, bundle: explorer });
    return { name, type, body: await collectFile(file) };
  },
});
