// Which names the server answers to: the guard against a page that points its own name at this machine.
import { describe, expect, it } from 'vitest';
import { isAllowedHost, listAllowedHosts } from '../../server/api/allowed-hosts.ts';

describe('the names of the server', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:4317', true],
    ['127.0.0.1', 'localhost:4317', true],
    ['127.0.0.1', 'LOCALHOST', true],
    ['127.0.0.1', '[::1]:4317', true],
    ['127.0.0.1', '[::1]', true],
    ['127.0.0.1', 'evil.example', false],
    ['127.0.0.1', 'evil.example:4317', false],
    ['127.0.0.1', '127.0.0.1.evil.example', false],
    ['127.0.0.1', 'localhost.evil.example:4317', false],
    ['127.0.0.1', 'evil.example:4317@localhost', false],
    ['127.0.0.1', '', false],
    ['127.0.0.1', undefined, false],
    ['workbench.example', 'workbench.example:4317', true],
    ['workbench.example', 'localhost', true],
    ['workbench.example', 'other.example', false],
    ['::1', '[::1]:4317', true],
    ['fd00::1', '[fd00::1]:4317', true],
    ['0.0.0.0', 'any.example', true],
    ['::', 'any.example', true],
  ])('on %s: a request for %j is answered: %s', (listening, host, expected) => {
    expect(isAllowedHost(host, listAllowedHosts(listening))).toBe(expected);
  });
});
