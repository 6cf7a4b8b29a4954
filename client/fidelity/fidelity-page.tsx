// The fidelity report: every citation of the case with both sides and the verdict, the totals beside published rates, and what
// is wrong within the case. The files hold the whole report, whatever is filtered.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FidelityAnswer } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { saveFile } from '../pages/save-file.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { buildReport } from './build-report.ts';
import { CheckFilters } from './check-filters.tsx';
import { CheckView } from './check-view.tsx';
import { DiscrepancyList } from './discrepancy-list.tsx';
import './fidelity.css';
import { filterChecks, readList } from './filter-checks.ts';
import { TotalsView } from './totals-view.tsx';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

function Tools({ dossier, answer }: { dossier: string; answer: FidelityAnswer | undefined }): ReactNode {
  const title = useQuery(queries.dossier(dossier)).data?.title ?? dossier;
  if (!answer) return null;
  const blocks = () => buildReport(answer, { title, made: new Date().toISOString().slice(0, 10) });
  return (
    <>
      <button
        type="button"
        onClick={() => saveFile(`${dossier}-fidelity.md`, 'text/markdown;charset=utf-8', writeMarkdown(blocks()))}
      >
        Save as Markdown
      </button>
      <button
        type="button"
        onClick={() =>
          saveFile(`${dossier}-fidelity.html`, 'text/html;charset=utf-8', writeHtml(`Citation fidelity: ${title}`, blocks()))
        }
      >
        Save as HTML
      </button>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    </>
  );
}

function Report({ answer }: { answer: FidelityAnswer }): ReactNode {
  const filters = useExplorer((state) => state.filters);
  const severity = useExplorer((state) => state.settings.severity);
  const shown = filterChecks(answer.items, { labels: filters.fidelity, severities: readList(severity) });
  return (
    <>
      {answer.items.length > 0 && <TotalsView answer={answer} />}
      <section className="checks" aria-labelledby="checks-heading">
        <h3 id="checks-heading">Citations, in reading order</h3>
        {answer.items.length === 0 ? (
          <p>The case of this dossier cites nothing for any claim.</p>
        ) : (
          <CheckFilters checks={answer.items} shown={shown.length} />
        )}
        {answer.items.length > 0 && shown.length === 0 && (
          <p>
            No citation has this verdict.{' '}
            <button
              type="button"
              className="link"
              onClick={() => actions.open({ filters: { ...filters, fidelity: [] }, settings: {} })}
            >
              Show all
            </button>
          </p>
        )}
        <ul>
          {shown.map((check) => (
            <CheckView key={check.id} check={check} places={answer.places} />
          ))}
        </ul>
      </section>
      <DiscrepancyList discrepancies={answer.discrepancies} />
    </>
  );
}

export function FidelityPage({ dossier }: { dossier: string }): ReactNode {
  const fidelity = useQuery(queries.fidelity(dossier));
  return (
    <PageFrame
      tools={<Tools dossier={dossier} answer={fidelity.data} />}
      lead="Every citation is held beside what its source reports. A verdict is about the citation, not about the quality of the study."
    >
      <Answer query={fidelity} what="the fidelity report">
        {(answer) => <Report answer={answer} />}
      </Answer>
    </PageFrame>
  );
}
