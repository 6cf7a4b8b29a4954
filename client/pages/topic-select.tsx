// One topic or all: the filter of topics that the legend sets too, for pages without a legend.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { queries } from '../api/queries.ts';
import { actions, explorer } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';

/** `counts`: how many things a topic has; topics without any are left out. */
export function TopicSelect({ dossier, counts }: { dossier: string; counts: ReadonlyMap<string, number> }): ReactNode {
  const id = useId();
  const ticked = useExplorer(({ filters }) => filters.topic);
  const topics = useQuery(queries.dossier(dossier)).data?.topics ?? [];
  const choose = (topic: string): void => {
    const { filters } = explorer.getState();
    actions.open({ filters: { ...filters, topic: topic === '' ? [] : [topic] } });
  };
  return (
    <span className="topic-select">
      <label htmlFor={id}>Topic</label>
      <select id={id} value={ticked.length > 1 ? 'several' : (ticked[0] ?? '')} onChange={({ target }) => choose(target.value)}>
        <option value="">all topics</option>
        {ticked.length > 1 && <option value="several">{ticked.length} topics, ticked in the legend</option>}
        {topics
          .filter((topic) => counts.has(topic.id) || ticked.includes(topic.id))
          .map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.label} ({counts.get(topic.id) ?? 0})
            </option>
          ))}
      </select>
    </span>
  );
}
