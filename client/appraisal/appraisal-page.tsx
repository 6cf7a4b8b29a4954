// The appraisal of the case report: Murad's eight items, each with its answer, its reason and the words it rests on. No sum.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppraisalAnswer } from '../../server/api/contract.ts';
import { RequestError } from '../api/fetch-json.ts';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { Answer } from '../words/answer.tsx';
import { Quotation } from '../words/quotation.tsx';
import { answerWords, domainWords } from './appraisal-words.ts';
import './appraisal.css';

type Item = AppraisalAnswer['items'][number];

function AnswerMark({ answer }: { answer: Item['answer'] }): ReactNode {
  const { glyph, label, meaning } = answerWords[answer];
  return (
    <span className={`appraised appraised-${answer}`} title={meaning}>
      <span className="glyph" aria-hidden="true">
        {glyph}
      </span>
      {label}
    </span>
  );
}

function ItemView({ item }: { item: Item }): ReactNode {
  return (
    <li id={`item-${item.id}`}>
      <p className="item-domain quiet">{domainWords[item.domain]}</p>
      <h3>{item.question}</h3>
      <div className="item-answer">
        <p>
          <AnswerMark answer={item.answer} />
        </p>
        <p>{item.because}</p>
        {item.note && <p className="quiet">{item.note}</p>}
      </div>
      <div className="item-words">
        {item.passages.map((passage) => (
          <Quotation key={passage.id} passage={passage} />
        ))}
        {item.passages.length === 0 && <p className="quiet">No words of the case are tied to this answer.</p>}
      </div>
    </li>
  );
}

function Overview({ items }: { items: readonly Item[] }): ReactNode {
  return (
    <nav className="appraisal-overview" aria-label="The eight items">
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#item-${item.id}`}>{item.id.replaceAll('-', ' ')}</a>
            <AnswerMark answer={item.answer} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function AppraisalPage({ dossier }: { dossier: string }): ReactNode {
  const appraisal = useQuery(queries.appraisal(dossier));
  const none = appraisal.error instanceof RequestError && appraisal.error.status === 404;
  return (
    <PageFrame
      tools={
        appraisal.data && (
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
        )
      }
      lead="How far one patient’s story can carry a conclusion, asked item by item. There is no sum: the items do not weigh the same, and the tool advises against adding them up."
    >
      {none ? (
        <p>Nobody has appraised the case of this dossier yet.</p>
      ) : (
        <Answer query={appraisal} what="the appraisal">
          {({ items, tool, by }) => (
            <>
              <Overview items={items} />
              <ol className="appraisal-items">
                {items.map((item) => (
                  <ItemView key={item.id} item={item} />
                ))}
              </ol>
              <p className="quiet appraisal-source">
                {tool.name}. {tool.source} Judged by: {by}.
              </p>
            </>
          )}
        </Answer>
      )}
    </PageFrame>
  );
}
