// What whoever looks at a draft must know: how much of it is a program's proposal.
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { linkTo } from '../address/place.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

/** Nothing where the dossier is no draft, everything in it is judged, or it is being judged on this very page. */
export function DraftNote(): ReactNode {
  const dossier = useExplorer((state) => state.dossier);
  const page = useExplorer((state) => state.page);
  const review = useExplorer((state) => linkTo({ ...state, page: 'review', settings: {} }));
  const { data } = useQuery({ ...queries.dossier(dossier ?? ''), enabled: dossier !== null });
  if (data?.state !== 'draft' || data.counts.proposed === 0 || page === 'review') return null;
  const { claims, proposed } = data.counts;
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.openPage('review');
  };
  return (
    <p className="draft-note" role="note">
      <b>Draft.</b> {proposed === claims ? 'All' : proposed} of {claims} {claims === 1 ? 'claim was' : 'claims were'} proposed by
      a program from the sentences that cite, and nobody has judged {proposed === 1 ? 'it' : 'them'} yet: what stands here of them
      is no finding.{' '}
      <a href={review} onClick={open}>
        Review {proposed === 1 ? 'it' : 'them'}
      </a>
    </p>
  );
}
