// A topic of one's own for the claims of a draft.
import { type ReactNode, useState } from 'react';
import type { Edit } from '../../server/api/contract.ts';
import { idOf } from './id-of.ts';

interface Props {
  busy: boolean;
  act: (edits: readonly Edit[]) => Promise<boolean>;
}

export function TopicForm({ busy, act }: Props): ReactNode {
  const [label, setLabel] = useState('');
  const id = idOf(label);
  const add = async (): Promise<void> => {
    const done = await act([{ kind: 'add-topic', topic: { id, label: label.trim(), description: label.trim() } }]);
    if (done) setLabel('');
  };
  return (
    <form
      className="topic-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (id !== '') void add();
      }}
    >
      <label className="field">
        <span>New topic</span>
        <input maxLength={40} value={label} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <button type="submit" disabled={busy || id === ''}>
        Add
      </button>
    </form>
  );
}
