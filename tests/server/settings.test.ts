// The settings: read from the environment, and refused in words that say what would do.
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings, SETTINGS } from '../../server/settings.ts';

const ROOT = resolve('/project');

describe('the settings', () => {
  it('need nothing to be set', () => {
    const usual = {
      port: 4317,
      host: '127.0.0.1',
      dossiers: join(ROOT, 'graph-data', 'dossiers'),
      texts: join(ROOT, '.claimgraph', 'texts'),
      cache: join(ROOT, '.claimgraph', 'cache'),
      client: join(ROOT, 'dist', 'client'),
      logLevel: 'info',
      rateLimit: 600,
      workspace: resolve('claimgraph'),
    };
    expect(parseSettings({}, ROOT)).toEqual({ settings: usual });
    expect(parseSettings(Object.fromEntries(SETTINGS.map(({ name }) => [name, ''])), ROOT)).toEqual({ settings: usual });
  });

  it('are taken from the environment', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      CLAIMGRAPH_DOSSIERS: 'my/dossiers',
      CLAIMGRAPH_TEXTS: resolve('/texts'),
      LOG_LEVEL: 'debug',
      RATE_LIMIT: '0',
      OTHER: 'x',
    };
    expect(parseSettings(environment, ROOT)).toMatchObject({
      settings: {
        port: 0,
        host: '::1',
        dossiers: resolve('my/dossiers'),
        texts: resolve('/texts'),
        logLevel: 'debug',
        rateLimit: 0,
      },
    });
  });

  it.each([
    ['PORT', 'http', 'whole number from 0 to 65535'],
    ['PORT', '65536', 'whole number from 0 to 65535'],
    ['PORT', '-1', 'whole number from 0 to 65535'],
    ['PORT', '80.5', 'whole number from 0 to 65535'],
    ['HOST', 'http://localhost', 'a name or an address'],
    ['HOST', 'two words', 'a name or an address'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error'],
    ['RATE_LIMIT', 'many', 'whole number'],
  ])('%s=%s is refused: %s', (name, value, words) => {
    const parsed = parseSettings({ [name]: value }, ROOT);
    const mistakes = 'mistakes' in parsed ? parsed.mistakes : [];
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(`${name} must be`);
    expect(mistakes[0]).toContain(words);
    expect(mistakes[0]).toContain(JSON.stringify(value));
  });

  it('are all refused at once where several are wrong', () => {
    const parsed = parseSettings({ PORT: 'x', LOG_LEVEL: 'y' }, ROOT);
    expect('mistakes' in parsed && parsed.mistakes.map((mistake) => mistake.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });
});
