// A discrepancy: something wrong in the literature, with the words on both sides.
import type { DiscrepancyView } from '../../server/api/contract.ts';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { Quotation } from '../words/quotation.tsx';
import { Links } from './links.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';

export function DiscrepancyPanel({ discrepancy }: { discrepancy: DiscrepancyView }) {
  const quote = (ids: readonly string[]) =>
    discrepancy.passages.filter((one) => ids.includes(one.id)).map((one) => <Quotation key={one.id} passage={one} />);
  return (
    <>
      <PanelHeading kind={`Discrepancy, ${discrepancy.kind.replaceAll('-', ' ')}`} aside={discrepancy.severity}>
        {discrepancy.what}
      </PanelHeading>
      <div>
        {discrepancy.explanation}
        <ProvenanceMark of={discrepancy.provenance} />
      </div>
      {discrepancy.sides.map((side) => (
        <Section key={side.label} title={side.label}>
          {quote(side.passages)}
        </Section>
      ))}
      <Section title="What is printed" empty={discrepancy.items.length === 0}>
        <ul className="items">
          {discrepancy.items.map((item, index) => (
            <li key={index}>
              <q className="printed">{item.printed}</q>
              {item.correct !== undefined && (
                <>
                  {' '}
                  for <b>{item.correct}</b>
                </>
              )}
              {item.note && <p>{item.note}</p>}
              {quote(item.passages)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Claims it touches" empty={discrepancy.claims.length === 0}>
        <Links ids={discrepancy.claims} />
      </Section>
      <Section title="Studies it touches" empty={discrepancy.studies.length === 0}>
        <Links ids={discrepancy.studies} />
      </Section>
    </>
  );
}
