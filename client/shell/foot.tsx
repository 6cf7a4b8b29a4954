// The quiet line at the foot: what this is for and what it is not.
import type { ReactNode } from 'react';

export function Foot(): ReactNode {
  return (
    <p>
      For research and teaching. Not advice for anyone’s treatment. <a href="/api/docs">The same data as an API</a>
    </p>
  );
}
