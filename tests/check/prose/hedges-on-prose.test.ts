// The rule hedge-kept on pairs of a statement and the words behind it, as curators and papers really write them.
import { describe, expect, it } from 'vitest';
import { plainProse } from '../../../server/check/prose/plain-prose.ts';
import { findLostHedge } from '../../../server/check/rules/hedge-kept.ts';

const SUSPECTED =
  'Three years after initiating the treatment, follow-up CT demonstrated that the multiple disseminated lesions, and a part of the intrapelvic tumor was suspected to be viable (Fig. 3).';
const CHOICE =
  'The efficacy of imatinib for the treatment of unresectable, metastatic, recurrent GIST has been established, and imatinib is considered to be the drug of choice１，２）.';
const FORD =
  'According to Ford SJ et al.６）, surgery may have a limited favorable impact on progression-free survival and overall survival for those patients whose disease is responding to imatinib';

describe('findLostHedge', () => {
  it.each([
    [
      'Sunitinib is ineffective with a mutation of exon 17.',
      'sunitinib tends to be ineffective to tumor cells which possessed mutations on exon17',
      'tends to',
    ],
    ['A part of the intrapelvic tumour was viable.', SUSPECTED, 'suspected'],
    ['Imatinib is the drug of choice.', CHOICE, 'considered'],
    ['Surgery improves progression-free survival in responders.', FORD, 'may'],
    [
      'Combined therapy improves the outcome.',
      'combined modality therapy that involves surgical intervention is expected to improve the treatment outcome.',
      'expected',
    ],
    [
      'Resectable GIST should be resected.'.replace('should be', 'is to be'),
      'We believe that resectable GIST should be surgically resected',
      'believe',
    ],
    ['L-theanine shortened sleep in May 2018.', 'L-theanine may shorten sleep, as was found in May 2018', 'may'],
  ])('finds what "%s" lost', (statement, passage, hedge) => {
    expect(findLostHedge(statement, [plainProse(passage)])).toBe(hedge);
  });

  it.each([
    ['Sunitinib tends to be ineffective.', 'sunitinib tends to be ineffective'],
    ['A part of the tumour looked suspicious.', SUSPECTED],
    ['The efficacy of imatinib in unresectable, metastatic or recurrent GIST has been established.', CHOICE],
    ['Surgery can help a little in responders.', FORD],
    ['The authors see surgery as their opinion goes.', 'We believe that resectable GIST should be surgically resected'],
    ['Evening tea was stopped.', 'Evening tea was stopped. Four weeks later, the sleep latency had fallen.'],
    ['She came in May 2018.', 'A baker visited our hospital in May 2018'],
  ])('finds nothing lost in "%s"', (statement, passage) => {
    expect(findLostHedge(statement, [plainProse(passage)])).toBeNull();
  });

  it('finds nothing where there are no words to compare with', () => {
    expect(findLostHedge('Anything at all.', [])).toBeNull();
  });
});
