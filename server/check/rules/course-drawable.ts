// The course of the patient can be drawn: bars need a drug, series need numbers that can be compared.
import type { EventKind } from '../../model/event.ts';
import { dossierRule } from '../rule.ts';

const OF_TREATMENT: ReadonlySet<EventKind> = new Set(['treatment-start', 'treatment-change', 'treatment-gap']);

export const courseDrawable = dossierRule({
  name: 'course-drawable',
  description:
    'An event of treatment names its drug, and the values of a series are numbers of one unit, so that the course can be drawn.',
  inspect({ dossier }, report) {
    const units = new Map<string, string>();
    for (const { id, kind, treatment, values } of dossier.timeline.events) {
      const at = `event:${id}`;
      if (OF_TREATMENT.has(kind) && treatment === undefined)
        report('warning', at, `this ${kind} names no drug`, 'Say under treatment which drug it is about, and what became of it.');
      for (const { name, value, unit = '', series } of values) {
        if (series === undefined) continue;
        if (typeof value === 'string')
          report(
            'error',
            at,
            `"${name}" is in the series "${series}" but is no number`,
            'Give a number, or take it out of the series.',
          );
        const first = units.get(series) ?? unit;
        units.set(series, first);
        if (unit !== first)
          report(
            'error',
            at,
            `"${name}" is in ${unit || 'no unit'}, but the series "${series}" began in ${first || 'no unit'}`,
            'Give all values of a series in one unit, or name another series.',
          );
      }
    }
  },
});
