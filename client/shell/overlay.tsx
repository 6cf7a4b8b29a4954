// What lies over the picture: which view, as cited or as checked, what went wrong, what is under the pointer.
import { homeLink } from '../address/place.ts';
import type { ReactNode } from 'react';
import { VIEWS } from '../address/address.ts';
import { HoverCard } from '../picture/hover-card.tsx';
import { usePicture } from '../picture/use-picture.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { TakeAlong } from '../take-along/take-along.tsx';
import { Banners } from './banners.tsx';
import { BasisSwitch } from './basis-switch.tsx';
import { FocusChip } from './focus-chip.tsx';
import { Nothing } from './nothing.tsx';
import { OffChip } from './off-chip.tsx';
import './overlay.css';
import { Welcome } from './welcome.tsx';

const VIEW_LABELS = { studies: 'Studies', claims: 'Claims', full: 'Everything' } as const;
const VIEW_HINTS = {
  studies: 'The case and its studies; one line for each claim between them',
  claims: 'Claims by topic, with the studies behind them',
  full: 'Claims, studies, their findings and the course of the patient',
} as const;

function ViewSwitch(): ReactNode {
  const view = useExplorer((state) => state.view);
  return (
    <div className="switch" role="group" aria-label="View of the graph">
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} title={VIEW_HINTS[one]} onClick={() => actions.setView(one)}>
          {VIEW_LABELS[one]}
        </button>
      ))}
    </div>
  );
}

function Zoom(): ReactNode {
  const zoom = usePicture((state) => state.zoom);
  const fit = usePicture((state) => state.fit);
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => zoom(1.3)}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 1.3)}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" aria-label="Show all" onClick={fit}>
        <span aria-hidden="true">⤢</span>
      </button>
    </div>
  );
}

function Failure(): ReactNode {
  const failure = usePicture((state) => state.failure);
  const retry = usePicture((state) => state.retry);
  if (!failure) return null;
  return (
    <div className="nothing" role="alert">
      <p>
        <strong>{failure.status === 404 ? 'There is no such dossier here.' : 'The graph could not be loaded.'}</strong>
      </p>
      <p>{failure.message}</p>
      {failure.status === 404 ? (
        <a href={homeLink()}>See the dossiers that are loaded</a>
      ) : (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Overlay({ dossier }: { dossier: string }): ReactNode {
  return (
    <>
      <div className="overlay-top">
        <Banners dossier={dossier} />
        <div className="controls">
          <ViewSwitch />
          <BasisSwitch />
        </div>
        <FocusChip />
        <OffChip dossier={dossier} />
      </div>
      <Failure />
      <Nothing />
      <Welcome dossier={dossier} />
      <HoverCard dossier={dossier} />
      <TakeAlong />
      <Zoom />
    </>
  );
}
