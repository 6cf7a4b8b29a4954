// The legend: what every mark means, how often it is there, and a filter for each. Nothing ticked lets everything through.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FILTERS, type FilterName } from '../address/address.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';
import { FIDELITIES, fidelityWords } from '../words/fidelity-words.ts';
import { countLegend } from './count-legend.ts';
import { LevelSample, RoleSample } from './node-samples.tsx';
import { LineSample } from './line-sample.tsx';
import './legend.css';
import { OtherMarks } from './other-marks.tsx';

interface Entry {
  value: string;
  label: string;
  hint?: string;
  sample?: ReactNode;
}

const ROLES: readonly Entry[] = [
  { value: 'cited', label: 'Cited', hint: 'In the reference list of the case', sample: <RoleSample role="cited" /> },
  { value: 'named', label: 'Named only', hint: 'Named in the text without a reference', sample: <RoleSample role="named" /> },
  {
    value: 'outside',
    label: 'Brought by the curators',
    hint: 'Not in the case; bears on its claims',
    sample: <RoleSample role="outside" />,
  },
];

const LEVELS: readonly Entry[] = [
  { value: '1', label: 'Systematic review', sample: <LevelSample level={1} /> },
  { value: '2', label: 'Randomised trial', sample: <LevelSample level={2} /> },
  { value: '3', label: 'Controlled cohort, diagnostic study', sample: <LevelSample level={3} /> },
  { value: '4', label: 'Case series, single-arm trial', sample: <LevelSample level={4} /> },
  { value: '5', label: 'Opinion, consensus, mechanism', sample: <LevelSample level={5} /> },
];

function Group({
  name,
  title,
  note,
  entries,
  counts,
}: {
  name: FilterName;
  title: string;
  note?: string;
  entries: readonly Entry[];
  counts: ReadonlyMap<string, number>;
}): ReactNode {
  const ticked = useExplorer((state) => state.filters[name]);
  const shown = entries.filter((entry) => (counts.get(entry.value) ?? 0) > 0 || ticked.includes(entry.value));
  if (shown.length === 0) return null;
  return (
    <fieldset className="legend-group">
      <legend>{title}</legend>
      {note && <p className="quiet small">{note}</p>}
      {shown.map((entry) => (
        <label key={entry.value} title={entry.hint}>
          <input
            type="checkbox"
            checked={ticked.includes(entry.value)}
            onChange={() => actions.toggleFilter(name, entry.value)}
          />
          {entry.sample}
          <span className="legend-label">{entry.label}</span>
          <span className="legend-count quiet small">{counts.get(entry.value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** `every`: over all lines of the dossier, where a page shows both bases at once; otherwise over what the picture draws. */
export function Legend({ every = false }: { every?: boolean }): ReactNode {
  const { dossier, view, basis, filters } = useExplorer((state) => state);
  const { data: head } = useQuery({ ...queries.dossier(dossier ?? ''), enabled: dossier !== null });
  const { data: all, error } = useQuery({
    ...queries.graph(dossier ?? '', every ? 'claims' : view, every ? null : basis, null),
    enabled: dossier !== null,
  });
  if (error) return <p className="legend quiet">The legend appears with the graph.</p>;
  if (!all || !head) return <p className="legend quiet">Reading the legend…</p>;
  const counts = countLegend(all, basis);
  const filtered = FILTERS.some((name) => filters[name].length > 0);
  return (
    <section className="legend" aria-label="Legend and filters">
      <p className="quiet small">Tick to show only these. Nothing ticked shows everything.</p>
      {filtered && (
        <button type="button" className="legend-clear" onClick={actions.clearFilters}>
          Clear all filters
        </button>
      )}
      <Group
        name="direction"
        title={basis === 'cited' ? 'Direction, as cited' : 'Direction, as checked'}
        entries={DIRECTIONS.map((direction) => ({
          value: direction,
          label: directionWords[direction].label,
          hint: directionWords[direction].meaning,
          sample: <LineSample direction={direction} />,
        }))}
        counts={counts.direction}
      />
      {basis === 'cited' && (
        <p className="legend-note small">
          These are the directions of the authors.{' '}
          <button type="button" className="link" onClick={() => actions.setBasis('checked')}>
            See them as checked
          </button>
        </p>
      )}
      {basis === 'checked' && every && (
        <p className="legend-note small">
          These are the directions found on checking.{' '}
          <button type="button" className="link" onClick={() => actions.setBasis('cited')}>
            See them as cited
          </button>
        </p>
      )}
      {(basis === 'checked' || every) && (
        <Group
          name="fidelity"
          title="Fidelity of the citation"
          entries={FIDELITIES.map((label) => ({
            value: label,
            label: fidelityWords[label].label,
            hint: fidelityWords[label].meaning,
            sample: (
              <span className="legend-glyph" aria-hidden="true">
                {fidelityWords[label].glyph}
              </span>
            ),
          }))}
          counts={counts.fidelity}
        />
      )}
      <Group
        name="level"
        title="Level of evidence"
        note="OCEBM 2011, from the design of the study: a full ring is the strongest."
        entries={LEVELS}
        counts={counts.level}
      />
      <Group name="role" title="Studies" entries={ROLES} counts={counts.role} />
      <Group
        name="topic"
        title="Topic"
        entries={head.topics.map((topic) => ({ value: topic.id, label: topic.label, hint: topic.description }))}
        counts={counts.topic}
      />
      <OtherMarks view={view} basis={basis} />
    </section>
  );
}
