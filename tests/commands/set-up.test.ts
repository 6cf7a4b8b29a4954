// What the set-up decides before anything is installed: is Node.js new enough, and are the packages there.
import { describe, expect, it } from 'vitest';
import { checkNode, isInstalled } from '../../server/commands/set-up.mjs';

describe('checkNode', () => {
  it.each(['20.19.0', '20.19.4', '20.20.2', '22.0.0', '24.21.0', '100.1.0'])('takes %s', (version) => {
    expect(checkNode(version)).toBeNull();
  });

  it.each(['20.18.9', '20.9.0', '18.20.4', '8.0.0'])('refuses %s and says what is needed', (version) => {
    expect(checkNode(version)).toMatch(new RegExp(`needs Node\\.js 20\\.19 or newer; this is Node\\.js ${version}`));
  });
});

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
      'node_modules/tool-linux': { version: '1.0.0', integrity: 'sha512-b', optional: true },
      'node_modules/tool-mac': { version: '1.0.0', integrity: 'sha512-c', optional: true },
    },
  };
  const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } };
  const linux = { 'node_modules/tool-linux': { version: '1.0.0', integrity: 'sha512-b' } };

  it('is satisfied without the packages of other machines', () => {
    expect(isInstalled(lock, { packages: { ...zod, ...linux } })).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', { packages: linux }],
    [
      'a package has another version',
      { packages: { ...linux, 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } } },
    ],
    ['a package has other contents', { packages: { ...linux, 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-x' } } }],
    [
      'a package is there that the lock file no longer knows',
      { packages: { ...zod, ...linux, 'node_modules/old': { version: '1.0.0' } } },
    ],
  ])('asks for an installation where %s', (_, installed) => {
    expect(isInstalled(lock, installed)).toBe(false);
  });
});
