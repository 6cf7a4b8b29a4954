// Opens the page that holds a dossier (server/export/bundle/write-html-bundle.ts): its address stands behind the #, and what a
// server would be asked is answered here by the server's own code. The dossier is unpacked when the first thing is asked that
// does not stand in the page as it is.
import { keepInHash } from '../address/place.ts';
import { answerHere, type StandIn } from '../api/stand-in.ts';
import { breathe } from './breathe.ts';
import { unpackText } from './unpack-text.ts';

/** Waits until something is drawn, because what follows takes long. */
async function openDossier(whole: Promise<void>): Promise<StandIn> {
  await whole;
  await breathe();
  const block = document.getElementById('dossier');
  if (!(block instanceof HTMLScriptElement)) throw new Error('This page has lost its dossier.');
  const { answerInPage } = await import('../../server/answer-in-page.ts');
  return answerInPage(block.text);
}

/** Large first answers stand packed; the explorer looks for them as they are. */
function unpackFirst(): void {
  const block = document.querySelector<HTMLScriptElement>('script[data-packed-answer]');
  if (block === null) return;
  block.text = unpackText(block.text);
  block.dataset['answer'] = block.dataset['packedAnswer'];
}

/** Must run before the explorer starts. @param whole settles when all of the page is there */
export function openBundle(whole: Promise<void>): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="claimgraph-dossier"]');
  if (meta === null) throw new Error('This page does not say which dossier it holds.');
  unpackFirst();
  keepInHash(`/d/${meta.content}`);
  let opened: Promise<StandIn> | null = null;
  answerHere(async (path) => {
    const answer = await (opened ??= openDossier(whole));
    await breathe();
    return answer(path);
  });
}
