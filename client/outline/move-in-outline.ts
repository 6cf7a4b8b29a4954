// The keyboard of a tree. Standard: WAI-ARIA Authoring Practices, tree view: Up and Down move over what can be seen, Right
// opens or goes in, Left closes or goes out, Home and End jump, letters look for a row that begins with them.
import type { OutlineRow } from './outline-rows.ts';
import { rowWords } from './row-words.ts';

export interface OutlineMove {
  /** Key of the row that the cursor goes to. */
  readonly active?: string;
  /** Key of a row to open or close. */
  readonly toggle?: string;
}

const startsWith = (row: OutlineRow, letters: string): boolean => rowWords(row).toLowerCase().startsWith(letters);

/** What a key does at the row `active`; null where it is none of the tree's keys. */
export function moveInOutline(rows: readonly OutlineRow[], active: string, key: string): OutlineMove | null {
  const at = rows.findIndex((row) => row.key === active);
  const row = rows[at];
  if (!row) return null;
  const to = (index: number): OutlineMove => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return next ? { active: next.key } : {};
  };
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (row.open === null) return {};
      return row.open ? to(at + 1) : { toggle: row.key };
    case 'ArrowLeft':
      if (row.open) return { toggle: row.key };
      return row.parent === null ? {} : { active: row.parent };
    default:
      return null;
  }
}

/** The next row, after `active` and round to it again, whose words begin with what was typed; null if there is none. */
export function findByLetters(rows: readonly OutlineRow[], active: string, letters: string): string | null {
  const at = rows.findIndex((row) => row.key === active);
  // A longer word may still fit the row under the cursor; a single letter moves on.
  const first = letters.length > 1 ? at : at + 1;
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(first + step + rows.length) % rows.length];
    if (row && startsWith(row, letters.toLowerCase())) return row.key;
  }
  return null;
}
