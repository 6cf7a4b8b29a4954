// The state of the outline: what is open, where the cursor is, and the way to what is selected.
import { useEffect, useMemo, useState } from 'react';
import type { OutlineModel } from './build-outline.ts';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import { wayTo } from './reveal.ts';

/** With this many nodes or fewer every group starts open. */
const FEW = 60;

export interface OutlineState {
  readonly rows: readonly OutlineRow[];
  /** Key of the row under the cursor: always one of `rows`, if there is any. */
  readonly active: string;
  readonly setActive: (key: string) => void;
  readonly toggle: (key: string) => void;
}

/** `select`: id of what is selected anywhere; its row is opened to and becomes the cursor's. */
export function useOutline(model: OutlineModel, select: string | null): OutlineState {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(model.groups.filter((_, index) => index === 0 || model.nodes.size <= FEW).map((group) => group.id)),
  );
  const [wanted, setActive] = useState('');
  const rows = useMemo(() => outlineRows(model, open), [model, open]);
  const active = rows.some((row) => row.key === wanted) ? wanted : (rows[0]?.key ?? '');

  useEffect(() => {
    if (select === null) return;
    // A row that was chosen here shows it already, perhaps deep under other edges: the cursor stays there.
    setActive((now) => {
      if (now.endsWith(`/${select}`)) return now;
      const way = wayTo(model, select);
      if (!way) return now;
      setOpen((keys) => (way.open.every((key) => keys.has(key)) ? keys : new Set([...keys, ...way.open])));
      return way.key;
    });
  }, [model, select]);

  const toggle = (key: string): void =>
    setOpen((keys) => {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return { rows, active, setActive, toggle };
}
