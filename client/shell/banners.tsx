// What a reader must know about the data on screen: the server is gone, or a changed file could not be loaded.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { useNews } from '../api/use-news.ts';

export function Banners({ dossier }: { dossier: string }): ReactNode {
  const lost = useNews((state) => state.connection === 'lost');
  const fresh = useNews((state) => state.broken);
  const { data } = useQuery(queries.dossier(dossier));
  const broken = fresh.length > 0 ? fresh : (data?.broken?.problems ?? []);
  return (
    <>
      {lost && (
        <div className="banner" role="alert">
          <p>
            <strong>The server does not answer.</strong> You see its last answers; this page tries again by itself. To start it:{' '}
            <code>npm start</code>
          </p>
        </div>
      )}
      {broken.length > 0 && (
        <div className="banner" role="alert">
          <p>
            <strong>A changed file could not be loaded.</strong> You see the last good graph.
          </p>
          <ul>
            {broken.slice(0, 3).map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.message}`}>
                <code>
                  {problem.file}
                  {problem.line ? `:${problem.line}` : ''}
                </code>{' '}
                {problem.message} {problem.tip}
              </li>
            ))}
            {broken.length > 3 && <li>… and {broken.length - 3} more; the console of the server lists them all.</li>}
          </ul>
        </div>
      )}
    </>
  );
}
