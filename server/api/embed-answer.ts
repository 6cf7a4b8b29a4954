// An answer of the API inside the explorer's page, so that a reader need not wait for a second request. A block of data is
// not a script that runs: the HTML Standard, section "The script element"; the policy on scripts stays as it is.

/** Marks the block and holds the path and query that the answer is of. The explorer looks for it by this name. */
export const EMBEDDED_ANSWER = 'data-answer';

/**
 * @param page HTML with a `</body>`
 * @param path path and query of the answer under `/api/v1`
 * @param json the answer; `<` is escaped in it, so that no words of a dossier can end the block
 */
export function embedAnswer(page: string, path: string, json: string): string {
  const quoted = path.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const block = `<script type="application/json" ${EMBEDDED_ANSWER}="${quoted}">${json.replaceAll('<', '\\u003c')}</script>`;
  return page.replace('</body>', () => `${block}</body>`);
}
