// The grid: claims down, studies across, headers that stay, and only what is in sight in the document. Pattern: WAI-ARIA
// Authoring Practices, data grid; rows and columns by TanStack Virtual.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MatrixColumn } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import type { Arranged } from './arrange-matrix.ts';
import { ClaimRow } from './claim-row.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { type GridItem, gridItems } from './grid-items.ts';
import { CLAIM_HEIGHT, COLUMN_WIDTH, HEAD_HEIGHT, OPENED_HEIGHT, rowHeadWidth, TOPIC_HEIGHT } from './grid-size.ts';
import type { Position } from './move-in-grid.ts';
import { WideRow } from './wide-row.tsx';
import { positionOf, useActiveCell } from './use-active-cell.ts';

const HEIGHTS = { topic: TOPIC_HEIGHT, claim: CLAIM_HEIGHT, opened: OPENED_HEIGHT } as const;

/** What is in sight, and where the keyboard stands, since a focused cell must not leave the document. */
const keeping =
  (kept: number) =>
  (range: Range): number[] => {
    const seen = defaultRangeExtractor(range);
    return kept < 0 || kept >= range.count || seen.includes(kept) ? seen : [...seen, kept].toSorted((a, b) => a - b);
  };

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    const one = element.current;
    if (!one) return;
    const observer = new ResizeObserver(() => setWidth(one.clientWidth));
    observer.observe(one);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Where a selected thing stands; the first row where it stands nowhere. */
function placeOf(items: readonly GridItem[], columns: readonly MatrixColumn[], selected: string | null): Position {
  const opened = items.findIndex(({ kind }) => kind === 'opened');
  const line = items[opened];
  if (line?.kind === 'opened') return { row: opened - 1, column: columns.findIndex(({ id }) => id === line.cell.study) };
  const row = items.findIndex((item) => item.kind === 'claim' && item.row.id === selected);
  if (row >= 0) return { row, column: -1 };
  const column = columns.findIndex(({ id }) => id === selected);
  return column >= 0 ? { row: -1, column } : { row: 0, column: -1 };
}

interface Props {
  arranged: Arranged;
  /** Id of what is selected: a line, a claim, a study or anything else. */
  selected: string | null;
}

export function MatrixGrid({ arranged, selected }: Props): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const headWidth = rowHeadWidth(useWidth(scroller));
  const { columns, cells } = arranged;
  const items = useMemo(() => gridItems(arranged, selected), [arranged, selected]);

  const idAt = ({ row, column }: Position): string | null => {
    const study = columns[column]?.id ?? null;
    if (row === -1) return study;
    const item = items[row];
    if (item?.kind === 'opened') return item.cell.id;
    if (item?.kind === 'topic') return item.topic.id;
    if (!item) return null;
    return study === null ? item.row.id : (cells.get(item.row.id)?.get(study)?.id ?? null);
  };
  const select = (at: Position): void => {
    const id = idAt(at);
    if (id !== null) actions.select(id === selected ? null : id);
  };
  const [first] = useState(() => placeOf(items, columns, selected));
  const active = useActiveCell({
    start: first,
    grid: scroller,
    extent: { rows: items.length, columns: columns.length, page: 8 },
    show: (at) => {
      if (at.row >= 0) down.scrollToIndex(at.row);
      if (at.column >= 0) across.scrollToIndex(at.column);
    },
    open: select,
  });
  const { at } = active;

  const keepRow = useMemo(() => keeping(at.row), [at.row]);
  const keepColumn = useMemo(() => keeping(at.column), [at.column]);
  const getItemKey = useMemo(
    () =>
      (index: number): string =>
        items[index]?.key ?? '',
    [items],
  );
  const down = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[items[index]?.kind ?? 'claim'],
    getItemKey,
    overscan: 4,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor: keepRow,
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: 2,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
    rangeExtractor: keepColumn,
    useFlushSync: false,
  });
  useLayoutEffect(() => across.measure(), [across, headWidth]);

  // A link to a cell shows the cell; later selections are made where the reader is.
  const fresh = useRef(true);
  useEffect(() => {
    if (!fresh.current) return;
    fresh.current = false;
    // On a narrow screen the grid stands below its tools, and the details above it.
    if (selected !== null) scroller.current?.scrollIntoView({ block: 'start' });
    if (first.row > 0) down.scrollToIndex(first.row, { align: window.innerWidth < 700 ? 'start' : 'center' });
    if (first.column > 0) across.scrollToIndex(first.column, { align: 'center' });
  });

  const onClick = (event: MouseEvent): void => {
    const place = positionOf(event.target);
    // Words that are being marked, and links, are no clicks on a cell.
    if (!place || (event.target as Element).closest('a, button') || window.getSelection()?.isCollapsed === false) return;
    active.set(place);
    if (items[place.row]?.kind !== 'opened') select(place);
  };
  const shown = across.getVirtualItems();
  const width = across.getTotalSize();
  const height = down.getTotalSize();
  return (
    <div
      className="matrix-scroll"
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label="Claims by studies"
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 1}
      aria-describedby="matrix-key"
      onKeyDown={active.onKeyDown}
      onClick={onClick}
    >
      <div className="matrix-plane" role="rowgroup" style={{ width, height }}>
        <ColumnHeads
          headWidth={headWidth}
          columns={columns}
          shown={shown}
          active={at.row === -1 ? at.column : null}
          selected={selected}
        />
        {shown.map(({ key, start }) => (
          <div key={key} className="matrix-rule" style={{ left: start }} />
        ))}
        {down.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          const here = at.row === index;
          if (item.kind !== 'claim')
            return (
              <WideRow
                key={item.key}
                item={item}
                index={index}
                top={start}
                span={columns.length + 1}
                active={here}
                study={item.kind === 'opened' ? columns.find(({ id }) => id === item.cell.study) : undefined}
                measure={down.measureElement}
              />
            );
          return (
            <ClaimRow
              key={item.key}
              index={index}
              top={start}
              headWidth={headWidth}
              row={item.row}
              topic={arranged.topicLabels.get(item.row.topic) ?? item.row.topic}
              cells={cells.get(item.row.id)}
              columns={columns}
              shown={shown}
              active={here ? at.column : null}
              selected={selected?.startsWith(item.row.id) ? selected : null}
            />
          );
        })}
      </div>
    </div>
  );
}
