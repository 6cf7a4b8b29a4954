// GET /api/v1/dossiers/{dossier}/what-if: which claims lose their support when some of the evidence is switched off.
import * as z from 'zod';
import { studiesByAuthor } from '../../graph/author-groups.ts';
import { measureSupport } from '../../graph/measure-support.ts';
import { Id } from '../../model/id.ts';
import { notFound } from '../not-found.ts';
import { commaList, DossierParams, wholeNumber } from '../parameters.ts';
import { requireAnswer, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getWhatIf = defineRoute({
  id: 'getWhatIf',
  path: '/api/v1/dossiers/{dossier}/what-if',
  tag: 'questions',
  summary: 'Which claims lose their support when studies or unfaithful citations are switched off',
  description:
    'Counts independent cohorts, before and after; it is not a score of belief. What several parameters name is all switched off. Without any, everything is as it is.',
  params: DossierParams,
  query: z.strictObject({
    without: commaList(Id, 'Ids of studies to switch off', { type: 'string' }),
    retracted: z
      .enum(['true', 'false'])
      .default('false')
      .transform((word) => word === 'true')
      .meta({ description: 'Switch off retracted studies', override: { type: 'boolean', default: false } }),
    weaker: wholeNumber(1, 5)
      .optional()
      .meta({
        description:
          'Switch off studies of this level of evidence or a weaker one (a higher number); those without a level stay on',
        override: { type: 'integer', minimum: 1, maximum: 5 },
      }),
    unfaithful: z.enum(['minor', 'major']).optional().meta({
      description: 'Switch off the evidence lines, not the studies, that are cited unfaithfully to at least this degree',
    }),
    author: z.string().trim().min(1).max(100).optional().meta({
      description: 'Switch off studies with an author of this family name, as `authors` spells it',
    }),
    basis: z.enum(['cited', 'checked']).default('checked').meta({
      description: 'Whose direction counts as support: that of the case, or that found on checking',
    }),
  }),
  kind: 'prepared',
  answer: async () => (await import('../questions-contract.ts')).WhatIfAnswer,
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const records = requireRecords(graph, dossier);
    const studies = [...records.works.keys()].filter((id) => id !== records.loaded.dossier.case);
    for (const id of query.without ?? []) {
      if (!studies.includes(id)) throw notFound('study', id, studies, `in dossier ${dossier}`);
    }
    const author = query.author?.normalize('NFC');
    if (author !== undefined) {
      const known = studiesByAuthor(records);
      if (!known.has(author)) throw notFound('author', author, known.keys(), `of a study in dossier ${dossier}`);
    }
    return requireAnswer(graph, dossier, measureSupport(graph, dossier, { ...query, author }));
  },
});
