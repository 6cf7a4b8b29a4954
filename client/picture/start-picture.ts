// The picture: the graph drawn by Cytoscape, started before React because a first picture needs none of it. It reads
// the store and writes to it; it lays nothing out (positions come from the server) and decides nothing.
import cytoscape, { type Core } from 'cytoscape';
import type { WhatIfAnswer } from '../../server/api/contract.ts';
import { queryClient } from '../api/query-client.ts';
import type { RequestError } from '../api/fetch-json.ts';
import { queries } from '../api/queries.ts';
import { news } from '../api/server-events.ts';
import { type Explorer, explorer } from '../store/explorer.ts';
import { bindGestures } from './bind-gestures.ts';
import { drawElements } from './draw-elements.ts';
import { coveredBy, fitView, inView } from './fit-view.ts';
import { pictureElements } from './picture-elements.ts';
import { pictureStyle } from './picture-style.ts';
import { pictureState } from './picture-state.ts';
import { readColours } from './read-colours.ts';
import { fallenQuery, showFallen } from './show-fallen.ts';
import { showStanding } from './show-standing.ts';

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

const wants = (state: Explorer): string => JSON.stringify([state.dossier, state.view, state.basis, state.filters]);

/** Draws into `container` and keeps the drawing in step with the store until the page goes. */
export function startPicture(container: HTMLElement): Core {
  const restyle = (): ReturnType<typeof pictureStyle> => pictureStyle(readColours(document.documentElement), !stillness.matches);
  const cy = cytoscape({
    container,
    style: restyle(),
    layout: { name: 'preset' },
    minZoom: 0.08,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    multiClickDebounceTime: 200,
  });
  bindGestures(cy);
  // Until a reader has moved it, the picture keeps filling what there is to fill.
  let moved = false;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    moved = true;
  });
  const fit = (): void => {
    moved = false;
    size = sizeNow();
    fitView(cy, inView(cy, explorer.getState()), coveredBy(container));
  };
  let size = '';
  const sizeNow = (): string => `${container.clientWidth} x ${container.clientHeight}`;
  new ResizeObserver(() => {
    // Called once at the start, when everything fits already.
    if (sizeNow() === size) return;
    size = sizeNow();
    cy.resize();
    if (!moved) fit();
  }).observe(container);

  let fallen: WhatIfAnswer | null = null;
  const fall = async (): Promise<void> => {
    const { dossier } = explorer.getState();
    const query = fallenQuery(explorer.getState());
    if (query === null && fallen === null) return;
    // The chip over the picture asks the same, and says so where there is no answer.
    const answer = dossier && query ? await queryClient.fetchQuery(queries.whatIf(dossier, query)).catch(() => null) : null;
    if (fallenQuery(explorer.getState()) !== query) return;
    fallen = answer;
    showFallen(cy, fallen);
    // The chip takes room of its own.
    if (!moved && shown !== '' && container.clientWidth > 0) fit();
  };

  const waiting = document.getElementById('picture-wait');
  let shown = '';
  let asked = 0;
  const draw = async (): Promise<void> => {
    const state = explorer.getState();
    if (!state.dossier) {
      waiting?.remove();
      return;
    }
    const turn = ++asked;
    try {
      const answer = await queryClient.fetchQuery(queries.graph(state.dossier, state.view, state.basis, state.filters));
      if (turn !== asked) return;
      const picture = `${answer.dossier} ${answer.view}`;
      const turned = drawElements(cy, pictureElements(answer, state.basis), {
        fresh: picture !== shown,
        motion: !stillness.matches,
      });
      showStanding(cy, explorer.getState());
      showFallen(cy, fallen);
      if (picture !== shown) fit();
      if (picture !== shown) cy.one('render', () => performance.mark('claimgraph:drawn'));
      shown = picture;
      waiting?.remove();
      pictureState.setState({
        failure: null,
        nodes: answer.elements.nodes.length,
        edges: answer.elements.edges.length,
        turned,
        revision: answer.revision,
        drawn: true,
      });
    } catch (error) {
      waiting?.remove();
      if (turn === asked) pictureState.setState({ failure: error as RequestError });
    }
  };

  explorer.subscribe((state, before) => {
    if (wants(state) !== wants(before)) void draw();
    else showStanding(cy, state, { moved: state.focus !== before.focus, select: state.select !== before.select });
  });
  explorer.subscribe((state, before) => {
    if (state.dossier !== before.dossier || fallenQuery(state) !== fallenQuery(before)) void fall();
  });
  // A server that comes back is asked again for what it did not give.
  news.subscribe((now, before) => {
    if (now.connection === 'open' && before.connection === 'lost' && pictureState.getState().failure) void draw();
  });
  // A changed library invalidates the answers; what is on screen is then asked for again.
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'invalidate' && event.query.queryKey[0] === 'graph') {
      void draw();
      void fall();
    }
  });
  const recolour = (): void => void cy.style(restyle());
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  pictureState.setState({
    core: cy,
    retry: () => void draw(),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => fitView(cy, cy.elements(':visible'), coveredBy(container)),
  });
  void draw();
  void fall();
  return cy;
}
