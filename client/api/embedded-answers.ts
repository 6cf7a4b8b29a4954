// An answer that came inside the page: its first picture (server/export/bundle/write-answer-block.ts).

/** The answer to a path under /api/v1, once: whoever asks again wants news. Undefined where the page holds none. */
export function takeEmbedded(path: string): unknown {
  const blocks = document.querySelectorAll<HTMLScriptElement>('script[data-answer]');
  const block = [...blocks].find((one) => one.dataset['answer'] === path);
  block?.remove();
  return block === undefined ? undefined : JSON.parse(block.text);
}
