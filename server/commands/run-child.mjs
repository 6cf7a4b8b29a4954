// Runs another program in the foreground and waits for it. Plain JavaScript without dependencies: used before the
// installation.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program that shares this one's terminal. A terminal sends Ctrl-C to both; SIGTERM comes to this process alone and
 * is passed on, so that nothing is left running behind.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} its exit code; 128 and the signal's number where a signal ended it; 127 where it did not start
 */
export async function runChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const passOn = () => void child.kill('SIGTERM');
  const wait = () => undefined;
  process.on('SIGTERM', passOn);
  process.on('SIGINT', wait);
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve(127));
      child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
  } finally {
    process.off('SIGTERM', passOn);
    process.off('SIGINT', wait);
  }
}
