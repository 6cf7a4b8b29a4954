// The way between the graph and the pages. Each is a link with an address of its own.
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import type { PageName } from '../address/address.ts';
import { linkTo } from '../address/place.ts';
import { queries } from '../api/queries.ts';
import { isServed } from '../api/stand-in.ts';
import { ImportButton } from '../papers/import-button.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { pages } from './pages.ts';
import './page-nav.css';

interface Entry {
  id: PageName | null;
  words: PageWords;
  forDrafts?: boolean;
  prepare?: () => Promise<unknown>;
}

const ENTRIES: readonly Entry[] = [
  { id: null, words: { label: 'Graph', question: 'What rests on what?' } },
  ...pages.map(({ id, prepare, forDrafts }) => ({ id, words: pageWords[id], prepare, forDrafts })),
];

function PageLink({ id, words, prepare }: Entry): ReactNode {
  const open = useExplorer((state) => state.page === id);
  const address = useExplorer((state) => linkTo({ ...state, page: id, settings: {} }));
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.openPage(id);
  };
  // Whoever points at it is about to open it.
  const soon = (): void => void prepare?.().catch(() => undefined);
  return (
    <a
      href={address}
      title={words.question}
      aria-current={open ? 'page' : undefined}
      onClick={onClick}
      onPointerEnter={soon}
      onFocus={soon}
    >
      {words.label}
    </a>
  );
}

export function PageNav({ dossier }: { dossier: string }): ReactNode {
  const open = useExplorer((state) => state.page);
  const isOwn = useQuery({ ...queries.dossier(dossier), select: ({ origin }) => origin === 'workspace' }).data ?? false;
  // Only a server keeps drafts.
  const isDraft = isOwn && isServed();
  return (
    <nav className="page-nav" aria-label="Ways to look at the dossier">
      {ENTRIES.filter(({ id, forDrafts }) => !forDrafts || isDraft || id === open).map((entry) => (
        <PageLink key={entry.words.label} {...entry} />
      ))}
      <span className="page-nav-end">
        <ImportButton />
      </span>
    </nav>
  );
}
