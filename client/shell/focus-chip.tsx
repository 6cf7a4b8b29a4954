// While only a neighbourhood is shown: of what, and the way back.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

export function FocusChip(): ReactNode {
  const { dossier, view, basis, filters, focus } = useExplorer((state) => state);
  const { data } = useQuery({
    ...queries.graph(dossier ?? '', view, basis, filters),
    enabled: dossier !== null && focus !== null,
  });
  if (!focus) return null;
  const label = data?.elements.nodes.find((node) => node.data.id === focus)?.data.label ?? focus;
  return (
    <p className="chip">
      Only what touches <strong>{label}</strong>
      <button type="button" onClick={() => actions.focus(null)}>
        Show everything
      </button>
    </p>
  );
}
