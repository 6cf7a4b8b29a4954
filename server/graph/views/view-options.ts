// What a reader may ask of a view of the graph, and whether an evidence line answers it.
import type { Direction, FidelityLabel } from '../../model/evidence.ts';
import type { Level, Role } from '../../model/study.ts';
import type { EvidenceEdge } from '../evidence-graph.ts';
import { isCitation } from '../is-citation.ts';

export type ViewName = 'studies' | 'claims' | 'full';
export type Basis = 'cited' | 'checked';

/** Absent or empty lists mean everything. */
export interface ViewOptions {
  view: ViewName;
  /**
   * `cited`: what the case cites, as it cites it. `checked`: what was checked, also where it could not be judged. Absent: all
   * lines, `directions` matching either.
   */
  basis?: Basis | undefined;
  topics?: readonly string[] | undefined;
  directions?: readonly Direction[] | undefined;
  levels?: readonly Level[] | undefined;
  fidelities?: readonly FidelityLabel[] | undefined;
  roles?: readonly Role[] | undefined;
}

const asks = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

const admits = <T>(list: readonly T[] | undefined, value: T | null | undefined): boolean =>
  list === undefined || list.length === 0 || (value !== null && value !== undefined && list.includes(value));

/** Asks for certain evidence, so that claims without such evidence are not of interest. */
export const asksForEvidence = (options: ViewOptions): boolean =>
  asks(options.directions) || asks(options.levels) || asks(options.fidelities) || asks(options.roles);

/** Any filter at all; the basis alone is none. */
export const isFiltered = (options: ViewOptions): boolean => asksForEvidence(options) || asks(options.topics);

/** Does the topic belong to what is asked for? */
export const admitsTopic = (options: ViewOptions, topic: string): boolean => admits(options.topics, topic);

/** Does an evidence line, of a study in this role, answer what is asked? */
export const admitsLine = ({ line, topic }: EvidenceEdge, role: Role, options: ViewOptions): boolean => {
  const { basis, directions } = options;
  if (basis === 'cited' && !isCitation(line)) return false;
  // A citation that was looked at and could not be judged is an outcome of checking too: it stays, without a direction.
  if (basis === 'checked' && line.asChecked === null && line.fidelity === null) return false;
  const points =
    (basis !== 'checked' && admits(directions, line.asCited?.direction)) ||
    (basis !== 'cited' && admits(directions, line.asChecked?.direction));
  return (
    points &&
    admitsTopic(options, topic) &&
    admits(options.levels, line.level) &&
    admits(options.fidelities, line.fidelity?.label) &&
    admits(options.roles, role)
  );
};
