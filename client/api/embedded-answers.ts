// Answers that came inside the page: the first picture of a served page (server/api/embed-answer.ts), or all that there are in
// a page that does without a server (client/bundle).

/** What answers in place of a server; null where there is one. */
let standIn: ((path: string) => unknown) | null = null;

/** From now on nothing is asked of a server. @param answer undefined for what the page does not hold */
export function answerHere(answer: (path: string) => unknown): void {
  standIn = answer;
}

/** Whether a server stands behind the page. */
export const isServed = (): boolean => standIn === null;

/** The answer to a path under /api/v1, once where there is a server: whoever asks again wants news. Undefined where the page holds none. */
export function takeEmbedded(path: string): unknown {
  if (standIn !== null) return standIn(path);
  const blocks = document.querySelectorAll<HTMLScriptElement>('script[data-answer]');
  const block = [...blocks].find((one) => one.dataset['answer'] === path);
  block?.remove();
  return block === undefined ? undefined : JSON.parse(block.text);
}
