// What answers in place of a server, in a page that does without one (client/bundle).

/** As a server's answer: the body of a status of 400 or more is problem details. */
export interface StandInAnswer {
  status: number;
  body: unknown;
}

/** Answers a path and query under /api/v1. */
export type StandIn = (path: string) => Promise<StandInAnswer>;

let standIn: StandIn | null = null;

/** From now on nothing is asked of a server. */
export function answerHere(answer: StandIn): void {
  standIn = answer;
}

/** Null where a server stands behind the page. */
export const findStandIn = (): StandIn | null => standIn;

/** Whether a server stands behind the page. */
export const isServed = (): boolean => standIn === null;
