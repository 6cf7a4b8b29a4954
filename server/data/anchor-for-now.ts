import type { AttachedText, PassageAnchor } from '../model/anchoring.ts';
import type { Dossier } from '../model/dossier.ts';
import { ELISION } from '../model/passage.ts';
export function anchorDossier(dossier: Dossier, texts: readonly AttachedText[]): Map<string, PassageAnchor> {
  const anchors = new Map<string, PassageAnchor>();
  for (const passage of dossier.passages) {
    const text = texts.find((one) => one.work === passage.work);
    if (text === undefined) {
      anchors.set(passage.id, { passage: passage.id, state: 'text-not-attached', score: null, spans: [] });
      continue;
    }
    const spans: [number, number][] = [];
    let from = 0;
    let found = true;
    for (const part of passage.exact.split(ELISION)) {
      const re = new RegExp(
        part
          .split(/\s+/)
          .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+')
          .replace(/-/g, '-\\s*'),
        'g',
      );
      re.lastIndex = from;
      const m = re.exec(text.text);
      if (m === null) found = false;
      else {
        spans.push([m.index, m.index + m[0].length]);
        from = m.index + m[0].length;
      }
    }
    anchors.set(
      passage.id,
      found
        ? { passage: passage.id, state: 'verified', score: 1, spans }
        : { passage: passage.id, state: 'missing', score: 0, spans: [] },
    );
  }
  return anchors;
}
