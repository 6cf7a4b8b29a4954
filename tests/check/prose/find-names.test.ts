// Genes, markers, variants and drugs in the prose of papers, under one name for all their spellings.
import { describe, expect, it } from 'vitest';
import { findNames, isMisspelling } from '../../../server/check/prose/find-names.ts';

describe('findNames', () => {
  it.each([
    ['generally Kit (CD117)-positive, c-kit, C-KIT', ['KIT', 'KIT', 'KIT', 'KIT']],
    ['platelet-derived growth factor receptor alpha (PDGFRA), PDGFR-α', ['PDGFRA', 'PDGFRA', 'PDGFRA']],
    ['Imatinib mesylate (Glivec®), STI571', ['imatinib', 'imatinib', 'imatinib']],
    ['BCR-ABL tyrosine kinase', ['BCR-ABL']],
    ['sunitinib, regorafenib and avapritinib', ['sunitinib', 'regorafenib', 'avapritinib']],
    ['rituximab with cisplatin', ['rituximab', 'cisplatin']],
    ['negative for S100 and CD34; MIB-1 index', ['S100', 'Ki-67', 'CD34']],
    ['Genotyping showed CYP1A2 -163C>A', ['CYP1A2']],
    ['an exon 11 c554-559 deletion', ['C554-559']],
    ['p.V560D and K550_V559del', ['V560D', 'K550_V559DEL']],
    ['18FDG-PET and 18-FDG PET', ['FDG', 'FDG']],
  ])('reads %s', (words, names) => {
    expect(findNames(words).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    'a test kit for use at home',
    'the trial EORTC 62063 (NCT00956072)',
    'PET2 was done',
    'GIST, CT, PFS and RECIST',
    'a crab with a mab',
  ])('takes nothing in "%s" for a name', (words) => {
    expect(findNames(words)).toEqual([]);
  });
});

describe('isMisspelling', () => {
  it.each([
    ['imaninib', 'imatinib', true],
    ['imatinb', 'imatinib', true],
    ['imattinib', 'imatinib', true],
    ['sunitinib', 'imatinib', false],
    ['nilotinib', 'erlotinib', false],
    ['kit', 'kif', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isMisspelling(a, b)).toBe(same);
  });
});
