// Opens the dossier that a page without a server holds (server/export/bundle).
import { inflateSync, strFromU8 } from 'fflate';
import { keepInHash } from '../address/place.ts';
import { answerHere } from '../api/embedded-answers.ts';
import { answerGraph } from './answer-graph.ts';
import { answerSearch } from './answer-search.ts';
import type { Answers } from './answers.ts';
import { unshareStrings } from './unshare-strings.ts';

/** Must run before anything of the explorer does, which reads its address as soon as it is loaded. */
export function openBundle(): void {
  const block = document.getElementById('dossier');
  if (!(block instanceof HTMLScriptElement)) throw new Error('This page has lost its dossier.');
  const bytes = Uint8Array.from(atob(block.text), (letter) => letter.codePointAt(0) ?? 0);
  const answers = unshareStrings(strFromU8(inflateSync(bytes))) as Answers;
  block.remove();
  const dossier = block.dataset['dossier'] ?? '';
  keepInHash(`/d/${dossier}`);
  answerHere((path) => answers[path] ?? answerGraph(answers, path) ?? answerSearch(answers, dossier, path));
}
