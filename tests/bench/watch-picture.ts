// Runs inside the measured page, before its own scripts: notes the moment at which the picture is drawn and answers
// clicks, in the same way on every page that draws with Cytoscape, whoever wrote it. Cytoscape registers its instance on
// the element it draws into (`_cyreg.cy`) while it is being made; from then on every `render` event is looked at.
import type { Core } from 'cytoscape';

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation; absent until the picture is drawn and answers clicks. */
    drawnAt?: number;
  }
}

interface Registry {
  cy?: Core;
}

/** Cytoscape's own list of who listens to the instance. */
interface Listening {
  emitter(): { listeners: { type: string }[] };
}

/** @param least nodes that must be there before the picture counts as drawn */
export function watchPicture(least: number): void {
  const look = (cy: Core): void => {
    const clickable = (cy as unknown as Listening).emitter().listeners.some(({ type }) => /^((one)?tap|click)$/.test(type));
    if (window.drawnAt === undefined && clickable && cy.nodes().length >= least) window.drawnAt = performance.now();
  };
  Object.defineProperty(Element.prototype, '_cyreg', {
    configurable: true,
    set(this: Element, registry: Registry) {
      Object.defineProperty(this, '_cyreg', { value: registry, writable: true, configurable: true });
      let instance: Core | undefined;
      Object.defineProperty(registry, 'cy', {
        get: () => instance,
        set: (cy: Core) => {
          instance = cy;
          // The instance is not finished yet; it draws its first frame only after this task.
          queueMicrotask(() => cy.on('render', () => look(cy)));
        },
      });
    },
  });
}
