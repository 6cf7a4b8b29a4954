// The DOI that a paper prints for itself (ISO 26324), which the end of a line may cut: `doi:10.1234/inv.2010.` and `e303` below it.
import { type FirstPages, LONGEST_LINE } from './first-pages.ts';

const DOI = /\b(?:doi\s*[:：]\s*|doi\.org\/|DOI\s+)(10\.[0-9]{4,9}\/[^\s"<>|，,;]+)/gi;
/** What a line begins with that goes on with a DOI. */
const REST = /^(?=[^\s]{0,40}\d)[\p{L}\d][^\s"<>|，,;]{0,60}/u;
/** Lines of front matter in which it is looked for. */
const MOST_LINES = 300;

/** The first of those printed, as long as any of them prints it; null where there is none. */
export function findPrintedDoi({ front, margins }: FirstPages): string | null {
  const lines = front.slice(0, MOST_LINES).map((line) => line.words);
  const found = [
    ...lines.flatMap((line, at) => readLine(line, lines[at + 1] ?? '')),
    ...margins.flatMap((line) => readLine(line, '')),
  ];
  const [first] = found;
  return found.filter((doi) => first !== undefined && doi.startsWith(first)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function readLine(line: string, below: string): string[] {
  const words = line.slice(0, LONGEST_LINE);
  return [...words.matchAll(DOI)].flatMap(({ index, 0: whole, 1: printed = '' }) => {
    const isCut = /[.-]$/.test(printed) && index + whole.length === words.length;
    const doi = `${printed}${isCut ? (REST.exec(below)?.[0] ?? '') : ''}`.replace(/[‐‑]/g, '-').replace(/[).\]]+$/, '');
    // What ends in a hyphen has lost the rest.
    return doi.endsWith('-') ? [] : doi;
  });
}
