// An answer of the API as a block of data inside the explorer's page, which no browser runs: the HTML Standard, section "The script
// element". The policy on scripts stays as it is.

/** Marks the block and holds the path and query that the answer is of. The explorer looks for it by this name. */
export const EMBEDDED_ANSWER = 'data-answer';

/**
 * @param path path and query of the answer under `/api/v1`
 * @param json the answer; `<` is escaped in it, so that no words of a dossier can end the block
 */
export function writeAnswerBlock(path: string, json: string): string {
  const quoted = path.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script type="application/json" ${EMBEDDED_ANSWER}="${quoted}">${json.replaceAll('<', '\\u003c')}</script>`;
}
