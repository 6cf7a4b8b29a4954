// The state of the outline: what is open, where the cursor is, and the way to what is selected.
import { useMemo, useState } from 'react';
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

  // What is selected elsewhere is opened to, once: the reader may close it again. A row that was chosen here shows it
  // already, perhaps deep under other edges, and the cursor stays there.
  const [shown, setShown] = useState<{ model: OutlineModel; select: string | null } | null>(null);
  if (shown?.model !== model || shown.select !== select) {
    setShown({ model, select });
    const way = select === null || active.endsWith(`/${select}`) ? null : wayTo(model, select);
    if (way) {
      setOpen(new Set([...open, ...way.open]));
      setActive(way.key);
    }
  }

  const toggle = (key: string): void =>
    setOpen((keys) => {
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return { rows, active, setActive, toggle };
}
