// Time for the page to draw between long computations.

/** Milliseconds after which nobody waits for a frame any longer: a page in the background draws none. */
const PATIENCE = 100;

/** Resolves when what is on the page now has been drawn. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
