// What stands beside nodes and edges: the passages that they rest on, the places where facts were read, and what the dossier says of
// itself, so that the tables hold together without the dossier.
import type { Dossier } from '../../model/dossier.ts';
import { type Cells, keepKnown } from './cells.ts';

/** A row of passages or places. */
export interface OtherRow {
  id: string;
  cells: Cells;
}

/** The passages, each once, in the order of the dossier. */
export const listPassageRows = ({ passages }: Dossier): OtherRow[] =>
  passages.map(({ id, work, section, page, exact, prefix, suffix, position, source }) => ({
    id,
    cells: keepKnown({
      work,
      section,
      page,
      exact,
      prefix,
      suffix,
      position: (position ?? []).map(([start, end]) => `${start}-${end}`).join(' '),
      place: source?.place,
      placeNote: source?.note,
    }),
  }));

/** The places where facts were read. */
export const listPlaceRows = ({ places }: Dossier): OtherRow[] =>
  places.map(({ id, address, read }) => ({ id, cells: keepKnown({ address, read }) }));

/** What a dossier says of itself, besides what every graph format tells of it. */
export const describeHead = ({ summary, curators, text, timeline }: Dossier): object => ({
  summary,
  curators,
  ...(text === undefined ? {} : { text }),
  ...(timeline.anchors.length === 0 ? {} : { anchors: timeline.anchors }),
});
