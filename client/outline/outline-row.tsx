// One row of the outline: a tree item in a flat list, which says its own level and place.
import { memo } from 'react';
import { useExplorer } from '../store/use-explorer.ts';
import { DirectionMark } from '../words/direction-mark.tsx';
import { UnverifiedMark } from '../words/unverified-mark.tsx';
import type { OutlineRow } from './outline-rows.ts';
import { nodeFacts, rowWords } from './row-words.ts';

interface Props {
  row: OutlineRow;
  active: boolean;
  selected: boolean;
  onPoint: (row: OutlineRow | null) => void;
}

const KINDS = { case: 'Case', study: 'Study', claim: 'Claim', finding: 'Finding', event: 'Event', topic: 'Topic' } as const;

/** The direction of an edge under the basis that the picture shows. */
function EdgeMark({ row }: { row: Extract<OutlineRow, { type: 'edge' }> }) {
  const basis = useExplorer((state) => state.basis);
  const { edge } = row;
  if (edge.kind === 'bears-on') return <DirectionMark direction={edge.direction} glyphOnly />;
  if (edge.kind !== 'evidence') return <span aria-hidden="true">–</span>;
  const direction = (basis === 'cited' ? edge.asCited : edge.asChecked)?.direction;
  return direction ? <DirectionMark direction={direction} glyphOnly /> : <span aria-hidden="true">·</span>;
}

function Words({ row }: { row: OutlineRow }) {
  if (row.type === 'group')
    return (
      <>
        <b>{row.label}</b> <span className="quiet">{row.count}</span>
      </>
    );
  if (row.type === 'edge')
    return (
      <>
        <EdgeMark row={row} /> {rowWords(row)}
      </>
    );
  const facts = nodeFacts(row.node);
  return (
    <>
      {row.level > 2 && <span className="quiet">{KINDS[row.node.kind]}: </span>}
      {rowWords(row)}
      {facts.length > 0 && <span className="quiet"> · {facts.join(' · ')}</span>} {row.node.unverified && <UnverifiedMark />}
    </>
  );
}

export const OutlineRowView = memo(function OutlineRowView({ row, active, selected, onPoint }: Props) {
  // Deep rows stop moving to the right, or a narrow panel would have no room for words.
  const depth = Math.min(row.level, 7);
  return (
    <div
      role="treeitem"
      data-key={row.key}
      className={`row row-${row.type} depth-${depth}`}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.open ?? undefined}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      onFocus={() => onPoint(row)}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(row)}
      onPointerLeave={() => onPoint(null)}
    >
      <span className="twist" aria-hidden="true">
        {row.open === null ? '' : row.open ? '▾' : '▸'}
      </span>
      <span className="row-words">
        <Words row={row} />
      </span>
    </div>
  );
});
