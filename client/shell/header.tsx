// The header: what is open, the search box, the panels (where the screen is narrow) and the theme.
import { homeLink } from '../address/place.ts';
import { type ReactNode, useState } from 'react';
import { Search } from '../search/search.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { PANES } from '../address/address.ts';
import './header.css';
import { applyTheme, readTheme, type Theme } from './theme.ts';

const THEMES: readonly { theme: Theme; label: string; glyph: string }[] = [
  { theme: 'system', label: 'Theme of the system', glyph: '◐' },
  { theme: 'light', label: 'Light theme', glyph: '☀' },
  { theme: 'dark', label: 'Dark theme', glyph: '☾' },
];

function ThemeButton(): ReactNode {
  const [theme, setTheme] = useState(readTheme);
  const at = THEMES.findIndex((one) => one.theme === theme);
  const next = THEMES[(at + 1) % THEMES.length] ?? THEMES[0];
  const now = THEMES[at] ?? THEMES[0];
  if (!next || !now) return null;
  return (
    <button
      type="button"
      className="plain theme"
      aria-label={`${now.label}. Change to: ${next.label}`}
      title={now.label}
      onClick={() => {
        applyTheme(next.theme);
        setTheme(next.theme);
      }}
    >
      <span aria-hidden="true">{now.glyph}</span>
    </button>
  );
}

const PANE_LABELS = { legend: 'Legend', reader: 'Reader', outline: 'Outline' } as const;

interface Props {
  title: string | null;
  /** Whether what it holds was proposed by a program and is still being judged. */
  draft?: boolean;
}

export function Header({ title, draft = false }: Props): ReactNode {
  const pane = useExplorer((state) => state.pane);
  const dossier = useExplorer((state) => state.dossier);
  const graph = useExplorer((state) => state.dossier !== null && state.page === null);
  const guide = useExplorer((state) => state.guide && state.select === null);
  return (
    <div className="header">
      <a className="brand" href={homeLink()}>
        Claimgraph
      </a>
      {draft && (
        <span className="draft" title="Made by the import; nobody has judged all of it yet">
          Draft
        </span>
      )}
      <h1 className="title" title={title ?? undefined}>
        {title ?? <span className="unseen">{dossier ? 'A dossier that is not loaded' : 'Claimgraph: dossiers'}</span>}
      </h1>
      {dossier && <Search />}
      {graph && (
        <div className={pane === 'none' ? 'panes open' : 'panes'} role="group" aria-label="Panels">
          {PANES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={pane === one}
              onClick={() => actions.setPane(pane === one ? 'none' : one)}
            >
              {PANE_LABELS[one]}
            </button>
          ))}
        </div>
      )}
      {dossier && (
        <button type="button" className="ask" aria-pressed={guide} onClick={() => actions.showGuide(!guide)}>
          Questions
        </button>
      )}
      <ThemeButton />
    </div>
  );
}
