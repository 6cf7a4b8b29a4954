// The panels, each in its region of index.html. What is open is in the address.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { queries } from '../api/queries.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { DropZone } from '../papers/drop-zone.tsx';
import { PageNav } from '../pages/page-nav.tsx';
import { PageRegion } from '../pages/page-region.tsx';
import { pageWords } from '../pages/page-words.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Header } from './header.tsx';
import { Home } from './home.tsx';
import { Overlay } from './overlay.tsx';
import { SidePanel } from './side-panel.tsx';

function In({ region, children }: { region: string; children: ReactNode }): ReactNode {
  const place = document.getElementById(region);
  return place ? createPortal(children, place) : null;
}

export function App(): ReactNode {
  const dossier = useExplorer((state) => state.dossier);
  const detail = useQuery({ ...queries.dossier(dossier ?? ''), enabled: dossier !== null }).data;
  const title = detail?.title;

  const page = useExplorer((state) => state.page && pageWords[state.page].label);
  useEffect(() => {
    document.title = [page, title, 'Claimgraph'].filter(Boolean).join(' · ');
  }, [page, title]);
  if (dossier === null)
    return (
      <>
        <In region="top">
          <Header title={null} />
        </In>
        <In region="over">
          <Home />
        </In>
        <DropZone />
      </>
    );
  return (
    <>
      <In region="top">
        <Header title={title ?? null} draft={detail?.state === 'draft'} />
        <PageNav dossier={dossier} />
      </In>
      <In region="side">
        <SidePanel />
      </In>
      <In region="over">
        <Overlay dossier={dossier} />
      </In>
      <In region="page">
        <PageRegion dossier={dossier} />
      </In>
      <In region="details">
        <Inspector />
      </In>
      <DropZone />
    </>
  );
}
