// An answer of the API inside the served page, so that a reader need not wait for a second request.
import { writeAnswerBlock } from '../export/bundle/write-answer-block.ts';

/**
 * @param page HTML with a `</body>`
 * @param path path and query of the answer under `/api/v1`
 * @param json the answer
 */
export const embedAnswer = (page: string, path: string, json: string): string =>
  page.replace('</body>', () => `${writeAnswerBlock(path, json)}</body>`);
