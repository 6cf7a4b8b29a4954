// The rule verified-where finds each of these records, once, and nothing in a good dossier.
import { verifiedWhere } from '../../../server/check/rules/verified-where.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(verifiedWhere, [
  [
    'verified nowhere',
    'novak-2016',
    'design.provenance is verified',
    (d) => {
      pick(d.studies, 'novak-2016').design.provenance = { status: 'verified' };
    },
  ],
  [
    'verified at an empty list',
    'novak-2016-awakenings',
    'provenance is verified',
    (d) => {
      pick(pick(d.studies, 'novak-2016').findings, 'novak-2016-awakenings').provenance = { status: 'verified', where: [] };
    },
  ],
  [
    'verified nowhere, under also',
    'e-stop',
    'provenance.also[0] is verified',
    (d) => {
      pick(d.timeline.events, 'e-stop').provenance = { status: 'case', also: [{ status: 'verified' }] };
    },
  ],
  [
    'a reading verified nowhere',
    'v-cyp1a2-fast',
    'provenance is verified',
    (d) => {
      const reading = d.timeline.variants[0]?.readings[0];
      if (reading) reading.provenance = { status: 'verified' };
    },
  ],
]);
