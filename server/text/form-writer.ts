// Collects the comparison form of a text piece by piece, and for each of its code units where it comes from.
import type { NormalisedText } from './normalised-text.ts';

/** Collects the form and its map; a form may be longer than its original (ligatures, NFC exclusions). */
export class FormWriter {
  length = 0;
  private pieces: string[] = [];
  /** The slice of the original being written, not yet among the pieces. */
  private slice = { from: 0, to: 0 };
  private readonly original: string;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private joints: Uint8Array;

  constructor(original: string) {
    this.original = original;
    const room = original.length + 4;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.joints = new Uint8Array(room);
  }

  /** Characters of the original that stand for themselves, one by one. */
  writeSlice(from: number, to: number): void {
    this.makeRoom(to - from);
    const { starts, ends } = this;
    let { length } = this;
    for (let at = from; at < to; at++, length++) {
      starts[length] = at;
      ends[length] = at + 1;
    }
    this.length = length;
    if (this.slice.to !== from) {
      this.endSlice();
      this.slice.from = from;
    }
    this.slice.to = to;
  }

  /** Code units that together stand for one range of the original. */
  writeWhole(units: string, start: number, end: number): void {
    this.makeRoom(units.length);
    this.starts.fill(start, this.length, this.length + units.length);
    this.ends.fill(end, this.length, this.length + units.length);
    this.length += units.length;
    this.endSlice();
    this.pieces.push(units);
  }

  dropLast(): void {
    this.endSlice();
    this.pieces.push((this.pieces.pop() as string).slice(0, -1));
    this.length--;
  }

  /** The next character written will stand right after a joint. */
  markJoint(): void {
    this.makeRoom(1);
    this.joints[this.length] = 1;
  }

  finish(): NormalisedText {
    this.endSlice();
    const { length, original } = this;
    return {
      original,
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
      joints: this.joints.subarray(0, length),
    };
  }

  private endSlice(): void {
    const { from, to } = this.slice;
    if (to > from) this.pieces.push(this.original.slice(from, to));
    this.slice = { from: to, to };
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.starts.length) return;
    const room = 2 * (this.length + more);
    this.starts = enlarged(this.starts, new Uint32Array(room));
    this.ends = enlarged(this.ends, new Uint32Array(room));
    this.joints = enlarged(this.joints, new Uint8Array(room));
  }
}

function enlarged<T extends Uint8Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
