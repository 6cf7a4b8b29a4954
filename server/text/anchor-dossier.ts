// Anchor every passage of a dossier in the texts that are attached to it.
import type { AttachedText, PassageAnchor } from '../model/anchoring.ts';
import type { TextRecord } from '../model/dossier.ts';
import type { Passage } from '../model/passage.ts';
import { type Anchorable, anchorPassage } from './anchor-passage.ts';
import { normaliseText } from './normalise-text.ts';
import type { NormalisedText } from './normalised-text.ts';

/** What of a dossier its anchors depend on. */
export interface AnchorableDossier {
  id: string;
  text?: Pick<TextRecord, 'work' | 'sha256'> | undefined;
  passages: readonly (Anchorable & Pick<Passage, 'work'>)[];
}

/**
 * The anchor of each passage, by passage id, in the order of the passages. Texts of other dossiers are left aside; each text
 * is normalised once; a passage of a work without text is `text-not-attached`. Should a work have several texts, the one the
 * dossier records comes first, then the first given.
 */
export function anchorDossier(dossier: AnchorableDossier, texts: readonly AttachedText[]): Map<string, PassageAnchor> {
  const isRecorded = (text: AttachedText) => text.work === dossier.text?.work && text.sha256 === dossier.text.sha256;
  const byWork = new Map<string, { form: NormalisedText; recorded: boolean }>();
  const wanted = new Set(dossier.passages.map((passage) => passage.work));
  const own = texts.filter((text) => text.dossier === dossier.id && wanted.has(text.work));
  for (const text of [...own.filter(isRecorded), ...own]) {
    if (!byWork.has(text.work)) byWork.set(text.work, { form: normaliseText(text.text), recorded: isRecorded(text) });
  }
  const anchors = new Map<string, PassageAnchor>();
  for (const passage of dossier.passages) {
    const text = byWork.get(passage.work);
    anchors.set(
      passage.id,
      text === undefined
        ? { passage: passage.id, state: 'text-not-attached', score: null, spans: [] }
        : anchorPassage(passage, text.form, text.recorded),
    );
  }
  return anchors;
}
