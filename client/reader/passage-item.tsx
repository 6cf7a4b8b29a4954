// One passage in the list of passages, where no whole text is attached: its words, its state, what rests on it.
import { useState } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { stateWords } from '../words/passage-words.ts';
import type { Reading } from './use-reading.ts';
import { RestsButton, RestsList } from './rests-button.tsx';
import { targetsOf } from './strongest-use.ts';

/** `own`: the words are a cited source's own. */
export function PassageItem({ passage, reading, own = false }: { passage: PassageUse; reading: Reading; own?: boolean }) {
  const [open, setOpen] = useState(false);
  const marked = reading.marked.has(passage.id);
  const targets = targetsOf(passage);
  const choose = (): void => (targets.length === 1 ? actions.select(targets[0] ?? passage.id) : setOpen(!open));
  return (
    <li className={marked ? 'passage marked' : 'passage'} data-passages={passage.id}>
      <blockquote className={own ? 'quote source' : 'quote'}>
        {/* The button behind the words does the same by keyboard; a click on the words is a shortcut for the pointer. */}
        <mark className={`use use-${reading.use(passage)}`} aria-current={marked ? 'true' : undefined} onClick={choose}>
          {passage.exact}
        </mark>
        <RestsButton passage={passage} open={open} onOpen={setOpen} />
      </blockquote>
      {open && <RestsList passage={passage} onClose={() => setOpen(false)} />}
      <p
        className={passage.state === 'missing' || passage.state === 'fuzzy' ? 'state warn-word' : 'state quiet'}
        title={stateWords[passage.state].meaning}
      >
        {passage.page !== undefined && `page ${passage.page} · `}
        {stateWords[passage.state].label}
      </p>
    </li>
  );
}
