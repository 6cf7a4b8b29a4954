// Small nodes as the picture draws them: the ring of a level, the shape of a role. Decoration beside a word.
import type { ReactNode } from 'react';
import './node-samples.css';

/** A ring of five parts; level 1 fills five, level 5 one. */
export function LevelSample({ level }: { level: 1 | 2 | 3 | 4 | 5 }): ReactNode {
  const parts = [0, 1, 2, 3, 4].map((part) => {
    const full = part < 6 - level;
    return (
      <circle
        key={part}
        cx="12"
        cy="12"
        r="9"
        className={full ? 'ring full' : 'ring'}
        pathLength="360"
        strokeDasharray="60 300"
        strokeDashoffset={-(part * 72 + 6)}
        transform="rotate(-90 12 12)"
      />
    );
  });
  return (
    <svg className="node-sample" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {parts}
      <text x="12" y="16" textAnchor="middle">
        {level}
      </text>
    </svg>
  );
}

const SHAPES = {
  cited: <circle cx="12" cy="12" r="8" />,
  named: <rect x="4" y="4" width="16" height="16" rx="3" />,
  outside: <path d="M7 4h10l5 8-5 8H7l-5-8z" />,
} as const;

export function RoleSample({ role }: { role: keyof typeof SHAPES }): ReactNode {
  return (
    <svg className="node-sample role-sample" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {SHAPES[role]}
    </svg>
  );
}
