// Names of persons, and what looks like one.
import { describe, expect, it } from 'vitest';
import { readPerson } from '../../../../server/import/text/record/read-person.ts';

describe('a name', () => {
  it.each([
    ['Ada Bright', 'Bright', 'Ada'],
    ['Ada B. Bright', 'Bright', 'Ada B.'],
    ['A. B. Bright', 'Bright', 'A. B.'],
    ['A.B. Bright', 'Bright', 'A.B.'],
    ['Ada B Bright Dusk', 'Bright Dusk', 'Ada B'],
    ['Ada van der Dusk', 'van der Dusk', 'Ada'],
    ['Ada M F van Dusk', 'van Dusk', 'Ada M F'],
    ['ADA BRIGHT-DUSK', 'BRIGHT-DUSK', 'ADA'],
    ['Bright AB', 'Bright', 'AB'],
    ['van Dusk A', 'van Dusk', 'A'],
    ['Ada D’Amico', 'D’Amico', 'Ada'],
    ['Carl Dusk III', 'Dusk', 'Carl III'],
    ['Zoë Østby', 'Østby', 'Zoë'],
    ['Carlos Dusk Neto', 'Dusk Neto', 'Carlos'],
  ])('%s is of the family %s', (words, family, given) => {
    expect(readPerson(words)).toEqual({ family, given });
  });

  it.each([
    'Ada',
    'A B',
    'Case Report',
    'University of Nowhere',
    'Hospital of the Hill',
    'two primary tumours',
    'Ada Bright 3',
    'Ada de',
    'Nowhere, Hill',
    'Ada Bright Carl Dusk Eve Noon Fay',
    '',
  ])('%j is none, or cannot be told to be one', (words) => {
    expect(readPerson(words)).toBeNull();
  });

  it('is taken apart as it is told elsewhere', () => {
    expect(readPerson('Ada Noon Bright', { families: ['Dusk', 'Noon Bright'] })).toEqual({ family: 'Noon Bright', given: 'Ada' });
    expect(readPerson('Ada Noon Brïght', { families: ['Bright'] })).toEqual({ family: 'Brïght', given: 'Ada Noon' });
  });
});
