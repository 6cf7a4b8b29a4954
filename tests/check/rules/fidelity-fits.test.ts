// The rule fidelity-fits finds each of these records, once, and nothing in a good dossier.
import { fidelityFits } from '../../../server/check/rules/fidelity-fits.ts';
import { pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(
  fidelityFits,
  [
    [
      'accurate with opposite directions',
      'decaf-no-effect--novak-2016',
      'cited as supports and checked as disputes',
      (d) => {
        pickEvidence(d, 'decaf-no-effect', 'novak-2016').fidelity = { label: 'accurate', severity: 'none', because: 'x' };
      },
    ],
    [
      'contradicted with equal directions',
      'guideline-no-late-tea--hygiene-2018',
      'cited and checked as neutral',
      (d) => {
        pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').fidelity = {
          label: 'contradicted',
          severity: 'major',
          because: 'x',
        };
      },
    ],
    [
      'a verdict on a citation that is none',
      'time-of-day-is-indifferent--haddad-2019',
      'does not cite the study',
      (d) => {
        pickEvidence(d, 'time-of-day-is-indifferent', 'haddad-2019').fidelity = {
          label: 'accurate',
          severity: 'none',
          because: 'x',
        };
      },
    ],
    [
      'a citation without a verdict',
      'guideline-no-late-tea--hygiene-2018',
      'not judged',
      (d) => {
        pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').fidelity = null;
      },
    ],
    [
      'a form without a citation',
      'time-of-day-is-indifferent--haddad-2019',
      'form is "named"',
      (d) => {
        pickEvidence(d, 'time-of-day-is-indifferent', 'haddad-2019').form = 'named';
      },
    ],
    [
      'a verdict on what could not be judged',
      'theanine-may-help--ibrahim-2009',
      'could not be judged',
      (d) => {
        pickEvidence(d, 'theanine-may-help', 'ibrahim-2009').fidelity = { label: 'accurate', severity: 'none', because: 'x' };
      },
    ],
    [
      'undetermined although checked',
      'guideline-no-late-tea--hygiene-2018',
      'yet a direction was found',
      (d) => {
        pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').fidelity = {
          label: 'undetermined',
          severity: 'none',
          because: 'x',
        };
      },
    ],
    [
      'a line that says nothing',
      'time-of-day-is-indifferent--haddad-2019',
      'neither cited nor checked',
      (d) => {
        pickEvidence(d, 'time-of-day-is-indifferent', 'haddad-2019').asChecked = null;
      },
    ],
    [
      'verified although nothing was read',
      'guideline-no-late-tea--hygiene-2018',
      'nothing was read',
      (d) => {
        pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').asChecked = {
          direction: 'neutral',
          basis: 'none',
          provenance: { status: 'verified', where: ['place-hale-abstract'] },
        };
      },
    ],
    [
      'accurate, yet severe',
      'guideline-no-late-tea--hygiene-2018',
      'its severity is major',
      (d) => {
        pickEvidence(d, 'guideline-no-late-tea', 'hygiene-2018').fidelity = {
          label: 'accurate',
          severity: 'major',
          because: 'x',
        };
      },
    ],
    [
      'wrong, yet not severe',
      'decaf-no-effect--novak-2016',
      'its severity is none',
      (d) => {
        pickEvidence(d, 'decaf-no-effect', 'novak-2016').fidelity = { label: 'contradicted', severity: 'none', because: 'x' };
      },
    ],
  ],
  [
    [
      'accurate although only neutral on checking',
      (d) => {
        const line = pickEvidence(d, 'decaf-no-effect', 'novak-2016');
        Object.assign(line, {
          asChecked: { ...line.asChecked, direction: 'neutral' },
          fidelity: { label: 'accurate', severity: 'none', because: 'x' },
        });
      },
    ],
  ],
);
