// The first visit explains itself: what one is looking at, what colours and lines mean, and a question to begin with.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { queries } from '../api/queries.ts';
import { LineSample } from '../legend/line-sample.tsx';
import { actions } from '../store/explorer.ts';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';

const KEY = 'claimgraph:welcomed';

function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // A browser that keeps nothing shows the card again next time.
  }
}

export function Welcome({ dossier }: { dossier: string }): ReactNode {
  const [open, setOpen] = useState(() => !wasWelcomed());
  const { data } = useQuery(queries.dossier(dossier));
  const question = data?.questions[0];
  if (!open || !data) return null;
  const close = (): void => {
    remember();
    setOpen(false);
  };
  return (
    <section className="welcome" aria-label="A first look">
      <h2>What you are looking at</h2>
      <p>
        One paper and the studies it leans on. Every line is a claim; click it to read the words that make it and what the study
        reports.
      </p>
      <ul>
        {DIRECTIONS.map((direction) => (
          <li key={direction}>
            <LineSample direction={direction} /> {directionWords[direction].meaning}
          </li>
        ))}
      </ul>
      {question && (
        <p>
          <button
            type="button"
            className="begin"
            onClick={() => {
              actions.open({ view: question.view, select: question.select });
              close();
            }}
          >
            {question.question}
          </button>
          <span className="quiet small">{question.hint}</span>
        </p>
      )}
      <button type="button" className="plain dismiss" onClick={close}>
        Look around first
      </button>
    </section>
  );
}
