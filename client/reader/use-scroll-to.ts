// Brings the passage that the selection rests on into view, unless one of its passages can be seen already.
import { type RefObject, useEffect } from 'react';
import type { Reading } from './use-reading.ts';

/** What scrolls around an element: the side panel, or the words beside a review. The page around it stays where it is. */
function scrollerOf(element: Element): Element {
  let at = element.parentElement;
  while (at !== null && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? document.documentElement;
}

function showIn(scroller: Element, element: Element): void {
  const [box, place] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += box.top + box.height / 2 - (place.top + place.height / 2);
}

const inView = (scroller: Element, element: Element): boolean => {
  const [box, place] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box.top >= place.top && box.bottom <= place.bottom;
};

/** Passages are found by their `data-passages`. */
export function useScrollTo(root: RefObject<HTMLElement | null>, { goal }: Reading): void {
  useEffect(() => {
    if (goal === null) return;
    const found = goal.passages.flatMap((id) => root.current?.querySelector(`[data-passages~="${CSS.escape(id)}"]`) ?? []);
    const [first] = found;
    if (first === undefined) return;
    const scroller = scrollerOf(first);
    if (!found.some((one) => inView(scroller, one))) showIn(scroller, first);
  }, [root, goal]);
}
