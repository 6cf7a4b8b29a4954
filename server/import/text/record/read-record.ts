// What a paper prints about itself before its abstract: title and DOI. What cannot be told stays null.
import type { Reference } from '../paper.ts';
import type { TextLine } from './text-line.ts';

const DOI = /\b(?:doi\s*[:：]\s*|doi\.org\/|DOI\s+)(10\.[0-9]{4,9}\/[^\s"<>|，,;]+)/i;
const NOT_TITLE =
  /https?:|www\.|@|\bdoi\b|\bISSN\b|©|\b(?:received|accepted|published|volume|vol|journal|university|department|hospital|institute|open access|correspond)\b|\barticle\b|^case report$|\b(?:19|20)[0-9]{2}\b|^[0-9]/i;

/** The record of the paper itself from its front matter. The title is the largest print, or the first lines that can be one. */
export function readRecord(front: readonly TextLine[]): Reference {
  const words = front.map((line) => line.words).join('\n');
  const title = findTitle(front);
  return {
    id: 'paper',
    label: null,
    type: 'article-journal',
    DOI: DOI.exec(words.slice(0, 20_000))?.[1]?.replace(/[).\]]+$/, '') ?? null,
    PMID: null,
    PMCID: null,
    title,
    author: [],
    issued: null,
    containerTitle: null,
    volume: null,
    issue: null,
    page: null,
    printed: title ?? '',
    span: null,
  };
}

const KIND =
  /^(?:(?:original|research|review|short|brief|full)?\s*(?:article|paper|report|communication|review)|case reports?|editorial|letter|commentary|open access)$/i;

function findTitle(front: readonly TextLine[]): string | null {
  const lines = front.filter((line) => line.page === front[0]?.page && !KIND.test(line.words));
  const sizes = [...new Set(lines.flatMap((line) => line.size ?? []))].toSorted((a, b) => b - a);
  if (sizes.length === 0) return asTitle(firstBlock(lines));
  // The largest print may be the name of the journal; a title has more words.
  for (const size of sizes.slice(0, 4)) {
    const title = asTitle(lines.filter((line) => (line.size ?? 0) <= size && (line.size ?? 0) > size * 0.97));
    if (title !== null && !NOT_TITLE.test(title)) return title;
  }
  return null;
}

function asTitle(lines: readonly TextLine[]): string | null {
  const words = lines
    .map((line) => line.words)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length >= 12 && words.length <= 400 && words.split(' ').length >= 3 ? words : null;
}

/** The first lines, one under the other, that are words and no imprint. */
function firstBlock(front: readonly TextLine[]): TextLine[] {
  const from = front.findIndex(
    (line) => line.words.length > 15 && !NOT_TITLE.test(line.words) && line.words.split(/\s+/).length >= 3,
  );
  if (from === -1) return [];
  let to = from + 1;
  while (
    to < front.length &&
    to - from < 5 &&
    front[to]?.gap === 0 &&
    !NOT_TITLE.test(front[to]?.words ?? '') &&
    !/[,•·*†‡]|[\p{L}][0-9]/u.test(front[to]?.words ?? '')
  )
    to++;
  return front.slice(from, to);
}
