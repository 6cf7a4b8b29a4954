// What is switched off: from the address to the question that the server is asked.
import { describe, expect, it } from 'vitest';
import {
  isAnythingOff,
  onlySwitches,
  readSwitches,
  withoutSwitches,
  writeWhatIfQuery,
} from '../../../client/what-if/switches.ts';

describe('the switches', () => {
  it('are all on without settings', () => {
    expect(isAnythingOff(readSwitches({}))).toBe(false);
    expect(writeWhatIfQuery(readSwitches({}), 'cited')).toBe('basis=cited');
  });

  it.each([
    [{ without: 'raut-2006,bauer-2005,raut-2006' }, 'basis=checked&without=bauer-2005%2Craut-2006'],
    [{ retracted: 'true' }, 'basis=checked&retracted=true'],
    [{ weaker: '4' }, 'basis=checked&weaker=4'],
    [{ unfaithful: 'minor' }, 'basis=checked&unfaithful=minor'],
    [{ author: 'von Mehren' }, 'basis=checked&author=von+Mehren'],
  ])('ask %j as %s', (settings, query) => {
    const switches = readSwitches(settings);
    expect(isAnythingOff(switches)).toBe(true);
    expect(writeWhatIfQuery(switches, 'checked')).toBe(query);
  });

  it.each([
    { weaker: '1' },
    { weaker: '9' },
    { weaker: 'x' },
    { unfaithful: 'a bit' },
    { retracted: 'yes' },
    { without: 'a b,,' },
  ])('leave everything on for %j, which the route would refuse', (settings) => {
    expect(isAnythingOff(readSwitches(settings))).toBe(false);
  });

  it('are told from what else is set', () => {
    const settings = { kind: 'opinion', weaker: '4', section: 'x' };
    expect(withoutSwitches(settings)).toEqual({ kind: 'opinion', section: 'x' });
    expect(onlySwitches(settings)).toEqual({ weaker: '4' });
  });
});
