// The appraisal as it is shown: eight items with their questions, in the order of the tool, each with the words it rests on.
import { describe, expect, it } from 'vitest';
import { AppraisalAnswer } from '../../server/api/appraisal-contract.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { type AppraisalDescription, describeAppraisal } from '../../server/graph/describe-appraisal.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { AppraisalItemId } from '../../server/model/appraisal.ts';
import type { Dossier } from '../../server/model/dossier.ts';
import { alterTea } from '../fixtures/altered-tea.ts';

const describeTea = async (change: (dossier: Dossier) => void = () => {}): Promise<AppraisalDescription | null> => {
  const records = findRecords(buildGraph(await alterTea(change)), 'tea-2020');
  if (records === null) throw new Error('The tea dossier is gone.');
  return describeAppraisal(records);
};

describe('the appraisal of a case', () => {
  it('asks the eight questions in four domains, whatever the order of the file', async () => {
    const appraisal = await describeTea(({ appraisal: written }) => {
      if (written) written.items = written.items.toReversed();
    });
    expect(appraisal?.items.map(({ id, domain }) => [id, domain])).toEqual([
      ['selection', 'selection'],
      ['exposure', 'ascertainment'],
      ['outcome', 'ascertainment'],
      ['alternative-causes', 'causality'],
      ['challenge', 'causality'],
      ['dose-response', 'causality'],
      ['follow-up', 'causality'],
      ['reporting', 'reporting'],
    ]);
    expect(appraisal?.items.map(({ id }) => id)).toEqual(AppraisalItemId.options);
    expect(appraisal?.items.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });

  it('gives each answer with its reason and the words of the case, each with its state', async () => {
    const appraisal = await describeTea();
    expect(appraisal?.items.find(({ id }) => id === 'outcome')).toMatchObject({
      answer: 'yes',
      because: 'Sleep latency was measured.',
      passages: [
        { id: 'p-actigraphy', exact: 'The initial sleep latency on actigraphy was 74 min (Fig. 1).', state: 'verified' },
        { id: 'p-four-weeks', state: 'verified' },
      ],
      note: null,
    });
    expect(appraisal?.items.find(({ id }) => id === 'dose-response')).toMatchObject({
      answer: 'not-applicable',
      passages: [],
      note: 'A trap: <b>bold</b> must stay text.',
    });
  });

  it('names the tool and who judged, and has no sum', async () => {
    const appraisal = await describeTea();
    expect(appraisal?.tool).toMatchObject({ id: 'murad-2018', source: expect.stringContaining('2018; 23: 60-63') as string });
    expect(appraisal?.by).toBe('Claimgraph contributors');
    expect(Object.keys(appraisal ?? {}).toSorted()).toEqual(['by', 'items', 'tool']);
    expect(AppraisalAnswer.parse(appraisal)).toEqual(appraisal);
  });

  it('is null where nobody has written one', async () => {
    expect(
      await describeTea((dossier) => {
        delete dossier.appraisal;
      }),
    ).toBeNull();
  });
});
