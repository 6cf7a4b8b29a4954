// How far the review is, the way from claim to claim, and the way back.
import { type ReactNode, useEffect } from 'react';
import type { ClaimView, Edit, ReviewState } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { intoView } from '../words/into-view.ts';
import type { useReview } from './use-review.ts';

interface Props {
  review: ReviewState;
  queue: readonly ClaimView[];
  claim: ClaimView | null;
  desk: ReturnType<typeof useReview>;
  act: (edits: readonly Edit[]) => Promise<boolean>;
}

export function ReviewBar({ review, queue, claim, desk, act }: Props): ReactNode {
  const at = queue.findIndex(({ id }) => id === claim?.id);
  const step = (by: number): void => {
    const next = at === -1 ? queue[0] : queue[at + by];
    if (next) actions.select(next.id);
  };
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.code === 'KeyJ') step(1);
      else if (event.code === 'KeyK') step(-1);
      else if (event.code === 'KeyU' && review.undo) void desk.act('undo');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  });
  const { error } = desk;
  return (
    <>
      <div className="review-bar">
        <button type="button" disabled={at <= 0} onClick={() => step(-1)} title="Alt+K">
          Previous
        </button>
        <button type="button" disabled={at === queue.length - 1 && at !== -1} onClick={() => step(1)} title="Alt+J">
          Next
        </button>
        <span role="status">
          {queue.length === 0
            ? 'Everything is judged.'
            : `${at === -1 ? 'Judged already' : `Proposal ${at + 1}`} · ${queue.length} of ${review.claims} still to judge`}
        </span>
        <button type="button" disabled={review.undo === null || desk.busy} onClick={() => void desk.act('undo')} title="Alt+U">
          {review.undo ? `Undo: ${review.undo.kinds.join(', ')}` : 'Undo'}
        </button>
        {review.state === 'draft' && (
          <button type="button" disabled={queue.length > 0 || desk.busy} onClick={() => void act([{ kind: 'finish' }])}>
            Finish: call it curated
          </button>
        )}
      </div>
      <progress aria-label="Claims judged" value={review.claims - review.proposed} max={Math.max(1, review.claims)} />
      <p className="quiet">
        Keys: <kbd>Ctrl</kbd>+<kbd>Enter</kbd> accepts, <kbd>Alt</kbd>+<kbd>J</kbd> and <kbd>Alt</kbd>+<kbd>K</kbd> move,{' '}
        <kbd>Alt</kbd>+<kbd>U</kbd> takes back.
      </p>
      {error && (
        <div ref={intoView} className="review-error" role="alert">
          <p>
            <b>{error.status === 412 ? 'Somebody else has edited this draft.' : 'This was not saved.'}</b> {error.message}
            {error.status === 412 && ' What you see is the present state; what you typed is still here.'}
          </p>
          <ul>
            {(error.details?.errors ?? []).map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <button type="button" onClick={desk.forget}>
            Dismiss
          </button>
        </div>
      )}
    </>
  );
}
