// The evidence timeline: which studies were published by a year that the reader chooses, and what rests on them. What came later
// the authors could not know.
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ClaimView, WorkSummary } from '../../server/api/contract.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { drawEvidence } from './draw-evidence.ts';
import { knownBy, readYear, yearsOf } from './known-by.ts';
import { PlotFigure } from './plot-figure.tsx';
import { StudyTable } from './study-table.tsx';
import { YearSlider } from './year-slider.tsx';

type Years = NonNullable<ReturnType<typeof yearsOf>>;

interface Props {
  works: readonly WorkSummary[];
  claims: readonly ClaimView[];
}

function Dated({ works, claims, years }: Props & { years: Years }): ReactNode {
  const setting = useExplorer((state) => state.settings['known-by']);
  const chosen = readYear(setting, years);
  // Holds as long as the address says what it said when it was made.
  const [preview, setPreview] = useState<{ chosen: number; year: number } | null>(null);
  const by = preview?.chosen === chosen ? preview.year : chosen;
  const known = useMemo(() => knownBy(works, claims, by), [works, claims, by]);
  const draw = useCallback((width: number) => drawEvidence(known.studies, years, by, width), [known, years, by]);
  const undated = known.undated > 0 ? `; of ${known.undated} the year is not known` : '';
  return (
    <>
      <YearSlider
        first={years.first}
        last={years.last}
        chosen={chosen}
        shown={by}
        caseYear={years.case}
        preview={(year) => setPreview(year === null ? null : { chosen, year })}
      />
      <p role="status">
        By {by}, {known.published} of {known.studies.length} studies were published and {known.later} were not yet{undated}.{' '}
        {known.claimsByThen} of the {known.claims} claims that any study speaks to had one by then.
      </p>
      <PlotFigure
        draw={draw}
        label={`Studies by year of publication: ${known.published} by ${by}, ${known.later} later. The table below lists them.`}
      />
      <ul className="course-key">
        <li>
          <span className="key-mark" aria-hidden="true" /> cited
        </li>
        <li>
          <span className="key-mark square" aria-hidden="true" /> named only
        </li>
        <li>
          <span className="key-hexagon" aria-hidden="true">
            ⬡
          </span>{' '}
          brought by the curators
        </li>
        <li>Numeral: level of evidence, 1 the strongest. Pale: not yet published by then. Dashed: unverified.</li>
      </ul>
      <StudyTable studies={known.studies} />
    </>
  );
}

export function EvidenceTimeline({ works, claims }: Props): ReactNode {
  const years = useMemo(() => yearsOf(works), [works]);
  return (
    <section aria-labelledby="evidence-heading" className="evidence-timeline">
      <h3 id="evidence-heading">What the authors could have known</h3>
      {years ? <Dated works={works} claims={claims} years={years} /> : <p>No study of this dossier has a year.</p>}
    </section>
  );
}
