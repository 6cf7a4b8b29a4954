// Nothing is selected: a word of welcome and the questions a first visit can start from.
import { useQuery } from '@tanstack/react-query';
import type { Question } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { Answer } from '../words/answer.tsx';
import { Section } from './section.tsx';

function Ask({ question }: { question: Question }) {
  return (
    <li>
      <button
        type="button"
        className="question"
        onClick={() => actions.open({ view: question.view, select: question.select, focus: null })}
      >
        {question.question}
      </button>
      <p className="quiet">{question.hint}</p>
    </li>
  );
}

export function Guide({ dossier }: { dossier: string }) {
  const detail = useQuery(queries.dossier(dossier));
  return (
    <>
      <h2>Nothing is selected yet</h2>
      <p>
        Choose a claim to see the words it rests on and what the cited studies report. Choose a study to see its record, or an
        edge to see why it is there.
      </p>
      <Answer query={detail} what="the dossier" lines={8}>
        {({ questions }) => (
          <Section title="Questions to begin with" empty={questions.length === 0}>
            <ul className="items questions">
              {questions.map((question) => (
                <Ask key={question.id} question={question} />
              ))}
            </ul>
          </Section>
        )}
      </Answer>
      <p className="quiet">
        Press <kbd>/</kbd> to search. Every picture has an address of its own that you can share.
      </p>
    </>
  );
}
