// The start of the built server, and of the check of the data, each against the least that Node.js can do: processes
// timed from outside, in turn.
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../browser/find-free-port.ts';
import { SERVER_PROGRAM } from '../browser/start-server.ts';
import { atMost, median, type Row, writeTimes } from './row.ts';

const RUNS = 15;
const CHECK_RUNS = 9;
const START = fileURLToPath(new URL('../../server/commands/start.mjs', import.meta.url));
const BARE_SERVER = "require('node:http').createServer((q, s) => s.end('ok')).listen(process.env.PORT, '127.0.0.1')";

/** Start to listening, with the dossiers loaded and checked. @throws where a server ends before it listens */
export async function measureStart(): Promise<Row[]> {
  const server: number[] = [];
  const bare: number[] = [];
  // The first pair only warms up: it fills the cache that later starts read.
  for (let run = 0; run <= RUNS; run += 1) {
    const times = [await timeListening(['-e', BARE_SERVER]), await timeListening([SERVER_PROGRAM])] as const;
    if (run === 0) continue;
    bare.push(times[0]);
    server.push(times[1]);
  }
  const figure = `${writeTimes(server)} against ${writeTimes(bare)}, ${RUNS} starts each`;
  return [atMost('server: start to listening, against a bare node:http server', figure, median(server) / median(bare), 3, 'x')];
}

/** `npm run check:data` as npm runs it, and a Node.js that does nothing. @throws where the check ends with an error */
export async function measureCheck(): Promise<Row[]> {
  const check: number[] = [];
  const nothing: number[] = [];
  for (let run = 0; run <= CHECK_RUNS; run += 1) {
    const times = [await timeProcess(['-e', '0']), await timeProcess([START, 'check-data'])] as const;
    if (run === 0) continue;
    nothing.push(times[0]);
    check.push(times[1]);
  }
  const figure = `${writeTimes(check)} against ${writeTimes(nothing)} of a Node.js that does nothing`;
  return [atMost('check:data, the whole command', figure, median(check) / 1000, 2, 's')];
}

function start(args: string[], port = 0): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
  });
}

async function timeListening(args: string[]): Promise<number> {
  const port = await findFreePort();
  const from = performance.now();
  const child = start(args, port);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with code ${child.exitCode} before it listened`);
  }
  const time = performance.now() - from;
  child.kill('SIGTERM');
  await ended;
  return time;
}

/** Whether somebody listens; a refusal takes well under a millisecond, so asking again and again is exact enough. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() !== undefined));
    socket.once('error', () => setTimeout(() => resolve(false), 1));
  });
}

function timeProcess(args: string[]): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    start(args).once('exit', (code) => {
      if (code === 0) resolve(performance.now() - from);
      else reject(new Error(`${args.join(' ')} ended with code ${code}`));
    });
  });
}
