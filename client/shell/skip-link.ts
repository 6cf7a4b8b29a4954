// The skip link: past the picture, which a keyboard can not read, to the outline, which holds the same graph.
import { actions } from '../store/explorer.ts';

/** Opens the outline and puts the keyboard there, as soon as React has drawn it. */
export function followSkipLink(): void {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    actions.setPane('outline');
    const side = document.getElementById('side');
    side?.focus();
    requestAnimationFrame(() => document.getElementById('outline-link')?.focus());
  });
}
