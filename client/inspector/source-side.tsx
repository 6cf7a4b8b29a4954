// What the cited source says: its own words where they can be quoted, otherwise what it reports in a curator's words;
// then its results.
import type { Place, TraceLine } from '../../server/api/contract.ts';
import { ProvenanceMark } from '../words/provenance-mark.tsx';
import { Quotation } from '../words/quotation.tsx';
import { FindingItems } from './finding-items.tsx';

/** What a line, or a citation of the fidelity report, has to say of its source. */
type Line = Pick<TraceLine, 'reports' | 'results' | 'conclusion'> & {
  quotations: Pick<TraceLine['quotations'], 'source'>;
  work: Pick<TraceLine['work'], 'label'>;
};

export function SourceSide({ line, places }: { line: Line; places: readonly Place[] }) {
  const { quotations, reports, results, conclusion, work } = line;
  const silent = quotations.source.length === 0 && reports.length === 0 && results.length === 0 && !conclusion;
  return (
    <div className="side source-side">
      <p className="side-title">{quotations.source.length > 0 ? `${work.label} says` : `What ${work.label} reports`}</p>
      {quotations.source.map((passage) => (
        <Quotation key={passage.id} passage={passage} own />
      ))}
      {reports.length > 0 && (
        <ul className="reports">
          {reports.map((report, index) => (
            <li key={index}>
              {report.words}
              <ProvenanceMark of={report.provenance} places={places} />
            </li>
          ))}
        </ul>
      )}
      <FindingItems findings={results} places={places} />
      {conclusion && reports.length === 0 && results.length === 0 && (
        <div>
          {conclusion.words}
          <ProvenanceMark of={conclusion.provenance} places={places} />
        </div>
      )}
      {silent && <p className="quiet">Nothing of it could be read, so nothing is said here.</p>}
    </div>
  );
}
