// A what-if on the canvas: what is switched off fades, and claims that lose support say so. Classes only; nothing moves.
import type { Core, NodeSingular } from 'cytoscape';
import type { WhatIfAnswer } from '../../server/api/contract.ts';
import type { Explorer } from '../store/explorer.ts';
import { stateWords } from '../what-if/state-words.ts';
import { isAnythingOff, readSwitches, writeWhatIfQuery } from '../what-if/switches.ts';

/** The question that the open graph asks about what is switched off; null where nothing is. */
export function fallenQuery({ dossier, page, settings, basis }: Explorer): string | null {
  const switches = readSwitches(settings);
  return dossier !== null && page === null && isAnythingOff(switches) ? writeWhatIfQuery(switches, basis) : null;
}

/** Marks it; null clears every mark. */
export function showFallen(cy: Core, answer: WhatIfAnswer | null): void {
  cy.batch(() => {
    cy.elements().removeClass('off lost weakened');
    if (!answer) return;
    const studies = new Set(answer.off.filter(({ claim }) => claim === null).map(({ study }) => study));
    const lines = new Set(answer.off.filter(({ claim }) => claim !== null).map(({ study, claim }) => `${claim}--${study}`));
    const states = new Map(answer.items.map(({ claim, state }) => [claim, state]));
    const mark = (node: NodeSingular, name: string, words: (caption: string) => string): void => {
      node.data('fallen', words(String(node.data('caption'))));
      node.addClass(name);
    };
    cy.nodes().forEach((node) => {
      if (studies.has(node.id())) mark(node, 'off', (caption) => `${caption} (off)`);
      const state = states.get(node.id());
      if (state === 'lost' || state === 'weakened') mark(node, state, (caption) => `${stateWords[state].glyph} ${caption}`);
    });
    cy.edges()
      .filter((edge) => edge.data('kind') === 'evidence' && (lines.has(edge.id()) || studies.has(String(edge.data('study')))))
      .addClass('off');
  });
}
