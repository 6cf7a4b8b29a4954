// One direction, as glyph, word and colour: readable without any one of the three.
import { type Direction, directionWords } from './direction-words.ts';

/** `glyphOnly` keeps the word for screen readers. */
export function DirectionMark({ direction, glyphOnly = false }: { direction: Direction; glyphOnly?: boolean }) {
  const { glyph, label, meaning } = directionWords[direction];
  return (
    <span className={`direction direction-${direction}`} title={meaning}>
      <span className="glyph" aria-hidden="true">
        {glyph}
      </span>
      <span className={glyphOnly ? 'unseen' : undefined}>{label.toLowerCase()}</span>
    </span>
  );
}
