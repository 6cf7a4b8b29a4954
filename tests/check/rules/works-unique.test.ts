// The rule works-unique finds each of these records, once, and nothing in a good dossier.
import { worksUnique } from '../../../server/check/rules/works-unique.ts';
import { pick } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  worksUnique,
  [
    [
      'one DOI twice',
      'novak-2016',
      'the same DOI as "hale-2011"',
      (d) => {
        pick(d.works, 'novak-2016').DOI = 'https://doi.org/10.5555/JTR.2011.101';
      },
    ],
    [
      'one PMID twice',
      'novak-2016',
      'the same PMID as "hale-2011"',
      (d) => {
        pick(d.works, 'novak-2016').PMID = '90000001';
      },
    ],
    [
      'one title and year twice',
      'novak-2016',
      'the same title and year as "hale-2011"',
      (d) => {
        Object.assign(pick(d.works, 'novak-2016'), {
          title: '<b>Evening green tea</b> and the onset of sleep – a randomized cross-over trial'.replace(
            'cross-over',
            'crossover',
          ),
          issued: { 'date-parts': [[2011]] },
        });
      },
    ],
  ],
  [
    [
      'two works of one title in two years',
      (d) => {
        pick(d.works, 'novak-2016').title = 'Evening green tea and the onset of sleep: a randomized crossover trial';
      },
    ],
    [
      'two editorials of one year',
      (d) => {
        for (const id of ['novak-2016', 'ibrahim-2009'])
          Object.assign(pick(d.works, id), { title: 'Editorial', issued: { 'date-parts': [[2016]] } });
      },
    ],
  ],
);
