// Single studies to switch off: a list with a box each, narrowed by typing.
import { type ReactNode, useState } from 'react';
import type { WorkSummary } from '../../server/api/contract.ts';

interface Props {
  studies: readonly WorkSummary[];
  off: readonly string[];
  change: (off: readonly string[]) => void;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function StudySwitches({ studies, off, change }: Props): ReactNode {
  const [typed, type] = useState('');
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const found = studies.filter(({ label, title, id, citationNumber }) => {
    const text = plain(`${label} ${title ?? ''} ${id} [${citationNumber ?? ''}]`);
    return words.every((word) => text.includes(word));
  });
  return (
    <fieldset className="study-switches">
      <legend>Single studies{off.length > 0 && <span className="quiet">: {off.length} off</span>}</legend>
      <input
        type="search"
        placeholder="Find a study"
        aria-label="Find a study to switch off"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <div className="study-list">
        {found.map(({ id, label, title, citationNumber }) => (
          <label key={id} title={title ?? undefined}>
            <input
              type="checkbox"
              checked={off.includes(id)}
              onChange={({ target }) => change(target.checked ? [...off, id] : off.filter((one) => one !== id))}
            />
            <span>
              {label}
              {citationNumber !== null && <span className="quiet"> [{citationNumber}]</span>}
            </span>
          </label>
        ))}
        {found.length === 0 && <p className="quiet">No study of this dossier is called so.</p>}
      </div>
    </fieldset>
  );
}
