// Words with the passages marked in them: each segment underlined by the strongest thing that rests on it, and behind the
// last word of each passage the small button that tells how much does.
import { useCallback, useMemo, useState } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { buildSegments, type Mark, type Segment } from './build-segments.ts';
import { closeLines } from './close-lines.ts';
import { RestsButton, RestsList } from './rests-button.tsx';
import { USES } from './strongest-use.ts';
import type { Reading } from './use-reading.ts';

interface Props {
  text: string;
  /** The stretch of `text` that is shown, in UTF-16 code units. */
  start: number;
  end: number;
  marks: readonly Mark[];
  passages: ReadonlyMap<string, PassageUse>;
  reading: Reading;
}

export function MarkedText({ text, start, end, marks, passages, reading }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const segments = useMemo(() => buildSegments(start, end, marks), [start, end, marks]);
  const lastEnd = useMemo(() => {
    const ends = new Map<string, number>();
    for (const mark of marks) ends.set(mark.passage, Math.max(mark.end, ends.get(mark.passage) ?? 0));
    return ends;
  }, [marks]);

  const words = (segment: Segment) => {
    const here = segment.passages.flatMap((id) => passages.get(id) ?? []);
    const written = closeLines(text.slice(segment.start, segment.end));
    if (here.length === 0) return <span key={segment.start}>{written}</span>;
    const uses = new Set(here.map(reading.use));
    const marked = here.some((passage) => reading.marked.has(passage.id));
    // The shortest passage is the most particular one: a click on the words means it.
    const nearest = here.reduce((one, other) => (other.exact.length < one.exact.length ? other : one));
    return (
      <mark
        key={segment.start}
        className={`use use-${USES.find((one) => uses.has(one)) ?? 'none'}${marked ? ' marked' : ''}`}
        data-nearest={nearest.id}
        data-passages={segment.passages.join(' ')}
        aria-current={marked ? 'true' : undefined}
      >
        {written}
      </mark>
    );
  };

  return segments.map((segment) => [
    words(segment),
    ...segment.ending
      .filter((id) => lastEnd.get(id) === segment.end)
      .flatMap((id) => passages.get(id) ?? [])
      .map((passage) => (
        <RestsButton
          key={passage.id}
          passage={passage}
          open={open === passage.id}
          onOpen={(now) => setOpen(now ? passage.id : null)}
        />
      )),
    ...segment.ending
      .filter((id) => id === open && lastEnd.get(id) === segment.end)
      .flatMap((id) => passages.get(id) ?? [])
      .map((passage) => <RestsList key={`${passage.id}-list`} passage={passage} onClose={close} />),
  ]);
}
