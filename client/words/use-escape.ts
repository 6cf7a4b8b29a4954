// The Escape key inside an element, for what can be closed from anywhere within it.
import { type RefObject, useEffect } from 'react';

/** `onEscape` must keep its identity as long as it does the same. */
export function useEscape(root: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [root, onEscape]);
}
