// The reference as the case prints it, and what is wrong with it; for a work named without a reference, where it is named.
import type { WorkDetail } from '../../server/api/contract.ts';
import { showPassage } from '../reader/show-passage.ts';
import { NodeLink } from '../words/node-link.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { UnverifiedMark } from '../words/unverified-mark.tsx';
import { Quotations } from './quotations.tsx';
import { Section } from './section.tsx';

type ErrorOfReference = NonNullable<NonNullable<WorkDetail['printedReference']>['errors']>[number];

function Mistake({ error, work }: { error: ErrorOfReference; work: WorkDetail }) {
  return (
    <li>
      {error.kind.replaceAll('-', ' ')}
      {error.printed !== null && (
        <>
          : <q className="printed">{error.printed}</q>
        </>
      )}
      {error.correct !== null && (
        <>
          , rightly <b>{error.correct}</b>
        </>
      )}
      {error.correct === null && error.candidate !== undefined && (
        <>
          , probably {error.candidate} <UnverifiedMark />
        </>
      )}
      {error.severity !== error.kind && <span className="quiet"> · {error.severity.replaceAll('-', ' ')}</span>}
      {error.note && <p>{error.note}</p>}
      <ProvenanceMark of={error.provenance} places={work.places} />
    </li>
  );
}

export function PrintedReference({ work }: { work: WorkDetail }) {
  const { printedReference: printed, namedIn } = work;
  return (
    <>
      {printed && (
        <Section title="As the case prints the reference">
          <figure className="quotation">
            <blockquote className="quote">{printed.exact}</blockquote>
            <figcaption>
              <NodeLink id={printed.passage}>What rests on it</NodeLink>
              <button type="button" className="link" onClick={() => showPassage(printed.passage)}>
                Show in reader
              </button>
            </figcaption>
          </figure>
          {printed.errors && printed.errors.length > 0 ? (
            <ul className="items">
              {printed.errors.map((error, index) => (
                <Mistake key={index} error={error} work={work} />
              ))}
            </ul>
          ) : (
            <p className="quiet">No mistake in it is known.</p>
          )}
        </Section>
      )}
      <Section title="Named in the text" empty={namedIn.length === 0}>
        <Quotations ids={namedIn} />
      </Section>
    </>
  );
}
