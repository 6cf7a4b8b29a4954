// A part of a panel under its own small heading; white space sets it off, no box does.
import type { ReactNode } from 'react';

/** Nothing at all where `empty` is true: a heading over nothing helps nobody. */
export function Section({ title, empty = false, children }: { title: string; empty?: boolean; children: ReactNode }) {
  if (empty) return null;
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
