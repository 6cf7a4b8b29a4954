// Everything the reader needs to draw passages: what rests on them, and what the current selection rests on.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EvidenceLine, PassageUse } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { passagesOf } from './passages-of.ts';
import { useReaderWish } from './show-passage.ts';
import { strongestUse, type Use } from './strongest-use.ts';

export interface Reading {
  readonly use: (passage: PassageUse) => Use;
  /** Ids of the passages that the selection rests on. */
  readonly marked: ReadonlySet<string>;
  /** What to bring into view, the first that is there; a new object for every wish, so that a wish can be made again. */
  readonly goal: { readonly passages: readonly string[] } | null;
}

/** Reads the store and the claims; `passages` in reading order. */
export function useReading(dossier: string, passages: readonly PassageUse[]): Reading {
  const select = useExplorer((state) => state.select);
  const basis = useExplorer((state) => state.basis);
  const claims = useQuery(queries.claims(dossier)).data?.items;
  const wish = useReaderWish();
  return useMemo(() => {
    const lines = new Map<string, EvidenceLine>(
      (claims ?? []).flatMap((claim) => claim.evidence.map((line) => [`${line.claim}--${line.study}`, line])),
    );
    const topics = new Map((claims ?? []).map((claim) => [claim.id, claim.topic]));
    const wished = wish.select === select && wish.passage !== null ? [wish.passage] : null;
    const marked = wished ?? passagesOf(select, passages, topics);
    return {
      use: (passage) => strongestUse(passage, lines, basis),
      marked: new Set(marked),
      goal: marked.length > 0 ? { passages: marked } : null,
    };
  }, [claims, passages, select, basis, wish]);
}
