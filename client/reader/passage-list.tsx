// Passages in reading order under the headings of their sections.
import type { PassageUse } from '../../server/api/contract.ts';
import { sectionWords } from '../words/passage-words.ts';
import { PassageItem } from './passage-item.tsx';
import type { Reading } from './use-reading.ts';

/** Neighbours of one section stand together; a section that comes back gets its heading again. */
function groupBySection(passages: readonly PassageUse[]): { section: PassageUse['section']; passages: PassageUse[] }[] {
  const groups: { section: PassageUse['section']; passages: PassageUse[] }[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last?.section === passage.section) last.passages.push(passage);
    else groups.push({ section: passage.section, passages: [passage] });
  }
  return groups;
}

export function PassageList({ passages, reading }: { passages: readonly PassageUse[]; reading: Reading }) {
  return groupBySection(passages).map((group, index) => (
    <section key={index} className="reading">
      <h3>{sectionWords[group.section]}</h3>
      <ul>
        {group.passages.map((passage) => (
          <PassageItem key={passage.id} passage={passage} reading={reading} />
        ))}
      </ul>
    </section>
  ));
}
