// The totals of the case beside what two meta-analyses found in the literature: a comparison, and said to be no score.
import type { ReactNode } from 'react';
import type { FidelityAnswer } from '../../server/api/contract.ts';
import { intervalWords, percentWords, totalsSentence } from './fidelity-sentences.ts';
import { RateDrawing } from './rate-drawing.tsx';

type Interval = readonly [number, number] | null;

function RateCell({ rate, interval, most }: { rate: number | null; interval: Interval; most: number }): ReactNode {
  return (
    <td>
      <RateDrawing rate={rate} interval={interval} most={most} />
      <span className="rate-words">
        {percentWords(rate)} {interval && <span className="quiet">({intervalWords(interval)})</span>}
      </span>
    </td>
  );
}

export function TotalsView({ answer }: { answer: FidelityAnswer }): ReactNode {
  const { totals, published } = answer;
  const reach = Math.max(totals.wrongPercent ?? 0, ...published.map((rate) => rate.wrongInterval[1]));
  const most = Math.min(100, Math.ceil((reach + 5) / 10) * 10);
  return (
    <section className="totals" aria-labelledby="totals-heading">
      <h3 id="totals-heading">Totals beside published rates</h3>
      <p>{totalsSentence(totals)}</p>
      <div className="totals-table">
        <table>
          <thead>
            <tr>
              <th scope="col">
                Per cent of citations<span className="rate-note">, scale 0 to {most}</span>
              </th>
              <th scope="col">Wrong in any way</th>
              <th scope="col">Wrong in a major way</th>
            </tr>
          </thead>
          <tbody>
            <tr className="this-case">
              <th scope="row">
                This case <span className="quiet">{totals.judged} judged citations</span>
              </th>
              <RateCell rate={totals.wrongPercent} interval={null} most={most} />
              <RateCell rate={totals.majorPercent} interval={null} most={most} />
            </tr>
            {published.map((rate) => (
              <tr key={rate.source}>
                <th scope="row" title={rate.title}>
                  {rate.source} <span className="quiet">{rate.studies} studies pooled</span>
                </th>
                <RateCell rate={rate.wrongPercent} interval={rate.wrongInterval} most={most} />
                <RateCell rate={rate.majorPercent} interval={rate.majorInterval} most={most} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{answer.caveat}</p>
      <details>
        <summary>What counts as wrong and as major here</summary>
        <p>{answer.definition}</p>
        <p>In brackets, and as bars in the drawing: 95 % confidence intervals of the pooled rates.</p>
      </details>
    </section>
  );
}
