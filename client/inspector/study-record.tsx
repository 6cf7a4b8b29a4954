// The bibliographic record: a citation to copy, the identifiers, and what each of its fields rests on. An identifier
// becomes a link only once it is verified: a wrong link sends a reader to another paper.
import type { WorkDetail } from '../../server/api/contract.ts';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { CopyText } from './copy-text.tsx';
import { identifierLink } from './identifier-link.ts';
import { Section } from './section.tsx';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function Identifiers({ work }: { work: WorkDetail }) {
  if (work.identifiers.length + work.candidates.length === 0) return null;
  return (
    <dl className="facts">
      {work.identifiers.map((one) => {
        const link = identifierLink(one);
        return (
          <div className="fact" key={`${one.type}-${one.value}`}>
            <dt>{one.type}</dt>
            <dd>
              {link ? (
                <a href={link} rel="noreferrer" target="_blank">
                  {one.value}
                </a>
              ) : (
                one.value
              )}
              <ProvenanceMark of={one.provenance} places={work.places} />
            </dd>
          </div>
        );
      })}
      {work.candidates.map((one) => (
        <div className="fact" key={`${one.field}-${one.value}`}>
          <dt>{one.field}</dt>
          <dd>
            {one.value}
            <ProvenanceMark of={one.provenance} places={work.places} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Citation and the buttons that copy it. */
export function StudyCitation({ work }: { work: WorkDetail }) {
  const { plain, bibtex, ris, leftOut } = work.citation;
  return (
    <section className="part" aria-label="Citation">
      <p>{plain}</p>
      {leftOut.length > 0 && <p className="quiet">Left out because unverified: {list.format(leftOut)}.</p>}
      <CopyText
        what="the citation"
        texts={[
          { label: 'plain text', text: plain },
          { label: 'BibTeX', text: bibtex },
          { label: 'RIS', text: ris },
        ]}
      />
    </section>
  );
}

/** Identifiers, recalled fields, and what each field of the record rests on. */
export function StudyRecord({ work }: { work: WorkDetail }) {
  const { identifiers, candidates, recordProvenance, places } = work;
  return (
    <Section title="Record" empty={identifiers.length + candidates.length + recordProvenance.length === 0}>
      <Identifiers work={work} />
      {recordProvenance.length > 0 && (
        <details className="more">
          <summary>What this record rests on</summary>
          <dl className="facts">
            {recordProvenance.map((one, index) => (
              <div className="fact" key={index}>
                <dt>{list.format(one.fields)}</dt>
                <dd>
                  <ProvenanceMark of={one.provenance} places={places} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
