// What a page shows, to take along: copied, saved as a file, or printed. Written only when it is asked for.
import { type ReactNode, useId, useState } from 'react';
import { saveFile } from './save-file.ts';

export interface FileFormat {
  readonly label: string;
  /** Without the dot. */
  readonly ending: string;
  /** Media type, e.g. `text/csv;charset=utf-8`. */
  readonly type: string;
  readonly write: () => string;
}

interface Props {
  /** Name of the file without its ending. */
  name: string;
  formats: readonly FileFormat[];
}

export function TakePage({ name, formats }: Props): ReactNode {
  const [chosen, choose] = useState(0);
  const [said, say] = useState('');
  const select = useId();
  const format = formats[chosen] ?? formats[0];
  if (!format) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(format.write());
      say(`Copied as ${format.label}.`);
    } catch {
      // No permission, or a page that is not a secure context.
      say('This browser does not let a page copy. Save it as a file instead.');
    }
  };
  return (
    <div className="take-page" role="group" aria-label="Take along">
      <label className="unseen" htmlFor={select}>
        Format
      </label>
      <select id={select} value={chosen} onChange={(event) => choose(Number(event.target.value))}>
        {formats.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <button
        type="button"
        onClick={() => {
          saveFile(`${name}.${format.ending}`, format.type, format.write());
          say(`Saved as ${name}.${format.ending}.`);
        }}
      >
        Save
      </button>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      <span className="take-page-said" role="status">
        {said}
      </span>
    </div>
  );
}
