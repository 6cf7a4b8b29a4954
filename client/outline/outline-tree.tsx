// The tree itself: keys, cursor, type-ahead. One row at a time is in the tab order (roving tabindex).
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { actions, useExplorer } from '../store/explorer.ts';
import type { OutlineModel } from './build-outline.ts';
import { findByLetters, moveInOutline } from './move-in-outline.ts';
import { OutlineRowView } from './outline-row.tsx';
import type { OutlineRow } from './outline-rows.ts';
import { useOutline } from './use-outline.ts';

/** Milliseconds within which letters belong to one word. */
const TYPING = 600;

export function OutlineTree({ model }: { model: OutlineModel }) {
  const select = useExplorer((state) => state.select);
  const { rows, active, setActive, toggle } = useOutline(model, select);
  const cursor = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const inside = useRef(false);

  useEffect(() => {
    cursor.current?.scrollIntoView({ block: 'nearest' });
    if (inside.current && document.activeElement?.closest('[role=tree]')) cursor.current?.focus({ preventScroll: true });
  }, [active]);

  const onToggle = useCallback(
    (row: OutlineRow): void => {
      setActive(row.key);
      if (row.open !== null) toggle(row.key);
    },
    // Both only wrap setters of state, which never change.
    [setActive, toggle],
  );
  const onChoose = useCallback(
    (row: OutlineRow): void => {
      setActive(row.key);
      if (row.id === null) toggle(row.key);
      else actions.select(row.id);
    },
    [setActive, toggle],
  );
  const onPoint = useCallback((row: OutlineRow | null): void => actions.hover(row?.id ?? null), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find((one) => one.key === active);
    if (!row) return;
    const now = event.timeStamp;
    const typing = typed.current.letters !== '' && now - typed.current.at < TYPING;
    if (event.key === 'Enter' || (event.key === ' ' && !typing)) {
      event.preventDefault();
      onChoose(row);
      return;
    }
    const move = moveInOutline(rows, active, event.key);
    if (move) {
      event.preventDefault();
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
      onKeyDown={onKeyDown}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={() => {
        inside.current = false;
      }}
    >
      {rows.map((row) => (
        <OutlineRowView
          key={row.key}
          row={row}
          active={row.key === active}
          selected={row.id !== null && row.id === select}
          ref={row.key === active ? cursor : null}
          onChoose={onChoose}
          onToggle={onToggle}
          onPoint={onPoint}
        />
      ))}
    </div>
  );
}
