// What sort of study it is: design, level, population, intervention, comparator, conclusion; each with what it rests on.
import type { WorkDetail } from '../../server/api/contract.ts';
import { levelWords } from '../words/level-words.ts';
import { Fact } from './fact.tsx';
import { Section } from './section.tsx';

const FIELDS = ['population', 'intervention', 'comparator'] as const;
const LABELS = { population: 'Population', intervention: 'Intervention', comparator: 'Comparator' } as const;

export function StudyDescription({ work }: { work: WorkDetail }) {
  const { places } = work;
  return (
    <Section title="What it is">
      <dl className="facts">
        <Fact label="Design" provenance={work.design.provenance} places={places}>
          {work.design.words}
        </Fact>
        {work.level !== null && <Fact label={`Level ${work.level}`}>{work.levelBecause || levelWords[work.level]}</Fact>}
        {FIELDS.map((field) => {
          const described = work[field];
          return (
            described && (
              <Fact key={field} label={LABELS[field]} provenance={described.provenance} places={places}>
                {described.words}
                {described.n && !described.words.includes(String(described.n)) ? (
                  <span className="quiet"> {`n\u00a0=\u00a0${described.n}`}</span>
                ) : null}
              </Fact>
            )
          );
        })}
        {work.conclusion && (
          <Fact label="Its conclusion, in our words" provenance={work.conclusion.provenance} places={places}>
            {work.conclusion.words}
          </Fact>
        )}
      </dl>
    </Section>
  );
}
