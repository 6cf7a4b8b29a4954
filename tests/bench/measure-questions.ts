// The questions on a dossier larger than a person would write: how long the server works for each answer that is not ready
// yet, from the request's parameters to the bytes of the body, on an index that stands already.
import { setImmediate } from 'node:timers/promises';
import { takeSnapshot } from '../../server/api/library-holder.ts';
import { parseRequest } from '../../server/api/parse-request.ts';
import type { AnswerContext } from '../../server/api/route.ts';
import { routes } from '../../server/api/route-table.ts';
import { writeJson } from '../../server/api/write-json.ts';
import { makeLibrary } from '../graph/small-library.ts';
import { countLines, syntheticQuestions } from '../graph/synthetic-questions.ts';
import { atMost, inform, median, type Row, writeTimes } from './row.ts';

const RUNS = 31;
const LIMIT = 50;

/** What is asked of each route. Lists are asked for the longest page there is. */
const QUESTIONS: readonly [route: string, query: string][] = [
  ['getMatrix', ''],
  ['listConflicts', 'limit=500'],
  ['listGaps', 'limit=500'],
  ['getWhatIf', 'weaker=4&unfaithful=minor&retracted=true&author=Abe'],
  ['getFidelity', 'limit=500'],
];

const notAsked = () => Promise.reject(new Error('No question asks for this.'));

/** 1,000 claims, 1,000 studies and more than 5,000 lines between them. @throws where there are fewer */
export async function measureQuestions(): Promise<Row[]> {
  const loaded = syntheticQuestions({ claims: 1000, studies: 1000, lines: 12 });
  const lines = countLines(loaded);
  if (lines < 5000) throw new Error(`Only ${lines} evidence lines: not the dossier that the goal is about.`);
  const snapshot = takeSnapshot({ library: makeLibrary(loaded), problems: [] }, null, new Date());
  const context: AnswerContext = { snapshot, version: 'bench', openapi: notAsked, bundle: notAsked, desk: null };
  const rows: Row[] = [inform('questions: evidence lines between 1,000 claims and 1,000 studies', '', lines)];
  for (const [id, query] of QUESTIONS) rows.push(await measureQuestion(context, id, query));
  return rows;
}

async function measureQuestion(context: AnswerContext, id: string, query: string): Promise<Row> {
  const route = routes.find((one) => one.id === id);
  if (route === undefined) throw new Error(`There is no route ${id}.`);
  const times: number[] = [];
  let bytes = 0;
  // The first few runs only warm up, as a server that has answered before.
  for (let run = -3; run < RUNS; run += 1) {
    await setImmediate();
    const from = performance.now();
    const input = parseRequest(route, { dossier: 'synthetic' }, query);
    const body = writeJson(await route.handle(input as never, context));
    const time = performance.now() - from;
    if (run >= 0) times.push(time);
    bytes = body.length;
  }
  const figure = `${writeTimes(times)}, ${Math.round(bytes / 1024)} KiB, ${RUNS} runs`;
  return atMost(`questions: ${route.path.split('/').at(-1) ?? id}`, figure, median(times), LIMIT, 'ms');
}
