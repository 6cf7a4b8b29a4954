// The tree itself: keys, cursor, type-ahead. One row at a time is in the tab order (roving tabindex).
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import type { OutlineModel } from './build-outline.ts';
import { findByLetters, moveInOutline } from './move-in-outline.ts';
import { OutlineRowView } from './outline-row.tsx';
import type { OutlineRow } from './outline-rows.ts';
import { useOutline } from './use-outline.ts';

/** Milliseconds within which letters belong to one word. */
const TYPING = 1000;

export function OutlineTree({ model }: { model: OutlineModel }) {
  const select = useExplorer((state) => state.select);
  const { rows, active, setActive, toggle } = useOutline(model, select);
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });

  useEffect(() => {
    const row = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(active)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    // The focus follows the cursor only where it is in the tree already.
    if (tree.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [active]);

  const choose = (row: OutlineRow): void => {
    setActive(row.key);
    if (row.id === null) toggle(row.key);
    else actions.select(row.id);
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const key = target?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const row = rows.find((one) => one.key === key);
    if (!row) return;
    if (target?.closest('.twist') && row.open !== null) {
      setActive(row.key);
      toggle(row.key);
    } else choose(row);
  };
  const onPoint = useCallback((row: OutlineRow | null): void => actions.hover(row?.id ?? null), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find((one) => one.key === active);
    if (!row) return;
    const now = event.timeStamp;
    const typing = typed.current.letters !== '' && now - typed.current.at < TYPING;
    if (event.key === 'Enter' || (event.key === ' ' && !typing)) {
      event.preventDefault();
      choose(row);
      return;
    }
    const move = moveInOutline(rows, active, event.key);
    if (move) {
      event.preventDefault();
      typed.current = { letters: '', at: 0 };
      if (move.toggle !== undefined) toggle(move.toggle);
      if (move.active !== undefined) setActive(move.active);
      return;
    }
    if (event.key.length !== 1 || event.key === '/') return;
    event.preventDefault();
    typed.current = { letters: (typing ? typed.current.letters : '') + event.key, at: now };
    const found = findByLetters(rows, active, typed.current.letters);
    if (found !== null) setActive(found);
  };

  return (
    <div
      role="tree"
      className="tree"
      aria-labelledby="outline-link"
      tabIndex={-1}
      ref={tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {rows.map((row) => (
        <OutlineRowView
          key={row.key}
          row={row}
          active={row.key === active}
          selected={row.id !== null && row.id === select}
          onPoint={onPoint}
        />
      ))}
    </div>
  );
}
