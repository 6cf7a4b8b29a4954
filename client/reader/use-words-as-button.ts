// A click on marked words is a click on the small button behind them: a larger target for the pointer, nothing more. The
// keyboard has the button itself. Whoever selects text with the mouse is not interrupted.
import { type RefObject, useEffect } from 'react';

/** Words carry `data-nearest`, the passage that a click means; buttons carry `data-rests`, the passage they stand behind. */
export function useWordsAsButton(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    const onClick = (event: MouseEvent): void => {
      const words = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-nearest]') : null;
      const passage = words?.dataset['nearest'];
      if (passage === undefined || document.getSelection()?.isCollapsed === false) return;
      element?.querySelector<HTMLElement>(`[data-rests="${CSS.escape(passage)}"]`)?.click();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [root]);
}
