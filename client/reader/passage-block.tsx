// One block of the list of passages: the words of the longest passage with the others marked in it, and their state.
import { useMemo } from 'react';
import { stateWords, type PassageState } from '../words/passage-words.ts';
import { MarkedText } from './marked-text.tsx';
import type { Block } from './nest-passages.ts';
import type { Reading } from './use-reading.ts';

const LOUD: ReadonlySet<PassageState> = new Set(['missing', 'fuzzy', 'moved']);

interface Props {
  block: Block;
  reading: Reading;
  /** The words are a cited source's own. */
  own?: boolean;
  /** The state is told once for the whole section. */
  stateless?: boolean;
}

export function PassageBlock({ block, reading, own = false, stateless = false }: Props) {
  const passages = useMemo(() => new Map(block.passages.map((passage) => [passage.id, passage])), [block]);
  const [whole] = block.passages;
  if (!whole) return null;
  const { state, page } = whole;
  const small = [page === undefined ? null : `page ${page}`, stateless ? null : stateWords[state].label].filter(
    (part) => part !== null,
  );
  return (
    <li className="passage">
      <blockquote className={own ? 'quote source' : 'quote'}>
        <MarkedText
          text={block.text}
          start={0}
          end={block.text.length}
          marks={block.marks}
          passages={passages}
          reading={reading}
        />
      </blockquote>
      {small.length > 0 && (
        <p className={LOUD.has(state) ? 'state warn-word' : 'state quiet'} title={stateWords[state].meaning}>
          {small.join(' · ')}
        </p>
      )}
    </li>
  );
}
