// When the panels may start: React takes as long to start as the picture takes to be drawn, and readers wait for the picture.
import { pictureState } from './picture-state.ts';

/** Milliseconds after which the panels come all the same: where the server is slow, they say so. */
const PATIENCE = 1000;

/**
 * Resolves once the picture is on the screen, could not be loaded, or is late.
 * @param expected whether there will be a picture at all
 */
export function pictureStands(expected: boolean): Promise<void> {
  return new Promise((resolve) => {
    // The frame that shows it is drawn first; the next task is free.
    const afterFrame = (): unknown => requestAnimationFrame(() => setTimeout(resolve));
    if (!expected) {
      resolve();
      return;
    }
    setTimeout(resolve, PATIENCE);
    const stop = pictureState.subscribe(({ drawn, failure }) => {
      if (!drawn && failure === null) return;
      stop();
      afterFrame();
    });
  });
}
