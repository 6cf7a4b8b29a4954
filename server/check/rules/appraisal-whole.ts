// An appraisal answers every item of its tool, each from words of the case.
import { AppraisalItemId } from '../../model/appraisal.ts';
import { dossierRule } from '../rule.ts';

export const appraisalWhole = dossierRule({
  name: 'appraisal-whole',
  description:
    'An appraisal of the case answers each of the eight items once, and every answer but `not-applicable` rests on words of the case.',
  inspect({ dossier }, report) {
    const { appraisal } = dossier;
    if (!appraisal) return;
    const workOf = new Map(dossier.passages.map((passage) => [passage.id, passage.work]));
    const times = new Map<string, number>();
    for (const { id, answer, passages } of appraisal.items) {
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      const at = `appraisal-item:appraisal-${id}${time > 1 ? `#${time}` : ''}`;
      if (time > 1) report('error', at, `the item "${id}" has been answered before`, 'Keep one of the answers.');
      if (answer !== 'not-applicable' && passages.length === 0)
        report('error', at, `the answer to "${id}" has no passage`, 'Name the passages of the case that it rests on.');
      for (const passage of passages) {
        const work = workOf.get(passage);
        if (work !== undefined && work !== dossier.case)
          report('error', at, `"${passage}" holds words of ${work}, not of the case`, 'Name a passage of the case.');
      }
    }
    const missing = AppraisalItemId.options.filter((id) => !times.has(id));
    if (missing.length > 0)
      report(
        'error',
        'appraisal:appraisal',
        `it does not answer: ${missing.join(', ')}`,
        'Answer each of the eight items; "unclear" and "not-applicable" are answers.',
      );
  },
});
