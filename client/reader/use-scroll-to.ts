// Brings the passage that the selection rests on into view, unless one of its passages can be seen already.
import { type RefObject, useEffect } from 'react';
import type { Reading } from './use-reading.ts';

const inView = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  const place = document.getElementById('side')?.getBoundingClientRect();
  return place !== undefined && box.top >= place.top && box.bottom <= place.bottom;
};

/** Passages are found by their `data-passages`. */
export function useScrollTo(root: RefObject<HTMLElement | null>, { goal }: Reading): void {
  useEffect(() => {
    if (goal === null) return;
    const found = goal.passages.flatMap((id) => root.current?.querySelector(`[data-passages~="${CSS.escape(id)}"]`) ?? []);
    if (!found.some(inView)) found[0]?.scrollIntoView({ block: 'center' });
  }, [root, goal]);
}
