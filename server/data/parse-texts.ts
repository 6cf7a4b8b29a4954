// The records of attached texts, judged: is this the text that was attached, and of a work of this dossier? Loaded only when
// the cache has no answer.
import type { AttachedText } from '../model/anchoring.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Problem } from '../model/problem.ts';
import { parseJson } from './parse-json.ts';
import type { TextSource } from './read-text-sources.ts';
import { TextFileRecord } from './text-record.ts';

/** Everything of an attached text but its words, which are read anew each time. */
export type TextHead = Omit<AttachedText, 'text'>;

const AGAIN = 'Attach the text again with npm run attach.';

/** @param shownAs what the folder of attached texts is called in problems */
export function parseTexts(
  dossier: Dossier,
  sources: readonly TextSource[],
  shownAs: string,
): { heads: TextHead[]; problems: Problem[] } {
  const heads: TextHead[] = [];
  const problems: Problem[] = [];
  for (const { work, record, text } of sources) {
    // The dossier is whole without the text, so that nothing here keeps it from being served.
    const report = (message: string, tip: string): void => {
      const file = `${shownAs}/${dossier.id}/${work}.json`;
      problems.push({
        rule: 'attached-text',
        severity: 'warning',
        dossier: dossier.id,
        file,
        line: null,
        record: work,
        message,
        tip,
      });
    };
    const result = TextFileRecord.safeParse(parseJson(record.text).value);
    if (!result.success || result.data.dossier !== dossier.id || result.data.work !== work)
      report(`the record of the attached text "${work}" is damaged`, AGAIN);
    else if (result.data.sha256 !== text.sha256) report(`the attached text "${work}" was changed after it was attached`, AGAIN);
    else if (!dossier.works.some((known) => known.id === work))
      report(`a text is attached for "${work}", which is no work of this dossier`, `Delete ${file(shownAs, dossier.id, work)}.`);
    else {
      const { attached: _, ...head } = result.data;
      heads.push(head);
    }
  }
  return { heads, problems };
}

const file = (shownAs: string, dossier: string, work: string): string => `${shownAs}/${dossier}/${work}.txt and .json`;
