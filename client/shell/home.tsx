// The page that lists the dossiers, for an address that names none.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ImportButton } from '../papers/import-button.tsx';
import { queries } from '../api/queries.ts';

export function Home(): ReactNode {
  const { data, error, refetch } = useQuery(queries.dossiers());
  if (error)
    return (
      <div className="home" role="alert">
        <p>{error.message}</p>
        <button type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    );
  return (
    <div className="home">
      <h1>Dossiers</h1>
      {data?.items.length === 0 && (
        <p className="quiet">No dossier is loaded. Put one into the folder of dossiers and it appears here.</p>
      )}
      <ul>
        {data?.items.map((one) => (
          <li key={one.id}>
            <a href={`/d/${one.id}`}>{one.title}</a>
            <p className="quiet">
              {one.state === 'draft' && <b>Draft, not judged yet · </b>}
              {one.counts.claims} claims, {one.counts.works} works
            </p>
          </li>
        ))}
      </ul>
      <ImportButton />
    </div>
  );
}
