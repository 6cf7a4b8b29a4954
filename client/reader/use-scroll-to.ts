// Brings the passage that the selection rests on into view, unless one of its passages can be seen already.
import { type RefObject, useEffect } from 'react';
import { useReaderWish } from './show-passage.ts';

const inView = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  const place = document.getElementById('side')?.getBoundingClientRect();
  return place !== undefined && box.top >= place.top && box.bottom <= place.bottom;
};

/** `ready` changes when the words are drawn; passages are found by their `data-passages`. */
export function useScrollTo(
  root: RefObject<HTMLElement | null>,
  goal: string | null,
  marked: ReadonlySet<string>,
  ready: boolean,
): void {
  const { turn } = useReaderWish();
  useEffect(() => {
    if (!ready || goal === null) return;
    const find = (id: string): Element | null => root.current?.querySelector(`[data-passages~="${CSS.escape(id)}"]`) ?? null;
    const seen = [...marked].some((id) => {
      const element = find(id);
      return element !== null && inView(element);
    });
    if (!seen) find(goal)?.scrollIntoView({ block: 'center' });
  }, [root, goal, marked, ready, turn]);
}
