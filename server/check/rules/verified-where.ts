// "Verified" says that someone looked: it says where.
import { listProvenances } from '../list-provenances.ts';
import { dossierRule } from '../rule.ts';

export const verifiedWhere = dossierRule({
  name: 'verified-where',
  description: 'Whatever is called verified names the place where it was read.',
  inspect({ dossier }, report) {
    for (const { record, field, provenance } of listProvenances(dossier))
      if (provenance.status === 'verified' && (provenance.where ?? []).length === 0)
        report(
          'error',
          record.key,
          `${field} is verified but does not say where`,
          'Name the place (places.yaml) where it was read; if it was not read anywhere it is unverified.',
        );
  },
});
