// Passages in reading order under the headings of their sections. What all passages of a section have in common, their
// state, is told once beside the heading.
import { type ReactNode, useMemo } from 'react';
import type { PassageUse } from '../../server/api/contract.ts';
import { sectionWords, stateWords } from '../words/passage-words.ts';
import { nestPassages } from './nest-passages.ts';
import { PassageBlock } from './passage-block.tsx';
import type { Reading } from './use-reading.ts';

interface GroupProps {
  title: ReactNode;
  passages: readonly PassageUse[];
  reading: Reading;
  own?: boolean;
}

/** One group of passages under one heading. */
export function PassageGroup({ title, passages, reading, own = false }: GroupProps) {
  const blocks = useMemo(() => nestPassages(passages), [passages]);
  const states = new Set(passages.map((passage) => passage.state));
  const [state] = states;
  return (
    <section className="reading">
      <h3>
        {title}
        {states.size === 1 && state && <span className="state-of-all"> · {stateWords[state].label}</span>}
      </h3>
      <ul>
        {blocks.map((block) => (
          <PassageBlock key={block.passages[0]?.id} block={block} reading={reading} own={own} stateless={states.size === 1} />
        ))}
      </ul>
    </section>
  );
}

/** All passages of a section stand together, wherever the page put its figures; sections as they are first met. */
export function PassageList({ passages, reading }: { passages: readonly PassageUse[]; reading: Reading }) {
  const groups = useMemo(() => {
    const found = new Map<PassageUse['section'], PassageUse[]>();
    for (const passage of passages) found.set(passage.section, [...(found.get(passage.section) ?? []), passage]);
    return [...found];
  }, [passages]);
  return groups.map(([section, its]) => (
    <PassageGroup key={section} title={sectionWords[section]} passages={its} reading={reading} />
  ));
}
