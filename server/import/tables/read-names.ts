// Authors from one cell, a line each, as export/graphs/write-names.ts writes them; and as people write them into a table.
import type { CslName } from '../../model/work.ts';

const unescape = (part: string): string =>
  part.replace(/\\(.)/gs, (_, unit: string) => (unit === 'n' ? '\n' : unit === 'r' ? '\r' : unit));

/** The parts of a name: commas that no backslash stands before divide them. */
function splitParts(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === ',') {
      parts.push(line.slice(from, at));
      from = line[at + 1] === ' ' ? at + 2 : at + 1;
    }
  }
  return [...parts, line.slice(from)];
}

function readName(line: string): CslName {
  if (line.startsWith('{') && line.endsWith('}')) return { literal: unescape(line.slice(1, -1)) };
  const [family, given, suffix, particle] = splitParts(line).map(unescape);
  return {
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** The names, and whether more follow that are not told. */
export function readNames(cell: string): { author: CslName[]; truncated: boolean } {
  const lines = cell.split('\n').map((line) => line.replace(/\r$/, ''));
  const truncated = lines.at(-1) === 'et al.';
  return { author: (truncated ? lines.slice(0, -1) : lines).map(readName), truncated };
}
