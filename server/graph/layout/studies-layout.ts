// Layout of the view of studies: the case in the centre, what it cites or names on inner ellipses, what a curator brings
// on outer ones, each topic in one sector of all of them, so that the lines to the centre do not cross.
import type { Position } from '../graph-elements.ts';
import { ellipseTrack } from './ellipse-track.ts';
import type { EllipseTrack } from './ellipse-track.ts';
import { findOverlaps } from './find-overlaps.ts';
import type { NodeBox } from './node-box.ts';
import { spreadAlong } from './spread-along.ts';

export interface LaidOutStudy {
  id: string;
  box: NodeBox;
  /** Inner ellipses hold what the case cites or names. */
  inner: boolean;
}

/** Wide, because screens are. */
const aspect = 1.5;
const margin = 18;
/** More works than this stand on more than one ellipse, so that the picture grows in both directions. */
const firstRing = 22;
const ringGrowth = 12;

/** The inner ellipse is shorter, so its works have more say in how the way round is shared out. */
const weight = ({ inner }: LaidOutStudy): number => (inner ? 2.5 : 1);

interface Placed {
  study: LaidOutStudy;
  /** Where on the way round it would like to stand, 0 to 1. */
  turn: number;
}

/** Deals items out to as few rings as hold them, every ring getting its share of every sector. */
const dealToRings = (items: readonly Placed[], ringsInside: number): Placed[][] => {
  const capacities: number[] = [];
  for (let room = 0; room < items.length; ) {
    const capacity = firstRing + ringGrowth * (ringsInside + capacities.length);
    capacities.push(capacity);
    room += capacity;
  }
  const total = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const rings = capacities.map((): Placed[] => []);
  for (const item of items) {
    const dealt = rings.reduce((sum, ring) => sum + ring.length, 0) + 1;
    // The ring that is furthest behind its share is next.
    const behind = capacities.map((capacity, i) => (dealt * capacity) / total - (rings[i]?.length ?? 0));
    rings[behind.indexOf(Math.max(...behind))]?.push(item);
  }
  return rings;
};

const placeOnRing = (ring: readonly Placed[], track: EllipseTrack): Position[] => {
  const items = ring.map(({ turn }) => ({ ideal: turn * track.capacity, before: 0.5, after: 0.5 }));
  return spreadAlong(items, 0, [0, track.capacity]).map((place) => track.at(place / track.capacity));
};

/**
 * Positions by id, the case at 0,0. `studies` stand in the order in which they go round, clockwise from the top: sorted by
 * topic, and within a topic what is cited mixed evenly with what is not.
 */
export const layOutStudies = (caseId: string, caseBox: NodeBox, studies: readonly LaidOutStudy[]): Map<string, Position> => {
  const positions = new Map<string, Position>([[caseId, { x: 0, y: 0 }]]);
  const placed = [{ id: caseId, position: { x: 0, y: 0 }, box: caseBox }];
  const total = studies.reduce((sum, study) => sum + weight(study), 0);
  let before = 0;
  const all = studies.map((study): Placed => {
    before += weight(study);
    return { study, turn: (before - weight(study) / 2) / total };
  });
  const width = Math.max(...studies.map(({ box }) => box.width), 60) + margin;
  const height = Math.max(...studies.map(({ box }) => box.height), 60) + margin;
  const inner = dealToRings(
    all.filter(({ study }) => study.inner),
    0,
  );
  const outer = dealToRings(
    all.filter(({ study }) => !study.inner),
    inner.length,
  );
  let b = 120;
  for (const ring of [...inner, ...outer]) {
    for (b += height; ; b += 12) {
      const track = ellipseTrack(b * aspect, b, width, height);
      if (track.capacity < ring.length) continue;
      const boxes = placeOnRing(ring, track).map((position, i) => {
        const study = ring[i]?.study;
        return { id: study?.id ?? '', position, box: study?.box ?? caseBox };
      });
      if (findOverlaps([...placed, ...boxes], margin / 2).length > 0) continue;
      for (const box of boxes) positions.set(box.id, box.position);
      placed.push(...boxes);
      break;
    }
  }
  return positions;
};
