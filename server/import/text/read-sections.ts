// Sections of a paper from its headings.
import type { Section } from '../paper.ts';
import type { Heading } from './arrange-lines.ts';

/** Each section from its heading to the next, or to `end`, where the running text is over. Headings in order. */
export function readSections(headings: readonly Heading[], end: number): Section[] {
  return headings.map(({ title, line }, index) => ({
    title,
    start: line.start,
    end: Math.max(line.end, headings[index + 1]?.line.start ?? Math.max(end, line.end)),
  }));
}
