// Every id that one record names is the id of another, of the right kind.
import { didYouMean } from '../../text/did-you-mean.ts';
import { listRecords } from '../list-records.ts';
import { listReferences } from '../list-references.ts';
import { dossierRule } from '../rule.ts';

export const referencesResolve = dossierRule({
  name: 'references-resolve',
  description:
    'Every id that a record names (passages, studies, findings, places, claims, events …) is that of a record of the dossier.',
  inspect({ dossier }, report) {
    const kindsOf = new Map<string, Set<string>>();
    for (const { kind, id } of listRecords(dossier)) kindsOf.set(id, (kindsOf.get(id) ?? new Set()).add(kind));
    for (const { from, field, to, kinds } of listReferences(dossier)) {
      const found = kindsOf.get(to);
      if (found !== undefined && kinds.some((kind) => found.has(kind))) continue;
      const wanted = kinds.length > 2 ? 'node of the graph' : kinds.join(' or ');
      const ids = [...kindsOf].filter(([, has]) => kinds.some((kind) => has.has(kind))).map(([id]) => id);
      const meant = found === undefined ? didYouMean(to, ids) : null;
      const why =
        found === undefined ? `there is no ${wanted} "${to}"` : `"${to}" is a ${[...found].join(' and ')}, not a ${wanted}`;
      report(
        'error',
        from,
        `${field} names "${to}", but ${why}${meant === null ? '' : `; did you mean "${meant}"?`}`,
        `Correct the id, or add the ${wanted}.`,
      );
    }
  },
});
