// The whole dossier as a file for other programs: a link for each format that the server knows.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { isServed } from '../api/stand-in.ts';

/** Nothing where no server stands behind the page: only a server writes these files. */
export function ExportLinks({ dossier }: { dossier: string }): ReactNode {
  const served = isServed();
  const { data, error } = useQuery({ ...queries.formats(), enabled: served });
  if (!served) return null;
  return (
    <details className="export-links">
      <summary>
        The whole dossier <span className="quiet">as data or as a report</span>
      </summary>
      {error && <p role="alert">{error.message}</p>}
      <ul>
        {data?.items.map(({ id, name, description }) => (
          <li key={id}>
            <a href={`/api/v1/dossiers/${encodeURIComponent(dossier)}/export/${id}`} download title={description}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
