// The rule references-resolve finds each of these records, once, and nothing in a good dossier.
import { referencesResolve } from '../../../server/check/rules/references-resolve.ts';
import { pick, pickEvidence } from '../../fixtures/altered-tea.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(referencesResolve, [
  [
    'a claim on a passage that is not there',
    'decaf-no-effect',
    'did you mean "p-decaf"?',
    (d) => {
      pick(d.claims, 'decaf-no-effect').passages = ['p-decaff'];
    },
  ],
  [
    'a passage of a work that is not there',
    'p-decaf',
    'there is no work "novak-1999"',
    (d) => {
      pick(d.passages, 'p-decaf').work = 'novak-1999';
    },
  ],
  [
    'evidence from a topic',
    'decaf-no-effect--sleep-onset',
    '"sleep-onset" is a topic, not a study',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').study = 'sleep-onset';
    },
  ],
  [
    'a topic that is not there',
    'tea-caused-it',
    'topic names "tea"',
    (d) => {
      pick(d.claims, 'tea-caused-it').topic = 'tea';
    },
  ],
  [
    'a finding that is not there',
    'decaf-no-effect--novak-2016',
    'findings names "nothing"',
    (d) => {
      pickEvidence(d, 'decaf-no-effect', 'novak-2016').findings = ['nothing'];
    },
  ],
  [
    'a relation to no claim',
    'tea-caused-it',
    'relations.to names "nothing"',
    (d) => {
      pick(d.claims, 'tea-caused-it').relations = [{ to: 'nothing', kind: 'refines', because: 'x' }];
    },
  ],
  [
    'one of two studies that is not there',
    'caffeine-is-the-cause--hale-2011',
    'oneOf names "nothing"',
    (d) => {
      pickEvidence(d, 'caffeine-is-the-cause', 'hale-2011').oneOf = ['nothing'];
    },
  ],
  [
    'a cohort shared with nobody',
    'hale-2011',
    'independence.study names "nothing"',
    (d) => {
      pick(d.studies, 'hale-2011').independence = [{ study: 'nothing', kind: 'same-cohort', words: 'x' }];
    },
  ],
  [
    'a source named in no passage',
    'hygiene-2018',
    'namedIn names "nothing"',
    (d) => {
      pick(d.studies, 'hygiene-2018').namedIn = ['nothing'];
    },
  ],
  [
    'a printed reference that is not quoted',
    'hale-2011',
    'printedReference.passage names "nothing"',
    (d) => {
      pick(d.studies, 'hale-2011').printedReference = { passage: 'nothing' };
    },
  ],
  [
    'a successor that is not there',
    'novak-2016',
    'standing.by names "nothing"',
    (d) => {
      pick(d.studies, 'novak-2016').standing = { status: 'superseded', by: 'nothing' };
    },
  ],
  [
    'a study without a work',
    'ghost-2000',
    'id names "ghost-2000"',
    (d) => d.studies.push({ ...pick(d.studies, 'haddad-2019'), id: 'ghost-2000', findings: [] }),
  ],
  [
    'a text of another work',
    'tea-2020',
    'text.work names "nothing"',
    (d) => {
      if (d.text) d.text.work = 'nothing';
    },
  ],
  [
    'a case that is not there',
    'tea-2020',
    'case names "nothing"',
    (d) => {
      d.case = 'nothing';
    },
  ],
  [
    'a question that selects a passage',
    'ask-decaf',
    'is a passage, not a node of the graph',
    (d) => {
      pick(d.questions, 'ask-decaf').select = 'p-decaf';
    },
  ],
  [
    'words read at no place',
    'p-novak-own',
    'source.place names "nothing"',
    (d) => {
      pick(d.passages, 'p-novak-own').source = { place: 'nothing' };
    },
  ],
  [
    'verified at no place, deep in a record',
    'hale-2011',
    'design.provenance.where names "nothing"',
    (d) => {
      pick(d.studies, 'hale-2011').design.provenance = { status: 'verified', where: ['nothing'] };
    },
  ],
  [
    'read in no passage, under also',
    'e-stop',
    'provenance.also[0].passages names "nothing"',
    (d) => {
      pick(d.timeline.events, 'e-stop').provenance = {
        status: 'derived',
        from: 'x',
        also: [{ status: 'case', passages: ['nothing'] }],
      };
    },
  ],
  [
    'a time from no anchor',
    'e-stop',
    'when.anchor names "nothing"',
    (d) => {
      pick(d.timeline.events, 'e-stop').when.anchor = 'nothing';
    },
  ],
  [
    'an event that bears on no claim',
    'e-response',
    'bearsOn.claim names "nothing"',
    (d) => {
      pick(d.timeline.events, 'e-response').bearsOn = [{ claim: 'nothing', direction: 'supports', because: 'x' }];
    },
  ],
  [
    'an event with no such discrepancy',
    'e-response',
    'discrepancies names "nothing"',
    (d) => {
      pick(d.timeline.events, 'e-response').discrepancies = ['nothing'];
    },
  ],
  [
    'a quantity from no event',
    'q-fall',
    'events names "nothing"',
    (d) => {
      pick(d.timeline.quantities, 'q-fall').events = ['nothing'];
    },
  ],
  [
    'a variant of no event',
    'v-cyp1a2',
    'event names "nothing"',
    (d) => {
      pick(d.timeline.variants, 'v-cyp1a2').event = 'nothing';
    },
  ],
  [
    'a discrepancy between no passages',
    'd-latency',
    'sides.passages names "nothing"',
    (d) => {
      pick(d.discrepancies, 'd-latency').sides = [{ label: 'x', passages: ['nothing'] }];
    },
  ],
  [
    'an appraisal from no passage',
    'appraisal-exposure',
    'passages names "nothing"',
    (d) => {
      pick(d.appraisal?.items ?? [], 'exposure').passages = ['nothing'];
    },
  ],
  [
    'a discrepancy of no study',
    'd-pages',
    'studies names "nothing"',
    (d) => {
      pick(d.discrepancies, 'd-pages').studies = ['nothing'];
    },
  ],
]);
