// Where the dossier uses a study, and how faithfully: one row a claim, each leading to the edge and to the claim.
import type { WorkDetail } from '../../server/api/contract.ts';
import { Section } from './section.tsx';
import { UseRow } from './use-row.tsx';

export function StudyUses({ work }: { work: WorkDetail }) {
  return (
    <Section title="Where it is used, and how faithfully" empty={work.role === 'case'}>
      <ul className="items">
        {work.uses.map((line) => (
          <UseRow key={line.id} line={line} />
        ))}
      </ul>
      {work.uses.length === 0 && <p className="quiet">No claim rests on it.</p>}
    </Section>
  );
}
