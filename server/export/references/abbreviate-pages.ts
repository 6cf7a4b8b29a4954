// Page ranges as medical journals print them: digits that do not change are not repeated. Citing Medicine, 2nd edition, chapter 1,
// "Location (Pagination)"; ICMJE samples: `472-80`, `S1-40`.

/** A letter behind the number, as in `126A-127A`, keeps a range whole. */
const RANGE = /^(\p{L}*)(\d+)[-–](\p{L}*)(\d+)$/u;

const abbreviateRange = (range: string): string => {
  const [, letters = '', first = '', again = '', last = ''] = RANGE.exec(range) ?? [];
  if (first === '' || (again !== '' && again !== letters)) return range.replace('–', '-');
  // Of ranges that run backwards nobody knows what is meant; abbreviated ones stay as they are.
  if (last.length < first.length || (last.length === first.length && last <= first)) return range.replace('–', '-');
  let same = 0;
  while (last.length === first.length && last[same] === first[same]) same++;
  return `${letters}${first}-${last.slice(same)}`;
};

/** `472-480` as `472-80`, `S1-S40` as `S1-40`; each of several ranges. */
export const abbreviatePages = (pages: string): string => pages.split(/,\s*/).map(abbreviateRange).join(', ');
