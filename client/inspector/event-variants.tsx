// A reported sequence variant: as printed, and how the printed name can be read. A reading is an interpretation.
import type { TimelineAnswer } from '../../server/api/contract.ts';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { Section } from './section.tsx';

export function EventVariants({ variants }: { variants: TimelineAnswer['variants'] }) {
  return (
    <>
      {variants.map((variant) => (
        <Section key={variant.id} title={`How the variant of ${variant.gene} can be read`}>
          <p>
            Printed as <q className="printed">{variant.printed}</q>.
          </p>
          <ul className="items">
            {variant.readings.map((reading) => (
              <li key={reading.id}>
                <b>{reading.chosen ? 'Read here as: ' : 'Not as: '}</b>
                {reading.words}
                {(reading.protein ?? reading.coding) && (
                  <span className="quiet"> {[reading.protein, reading.coding].filter(Boolean).join(', ')}</span>
                )}
                <ProvenanceMark of={reading.provenance} />
              </li>
            ))}
          </ul>
          <div>
            {variant.judgement.words}
            <ProvenanceMark of={variant.judgement.provenance} />
          </div>
          {variant.facts.length > 0 && (
            <ul className="items">
              {variant.facts.map((fact, index) => (
                <li key={index}>
                  {fact.words}
                  <ProvenanceMark of={fact.provenance} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}
