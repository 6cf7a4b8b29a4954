// Whether a wait has become long enough to say so.
import { useEffect, useState } from 'react';

/** After how many milliseconds of waiting a panel says that it is slow. */
export const SLOW_AFTER = 1000;

/** True once `waiting` has lasted longer than SLOW_AFTER; false at once when it ends. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return waiting && slow;
}
