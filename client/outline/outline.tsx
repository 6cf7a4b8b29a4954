// The outline: everything that the picture shows, to be read and followed by keyboard. Same question to the server as the
// picture's, so the two can never show different things.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import '../words/words.css';
import { buildOutline } from './build-outline.ts';
import { OutlineTree } from './outline-tree.tsx';
import './outline.css';

const NO_TOPICS: ReadonlyMap<string, string> = new Map();

function Whole({ graph, topics }: { graph: GraphAnswer; topics: ReadonlyMap<string, string> }) {
  const model = useMemo(() => buildOutline(graph.elements, topics), [graph, topics]);
  if (model.nodes.size === 0)
    return (
      <div className="outline-empty">
        <p>Nothing passes the filters.</p>
        <button type="button" onClick={actions.clearFilters}>
          Clear the filters
        </button>
      </div>
    );
  return <OutlineTree model={model} />;
}

export function Outline() {
  const dossier = useExplorer((state) => state.dossier) ?? '';
  const view = useExplorer((state) => state.view);
  const basis = useExplorer((state) => state.basis);
  const filters = useExplorer((state) => state.filters);
  const graph = useQuery({ ...queries.graph(dossier, view, basis, filters), enabled: dossier !== '' });
  const detail = useQuery({ ...queries.dossier(dossier), enabled: dossier !== '' });
  const labels = detail.data?.topics;
  const topics = useMemo(() => (labels ? new Map(labels.map((topic) => [topic.id, topic.label])) : NO_TOPICS), [labels]);
  return (
    <div className="outline">
      <h2 id="outline-link" tabIndex={-1}>
        The picture as an outline
      </h2>
      <p className="quiet">
        Up and down move, right opens, left closes, Enter selects. Under each name stand its edges; under an edge, its other end.
      </p>
      <Answer query={detail} what="the dossier" lines={14}>
        {() => (
          <Answer query={graph} what="the graph" lines={14}>
            {(data) => <Whole key={data.view} graph={data} topics={topics} />}
          </Answer>
        )}
      </Answer>
    </div>
  );
}
