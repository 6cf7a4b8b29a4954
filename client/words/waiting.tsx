// A panel that waits for an answer: lines where words will stand, and after a second the word that it takes long.
import { useSlow } from './use-slow.ts';

/** `what` completes "Reading …"; `lines` is about as many as the answer will have, so that nothing jumps. */
export function Waiting({ what, lines = 6 }: { what: string; lines?: number }) {
  const slow = useSlow(true);
  return (
    <div className="waiting" role="status">
      <p className={slow ? 'quiet' : 'quiet not-yet'}>
        {slow ? `Still reading ${what}. It takes longer than usual.` : `Reading ${what}.`}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <span className={`skeleton skeleton-${index % 4}`} key={index} />
        ))}
      </div>
    </div>
  );
}
