// The server under load: ready answers against an empty route of the same Express app, in turn, over 32 connections.
// Nothing is asked to be compressed, because the load generator decodes every body as text and would measure itself.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { atLeast, atMost, median, type Row } from './row.ts';

const PROGRAM = fileURLToPath(new URL('serve-app.ts', import.meta.url));
const GRAPH = '/api/v1/dossiers/monobe-2017/graph';
const CLAIMS = '/api/v1/dossiers/monobe-2017/claims';
const CONNECTIONS = 32;
const ROUNDS = 7;
/** Seconds that one route is asked in one round. */
const DURATION = 3;

interface Load {
  rates: number[];
  p99s: number[];
}

/** Asks the routes in turn. @throws where an answer is not the one wanted */
export async function measureServer(): Promise<Row[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
      child.once('exit', (code) => reject(new Error(`${PROGRAM} ended with code ${code}`)));
    });
    const [app, bare] = (JSON.parse(line) as number[]).map((port) => `http://127.0.0.1:${port}`);
    const claim = await findLongestTrace(`${app}${CLAIMS}`);
    const loads = await askInTurn({
      empty: `${app}/empty`,
      bare: `${bare}/empty`,
      graph: `${app}${GRAPH}`,
      trace: `${app}${CLAIMS}/${claim}/trace`,
    });
    return [...compare('graph', loads, 'empty'), ...compare('trace', loads, 'empty'), ...inform(loads)];
  } finally {
    child.kill();
  }
}

/** The claim whose trace is the longest answer: the hardest case. */
async function findLongestTrace(claims: string): Promise<string> {
  const { items } = (await (await fetch(`${claims}?limit=500`)).json()) as { items: { id: string }[] };
  let longest = { id: '', length: 0 };
  for (const { id } of items) {
    const { length } = await (await fetch(`${claims}/${id}/trace`)).text();
    if (length > longest.length) longest = { id, length };
  }
  return longest.id;
}

async function askInTurn(addresses: Record<string, string>): Promise<Record<string, Load>> {
  const loads: Record<string, Load> = {};
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(addresses)) {
      const { requests, latency, non2xx, errors } = await autocannon({
        url,
        connections: CONNECTIONS,
        duration: round === 0 ? 1 : DURATION,
      });
      if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were not wanted, ${errors} did not come`);
      if (round === 0) continue;
      const load = (loads[name] ??= { rates: [], p99s: [] });
      load.rates.push(requests.mean);
      load.p99s.push(latency.p99);
    }
  }
  return loads;
}

function compare(name: string, loads: Record<string, Load>, floor: string): Row[] {
  const [load, empty] = [loads[name], loads[floor]];
  if (load === undefined || empty === undefined) throw new Error(`${name} or ${floor} was not measured`);
  const [rate, emptyRate, p99, emptyP99] = [load.rates, empty.rates, load.p99s, empty.p99s].map(median) as [
    number,
    number,
    number,
    number,
  ];
  const setting = `${CONNECTIONS} connections, ${ROUNDS} rounds`;
  return [
    atLeast(
      `server: GET …/${name}, requests a second against an empty route`,
      `${rate.toFixed(0)}/s against ${emptyRate.toFixed(0)}/s, ${setting}`,
      rate / emptyRate,
      0.9,
      'x',
    ),
    atMost(
      `server: GET …/${name}, 99th percentile against an empty route`,
      `${p99.toFixed(0)} ms against ${emptyP99.toFixed(0)} ms`,
      p99 / emptyP99,
      2,
      'x',
    ),
  ];
}

/** What Express could do at best, without anything of ours around it. */
function inform(loads: Record<string, Load>): Row[] {
  return ['graph', 'trace'].map((name) => {
    const [rate, bare] = [median(loads[name]?.rates ?? []), median(loads['bare']?.rates ?? [])];
    const figure = `${(rate / bare).toFixed(2)} x of ${bare.toFixed(0)}/s`;
    return {
      what: `server: GET …/${name} against Express with one empty route and nothing else`,
      figure,
      value: null,
      goal: '',
      met: null,
    };
  });
}
