// Whether the reader works by keyboard or by pointer just now: a selection by keyboard moves the focus to what was
// selected, a selection by pointer leaves it where it is.

let byKeyboard = false;

/** True when the last input of any kind was a key. */
export const lastInputWasKey = (): boolean => byKeyboard;

/** Follows the inputs of a window; returns the way to stop. */
export function followInput(target: EventTarget): () => void {
  const key = (): void => {
    byKeyboard = true;
  };
  const pointer = (): void => {
    byKeyboard = false;
  };
  target.addEventListener('keydown', key, true);
  target.addEventListener('pointerdown', pointer, true);
  return () => {
    target.removeEventListener('keydown', key, true);
    target.removeEventListener('pointerdown', pointer, true);
  };
}
