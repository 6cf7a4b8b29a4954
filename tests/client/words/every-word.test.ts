// Every value that the data can hold has words on screen, and no two that stand for different things read the same.
import { describe, expect, it } from 'vitest';
import { basisWords } from '../../../client/words/basis-words.ts';
import { DIRECTIONS, directionWords } from '../../../client/words/direction-words.ts';
import { FIDELITIES, fidelityWords } from '../../../client/words/fidelity-words.ts';
import { formWords } from '../../../client/words/form-words.ts';
import { LEVELS, levelWords } from '../../../client/words/level-words.ts';
import { sectionWords, stateWords } from '../../../client/words/passage-words.ts';
import { provenanceWords } from '../../../client/words/provenance-words.ts';
import { ROLES, roleWords } from '../../../client/words/role-words.ts';
import { VOICES, voiceWords } from '../../../client/words/voice-words.ts';
import { Voice } from '../../../server/model/claim.ts';
import { CheckBasis, CitationForm, Direction, FidelityLabel } from '../../../server/model/evidence.ts';
import { PassageState, Section } from '../../../server/model/passage.ts';
import { ProvenanceStatus } from '../../../server/model/provenance.ts';
import { Role } from '../../../server/model/study.ts';

const labels = (words: Record<string, { label: string }>): string[] => Object.values(words).map((one) => one.label);

const TABLE: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
  ['directions', Direction.options, Object.keys(directionWords), labels(directionWords)],
  ['fidelity', FidelityLabel.options, Object.keys(fidelityWords), labels(fidelityWords)],
  ['voices', Voice.options, Object.keys(voiceWords), labels(voiceWords)],
  ['roles', Role.options, Object.keys(roleWords), labels(roleWords)],
  ['states of a passage', PassageState.options, Object.keys(stateWords), labels(stateWords)],
  ['provenance', ProvenanceStatus.options, Object.keys(provenanceWords), labels(provenanceWords)],
  ['sections', Section.options, Object.keys(sectionWords), Object.values(sectionWords)],
  ['bases of a check', CheckBasis.options, Object.keys(basisWords), Object.values(basisWords)],
  ['forms of a citation', CitationForm.options, Object.keys(formWords), Object.values(formWords)],
  ['levels', ['1', '2', '3', '4', '5'], Object.keys(levelWords), Object.values(levelWords)],
];

describe.each(TABLE)('%s', (_name, values, worded, words) => {
  it('has words for every value and for nothing else', () => {
    expect([...worded].toSorted()).toEqual([...values].toSorted());
  });
  it('has different words for different values', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((one) => one.trim() !== '')).toBe(true);
  });
});

it('tells directions and verdicts apart by glyph alone', () => {
  const glyphs = [...Object.values(directionWords), ...Object.values(fidelityWords)].map((one) => one.glyph);
  expect(new Set(glyphs).size).toBe(glyphs.length);
  expect(new Set(Object.values(directionWords).map((one) => one.line)).size).toBe(3);
});

it('lists every value once in legends', () => {
  expect([...DIRECTIONS].toSorted()).toEqual([...Direction.options].toSorted());
  expect([...FIDELITIES].toSorted()).toEqual([...FidelityLabel.options].toSorted());
  expect([...VOICES].toSorted()).toEqual([...Voice.options].toSorted());
  expect(ROLES).toEqual(['cited', 'named', 'outside']);
  expect(LEVELS).toEqual([1, 2, 3, 4, 5]);
});
