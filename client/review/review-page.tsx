// Review: what the import proposes, one claim after another beside its words in the reader, until all of it is judged.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ClaimView, DossierDetail, Edit, ReviewState } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { Reader } from '../reader/reader.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { useNames } from '../words/use-names.ts';
import { ClaimEditor } from './claim-editor.tsx';
import { keepForm } from './kept-forms.ts';
import { ReviewBar } from './review-bar.tsx';
import './review.css';
import { TopicForm } from './topic-form.tsx';
import { useReview } from './use-review.ts';

interface Props {
  detail: DossierDetail;
  claims: readonly ClaimView[];
  review: ReviewState;
  desk: ReturnType<typeof useReview>;
}

function Reviewing({ detail, claims, review, desk }: Props): ReactNode {
  const name = useNames();
  const select = useExplorer((state) => state.select);
  const queue = claims.filter(({ state }) => state === 'proposed');
  const chosen = claims.find(({ id }) => id === select);
  const claim = chosen ?? queue[0];
  const editor = useRef<HTMLDivElement>(null);
  /** Whoever has judged one claim goes on with the next: the keyboard is taken there when it is drawn. */
  const goesOn = useRef(false);
  const id = claim?.id ?? null;
  // The reader shows the words of what is selected, so what is judged is selected.
  useEffect(() => {
    if (id !== null && id !== select) actions.select(id);
  }, [id, select]);
  useEffect(() => {
    if (!goesOn.current || desk.busy) return;
    goesOn.current = false;
    editor.current?.querySelector('textarea')?.focus();
  });
  const act = async (edits: readonly Edit[]): Promise<boolean> => {
    const at = queue.findIndex((one) => one.id === id);
    const done = await desk.act(edits);
    if (!done || id === null) return done;
    keepForm(detail.id, id, null);
    if (['accept', 'reject'].includes(edits[0]?.kind ?? '')) {
      actions.select((queue[at + 1] ?? queue[at - 1])?.id ?? null);
      goesOn.current = true;
    }
    return done;
  };
  return (
    <>
      <ReviewBar review={review} queue={queue} claim={claim ?? null} desk={desk} act={act} />
      <div className="review-sides">
        <div className="review-words">
          <Reader />
        </div>
        <div ref={editor} className="review-editor">
          {claim ? (
            <ClaimEditor
              key={`${claim.id} ${JSON.stringify(claim)}`}
              dossier={detail.id}
              claim={claim}
              topics={detail.topics}
              others={queue.filter((one) => one.id !== claim.id)}
              name={name}
              busy={desk.busy}
              act={act}
            />
          ) : (
            <p>This dossier has no claims.</p>
          )}
          {review.editable && <TopicForm busy={desk.busy} act={desk.act} />}
        </div>
      </div>
    </>
  );
}

export function ReviewPage({ dossier }: { dossier: string }): ReactNode {
  const detail = useQuery(queries.dossier(dossier));
  const claims = useQuery(queries.claims(dossier));
  const desk = useReview(dossier);
  return (
    <PageFrame lead="Everything here was proposed by a program from the words beside it. It counts for nothing until you accept it.">
      <Answer query={detail} what="the dossier">
        {(head) => (
          <Answer query={claims} what="the proposed claims">
            {(list) => (
              <Answer query={desk.query} what="the state of the review">
                {(review) =>
                  review.editable ? (
                    <Reviewing detail={head} claims={list.items} review={review} desk={desk} />
                  ) : (
                    <p>
                      This dossier came with the program and is not edited here. Import a paper of your own with{' '}
                      <code>claimgraph import</code>.
                    </p>
                  )
                }
              </Answer>
            )}
          </Answer>
        )}
      </Answer>
    </PageFrame>
  );
}
