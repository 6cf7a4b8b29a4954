// Where the open page stands. A page that can not be loaded says so; the rest of the explorer goes on.
import { Component, type ReactNode, Suspense } from 'react';
import { useExplorer } from '../store/use-explorer.ts';
import { Waiting } from '../words/waiting.tsx';
import { pageWords } from './page-words.ts';
import { pages } from './pages.ts';

class Guard extends Component<{ children: ReactNode; label: string }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page" role="alert">
        <p>
          <strong>{this.props.label} can not be shown.</strong>
        </p>
        <p>The explorer on the server may be newer than this window. Load the page again.</p>
        <button type="button" onClick={() => window.location.reload()}>
          Load again
        </button>
      </div>
    );
  }
}

export function PageRegion({ dossier }: { dossier: string }): ReactNode {
  const page = useExplorer((state) => state.page);
  const entry = pages.find(({ id }) => id === page);
  if (!entry) return null;
  const { label } = pageWords[entry.id];
  return (
    <Guard key={entry.id} label={label}>
      <Suspense fallback={<Waiting what={`the page ${label}`} />}>
        <entry.Page key={dossier} dossier={dossier} />
      </Suspense>
    </Guard>
  );
}
