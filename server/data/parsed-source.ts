// What parsing a file gives, whatever its syntax.
import type { LineTree } from './line-tree.ts';

/** Something wrong with the syntax of a file; `line` is 1-based. */
export interface SourceFault {
  line: number;
  message: string;
  tip: string;
}

/** `value` is null, and means nothing, where there are faults. */
export interface ParsedSource {
  value: unknown;
  lines: LineTree;
  faults: SourceFault[];
}
