// A drawing in the page: as wide as there is room, drawn again when that changes; what is pointed at or selected in it is
// selected everywhere. The table beside it says the same to those who do not point.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { actions, type Explorer, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import type { Drawing } from './plain-plot.ts';

interface Props {
  /** Said of the drawing as a whole. */
  label: string;
  /** Keeps its identity as long as it draws the same. */
  draw: (width: number) => Drawing;
}

/** The id behind what is at the pointer; null: nothing. */
const idAt = (event: Event): string | null => {
  const part = event.target instanceof Element ? event.target.closest<SVGElement>('[data-select]') : null;
  return part?.dataset['select'] || null;
};

/** Marks what is selected and what is pointed at. */
function showStanding(element: HTMLElement | null, { select, hover }: Pick<Explorer, 'select' | 'hover'>): void {
  for (const part of element?.querySelectorAll<SVGElement>('[data-select]') ?? []) {
    part.classList.toggle('selected', part.dataset['select'] === select);
    part.classList.toggle('hovered', part.dataset['select'] === hover);
  }
}

/** Width of the element in whole pixels, 0 before it is known. */
function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [root, width];
}

export function PlotFigure({ label, draw }: Props): ReactNode {
  const [root, width] = useWidth();
  const select = useExplorer((state) => state.select);
  const hover = useExplorer((state) => state.hover);
  useLayoutEffect(() => {
    if (width === 0) return;
    root.current?.replaceChildren(draw(width));
    showStanding(root.current, explorer.getState());
  }, [root, width, draw]);
  useLayoutEffect(() => showStanding(root.current, { select, hover }), [root, select, hover]);
  useEffect(() => {
    const element = root.current;
    const click = (event: MouseEvent): void => {
      const id = idAt(event);
      if (id) actions.select(id);
    };
    const over = (event: PointerEvent): void => actions.hover(idAt(event));
    const leave = (): void => actions.hover(null);
    element?.addEventListener('click', click);
    element?.addEventListener('pointerover', over);
    element?.addEventListener('pointerleave', leave);
    return () => {
      element?.removeEventListener('click', click);
      element?.removeEventListener('pointerover', over);
      element?.removeEventListener('pointerleave', leave);
    };
  }, [root]);
  return <div className="plot-figure" role="img" aria-label={label} ref={root} />;
}
