// The whole attached text, paragraph by paragraph, with every passage marked where it stands.
import { memo, useMemo } from 'react';
import type { PassageUse, TextAnswer } from '../../server/api/contract.ts';
import type { Mark } from './build-segments.ts';
import { findHeadings } from './find-headings.ts';
import { MarkedText } from './marked-text.tsx';
import { splitParagraphs } from './split-paragraphs.ts';
import type { Reading } from './use-reading.ts';

interface Props {
  of: TextAnswer;
  passages: readonly PassageUse[];
  reading: Reading;
}

const MarkedParagraph = memo(MarkedText);

export function WholeText({ of, passages, reading }: Props) {
  const { text } = of;
  const byId = useMemo(() => new Map(passages.map((passage) => [passage.id, passage])), [passages]);
  const paragraphs = useMemo(() => {
    const marks: Mark[] = passages.flatMap((passage) =>
      passage.spans.map(([start, end]) => ({ passage: passage.id, start, end })),
    );
    const titles = passages.filter((passage) => passage.section === 'title');
    const breaks = new Set(titles.flatMap((passage) => passage.spans.map(([, end]) => end)));
    const known = { breaks, headings: findHeadings(text, of.sections), isParted: of.form === 'jats' };
    return splitParagraphs(text, known).map((paragraph) => ({
      ...paragraph,
      // A passage that reaches into the next paragraph keeps all its marks in both, so that its end is known.
      marks: marks
        .filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start)
        .flatMap((mark) => marks.filter((one) => one.passage === mark.passage)),
    }));
  }, [of, text, passages]);
  return paragraphs.map(({ start, end, heading, marks }) => {
    const words = <MarkedParagraph text={text} start={start} end={end} marks={marks} passages={byId} reading={reading} />;
    return heading ? (
      <h3 key={start}>{words}</h3>
    ) : (
      <div key={start} className="paragraph">
        {words}
      </div>
    );
  });
}
