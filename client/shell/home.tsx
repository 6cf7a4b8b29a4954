// The page that lists the dossiers, for an address that names none.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DossierSummary } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { isServed } from '../api/stand-in.ts';
import { ImportButton } from '../papers/import-button.tsx';

function Entry({ one }: { one: DossierSummary }): ReactNode {
  const { claims, proposed, works, cited, named, evidence } = one.counts;
  // Where the case cites nothing, as a database of evidence does not, all that can be seen is what was checked.
  const isChecked = cited + named === 0 && evidence > 0;
  return (
    <li>
      <a href={`/d/${one.id}${isChecked ? '?basis=checked' : ''}`}>{one.title}</a>
      <p className="quiet">
        {one.state === 'draft' && (
          <b>
            Draft, {claims - proposed} of {claims} claims judged ·{' '}
          </b>
        )}
        {one.state !== 'draft' && `${claims} ${claims === 1 ? 'claim' : 'claims'}, `}
        {works} {works === 1 ? 'work' : 'works'}
      </p>
    </li>
  );
}

function Group({ title, items }: { title: string; items: readonly DossierSummary[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((one) => (
          <Entry key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

/** Fewer are seen at a glance. */
const MANY = 12;

const includesWords = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

export function Home(): ReactNode {
  const [words, setWords] = useState('');
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
  const all = data?.items ?? [];
  const items = all.filter(({ title, id }) => includesWords(`${title} ${id}`, words));
  return (
    <div className="home">
      <div className="home-head">
        <h1>Dossiers</h1>
        <ImportButton />
      </div>
      <p className="quiet">
        Each is a paper and the studies it cites: what it claims, in which words, and what those studies really report.
        {isServed() &&
          ' A paper of your own becomes a draft: import it, or drop it anywhere on this page (JATS XML, PDF or plain text).'}
      </p>
      {all.length > MANY && (
        <label className="home-find">
          <span>Find a dossier</span>
          <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
          <span className="quiet" role="status">
            {items.length} of {all.length}
          </span>
        </label>
      )}
      {data && all.length === 0 && (
        <p className="quiet">
          No dossier is loaded. Import a paper, or put a dossier into the folder of dossiers: it appears here.
        </p>
      )}
      <Group title="Curated" items={items.filter(({ state }) => state !== 'draft')} />
      <Group title="Drafts of yours" items={items.filter(({ state }) => state === 'draft')} />
    </div>
  );
}
