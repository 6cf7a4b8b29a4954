// The whole attached text, paragraph by paragraph, with every passage marked where it stands.
import { useMemo, useState } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { buildSegments, type Mark, type Segment } from './build-segments.ts';
import { closeLines } from './close-lines.ts';
import { RestsButton, RestsList } from './rests-button.tsx';
import { splitParagraphs } from './split-paragraphs.ts';
import { type Use, targetsOf } from './strongest-use.ts';
import type { Reading } from './use-reading.ts';

const STRENGTH: readonly Use[] = ['disputes', 'supports', 'neutral', 'claim', 'event', 'discrepancy', 'none'];

interface Props {
  text: string;
  passages: readonly PassageUse[];
  reading: Reading;
}

export function WholeText({ text, passages, reading }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const byId = useMemo(() => new Map(passages.map((passage) => [passage.id, passage])), [passages]);
  const paragraphs = useMemo(() => {
    const marks: Mark[] = passages.flatMap((passage) =>
      passage.spans.map(([start, end]) => ({ passage: passage.id, start, end })),
    );
    return splitParagraphs(text).map((paragraph) => ({
      ...paragraph,
      segments: buildSegments(paragraph.start, paragraph.end, marks),
    }));
  }, [text, passages]);
  const lastEnd = useMemo(() => new Map(passages.map((passage) => [passage.id, passage.spans.at(-1)?.[1] ?? -1])), [passages]);

  const words = (segment: Segment) => {
    const here = segment.passages.flatMap((id) => byId.get(id) ?? []);
    const written = closeLines(text.slice(segment.start, segment.end));
    if (here.length === 0) return <span key={segment.start}>{written}</span>;
    const uses = here.map(reading.use);
    const use = STRENGTH.find((one) => uses.includes(one)) ?? 'none';
    const marked = here.some((passage) => reading.marked.has(passage.id));
    // The shortest passage is the most particular one; the others have buttons of their own.
    const nearest = here.reduce((one, other) => (other.exact.length < one.exact.length ? other : one));
    const targets = targetsOf(nearest);
    return (
      <mark
        key={segment.start}
        className={`use use-${use}${marked ? ' marked' : ''}`}
        data-passages={segment.passages.join(' ')}
        aria-current={marked ? 'true' : undefined}
        onClick={() =>
          targets.length === 1 ? actions.select(targets[0] ?? nearest.id) : setOpen(open === nearest.id ? null : nearest.id)
        }
      >
        {written}
      </mark>
    );
  };

  return paragraphs.map((paragraph) => {
    const children = paragraph.segments.map((segment) => {
      const ending = segment.ending.filter((id) => lastEnd.get(id) === segment.end).flatMap((id) => byId.get(id) ?? []);
      return [
        words(segment),
        ...ending.flatMap((passage) => [
          <RestsButton
            key={passage.id}
            passage={passage}
            open={open === passage.id}
            onOpen={(now) => setOpen(now ? passage.id : null)}
          />,
          open === passage.id && <RestsList key={`${passage.id}-list`} passage={passage} onClose={() => setOpen(null)} />,
        ]),
      ];
    });
    return paragraph.heading ? (
      <h3 key={paragraph.start}>{children}</h3>
    ) : (
      <div key={paragraph.start} className="paragraph">
        {children}
      </div>
    );
  });
}
