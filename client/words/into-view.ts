// For what appears where it may not be seen.

/** A `ref`: scrolls an element into view when it appears, as little as that takes; who moves by keyboard stays where they are. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
