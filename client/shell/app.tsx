// The panels, each in its region of index.html. What is open is in the address; the regions are told by data attributes
// so that the layout stays in the style sheet.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { queries } from '../api/queries.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { useExplorer } from '../store/explorer.ts';
import { Foot } from './foot.tsx';
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
  const pane = useExplorer((state) => state.pane);
  const details = useExplorer((state) => state.select !== null || state.guide);
  const title = useQuery({ ...queries.dossier(dossier ?? ''), enabled: dossier !== null }).data?.title;

  useEffect(() => {
    document.title = title ? `${title} · Claimgraph` : 'Claimgraph';
  }, [title]);
  useLayoutEffect(() => {
    const body = document.getElementById('body');
    if (!body) return;
    body.toggleAttribute('data-details', details);
    body.toggleAttribute('data-home', dossier === null);
    if (pane) body.dataset['pane'] = pane;
    else delete body.dataset['pane'];
  }, [pane, details, dossier]);

  if (dossier === null)
    return (
      <>
        <In region="top">
          <Header title={null} />
        </In>
        <In region="over">
          <Home />
        </In>
        <In region="foot">
          <Foot />
        </In>
      </>
    );
  return (
    <>
      <In region="top">
        <Header title={title ?? null} />
      </In>
      <In region="side">
        <SidePanel />
      </In>
      <In region="over">
        <Overlay dossier={dossier} />
      </In>
      <In region="details">
        <Inspector />
      </In>
      <In region="foot">
        <Foot />
      </In>
    </>
  );
}
