// One citation of the case: the citing words, what the source reports, and the verdict with its reason and basis.
import type { ReactNode } from 'react';
import type { CitationCheck, Place } from '../../server/api/contract.ts';
import { SourceSide } from '../inspector/source-side.tsx';
import { Verdict } from '../inspector/verdict.tsx';
import { DirectionMark } from '../words/direction-mark.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { Quotation } from '../words/quotation.tsx';
import { uncheckedWords, uncitedWords } from '../words/said-words.ts';
import { UnverifiedMark } from '../words/unverified-mark.tsx';

function Directions({ check }: { check: CitationCheck }): ReactNode {
  return (
    <p className="check-directions">
      <span className="quiet">as cited</span>{' '}
      {check.asCited ? <DirectionMark direction={check.asCited.direction} /> : uncitedWords(check)}{' '}
      <span className="quiet">as checked</span>{' '}
      {check.asChecked ? <DirectionMark direction={check.asChecked.direction} /> : uncheckedWords(check)}
      {check.unverified && <UnverifiedMark />}
    </p>
  );
}

export function CheckView({ check, places }: { check: CitationCheck; places: readonly Place[] }): ReactNode {
  const { study, source } = check;
  const line = {
    quotations: { source: source.quotations },
    reports: source.reports,
    results: source.findings,
    conclusion: source.conclusion,
    work: study,
  };
  return (
    <li>
      <article className="check" aria-label={`${study.label}: ${check.label}`}>
        <h4>
          <NodeLink id={check.id}>
            {study.label}
            {study.citationNumber !== null && ` [${study.citationNumber}]`}
          </NodeLink>
        </h4>
        <p className="check-claim">
          <span className="quiet">cited for</span> <NodeLink id={check.claim}>{check.statement}</NodeLink>
        </p>
        <div className="check-sides">
          <div className="side citing-side">
            <p className="side-title">The case says</p>
            {check.citing.map((passage) => (
              <Quotation key={passage.id} passage={passage} />
            ))}
            {check.citing.length === 0 && <p className="quiet">No words of the case are tied to this citation.</p>}
          </div>
          <SourceSide line={line} places={places} />
        </div>
        <Verdict line={{ ...check, fidelity: check.verdict }} places={places} />
        <Directions check={check} />
        {check.condition && (
          <p>
            <span className="quiet">Holds only on the condition:</span> {check.condition}
          </p>
        )}
        {check.oneOf.length > 0 && (
          <p className="quiet">The case means one of several studies here; they count as one citation.</p>
        )}
      </article>
    </li>
  );
}
