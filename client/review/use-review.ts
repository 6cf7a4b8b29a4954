// The review of a draft in a component: where it stands, and the ways to change it. What was answered is shown at once; what it
// changed elsewhere is read again.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Edit, EditAnswer } from '../../server/api/contract.ts';
import type { RequestError } from '../api/fetch-json.ts';
import { postEdits, postUndo } from '../api/post-edits.ts';
import { queries } from '../api/queries.ts';

type Wish = readonly Edit[] | 'undo';

export function useReview(dossier: string) {
  const client = useQueryClient();
  const query = useQuery(queries.review(dossier));
  const revision = query.data?.revision ?? '';
  const mutation = useMutation<EditAnswer, RequestError, Wish>({
    mutationFn: (wish) => (wish === 'undo' ? postUndo(dossier, revision) : postEdits(dossier, revision, wish)),
    onSuccess: async ({ review }) => {
      client.setQueryData(queries.review(dossier).queryKey, review);
      await client.invalidateQueries({ queryKey: ['claims', dossier] });
      void client.invalidateQueries({
        predicate: ({ queryKey }) => !['review', 'claims', 'dossiers'].includes(String(queryKey[0])),
      });
    },
    onError: (error) => {
      // Somebody else was faster: what they did is shown, what was typed here stays.
      if (error.status !== 412) return;
      for (const name of ['review', 'claims']) void client.invalidateQueries({ queryKey: [name, dossier] });
    },
  });
  const { mutateAsync } = mutation;
  /** Whether it was done. */
  const act = useCallback(
    (wish: Wish): Promise<boolean> =>
      mutateAsync(wish).then(
        () => true,
        () => false,
      ),
    [mutateAsync],
  );
  return { query, act, busy: mutation.isPending, error: mutation.error, forget: mutation.reset };
}
