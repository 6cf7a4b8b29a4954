// Makes two claims of one: each part has its own words, and takes the citations that belong to it.
import { type ReactNode, useState } from 'react';
import type { ClaimView, Edit } from '../../server/api/contract.ts';
import { intoView } from '../words/into-view.ts';

interface Props {
  claim: ClaimView;
  name: (id: string) => string;
  busy: boolean;
  act: (edits: readonly Edit[]) => Promise<boolean>;
}

interface Part {
  label: string;
  statement: string;
  studies: string[];
}

export function SplitForm({ claim, name, busy, act }: Props): ReactNode {
  const studies = claim.evidence.map(({ study }) => study);
  const [parts, setParts] = useState<readonly Part[]>([
    { label: claim.label, statement: claim.statement, studies },
    { label: '', statement: '', studies: [] },
  ]);
  const set = (at: number, change: Partial<Part>): void =>
    setParts(parts.map((part, index) => (index === at ? { ...part, ...change } : part)));
  const lost = studies.filter((study) => !parts.some((part) => part.studies.includes(study)));
  const ready = lost.length === 0 && parts.every(({ label, statement }) => label.trim() !== '' && statement.trim() !== '');
  return (
    <div ref={intoView} className="parts">
      {parts.map((part, at) => (
        <fieldset key={at}>
          <legend>Part {at + 1}</legend>
          <label className="field wide">
            <span>The claim in plain words</span>
            <textarea rows={2} value={part.statement} onChange={(event) => set(at, { statement: event.target.value })} />
          </label>
          <label className="field wide">
            <span>A few words for the picture</span>
            <input maxLength={64} value={part.label} onChange={(event) => set(at, { label: event.target.value })} />
          </label>
          {studies.map((study) => (
            <label key={study} className="check">
              <input
                type="checkbox"
                checked={part.studies.includes(study)}
                onChange={({ target }) =>
                  set(at, {
                    studies: target.checked ? [...part.studies, study] : part.studies.filter((one) => one !== study),
                  })
                }
              />
              {name(study)}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" className="quiet">
        {lost.length > 0 && `No part takes ${lost.map(name).join(', ')} yet: each citation goes to one part at least.`}
      </p>
      <div className="buttons">
        <button
          type="button"
          disabled={busy || !ready}
          onClick={() => void act([{ kind: 'split', claim: claim.id, parts: [...parts] }])}
        >
          Split into {parts.length}
        </button>
        <button type="button" onClick={() => setParts([...parts, { label: '', statement: '', studies: [] }])}>
          Another part
        </button>
      </div>
    </div>
  );
}
