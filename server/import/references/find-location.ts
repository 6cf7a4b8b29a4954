// Where a printed reference says that an article stands: year, volume, issue and pages, in the orders that styles know.

const PAGE = '[A-Za-z]{0,3}\\d{1,9}[A-Za-z]?|[A-Za-z]{1,6}\\d{0,6}[-.]?\\d{2,9}';
const PAGES = `(?:pp?\\.?\\s?|pages?\\s|art(?:icle)?\\.?\\s(?:(?:no|id)\\.?\\s?)?|No\\.\\s)?(?<page>(?:${PAGE})(?:\\s?[-‐‑–—−]{1,2}\\s?(?:${PAGE}))?)(?![\\d/])`;
const VOLUME = '(?:[Vv]ol(?:ume)?\\.?\\s?|[Vv]\\.\\s?)?(?<volume>[A-Za-z]?\\d{1,5}[A-Za-z]?(?:[-–/]\\d{1,4})?)';
const ISSUE = '(?:\\s?\\((?<issue>[^()]{1,24})\\)|,\\s(?:[Nn]o\\.?|[Nn]\\.|[Ii]ssue|[Nn]r\\.?)\\s?(?<number>[\\w-]{1,10}))?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)[a-z]?';
const MONTH = '(?:[\\s,-]{1,2}\\p{Lu}\\p{L}{2,9}\\.?(?:[-–/]\\p{L}{3,9})?(?:\\s\\d{1,2})?(?:[-–]\\d{1,2})?|[\\s-]\\d{1,2}){0,2}';

/** The most telling first: what stands in an earlier pattern is not looked for in a later one. */
const ORDERS: readonly RegExp[] = [
  // 2010 Mar 3;12(3):123-30 (Vancouver, AMA)
  `\\b${YEAR}${MONTH}\\s?[;,:]\\s?${VOLUME}${ISSUE}(?:\\s?\\([^()]{1,24}\\)|\\s[Ss]uppl\\.?\\s?\\w{0,3})?\\s?[:;]\\s?${PAGES}`,
  // 12(3), 123-130 (2010); 12:123-130 (2010) (Nature, physics)
  `\\b${VOLUME}${ISSUE}\\s?[,:]\\s?${PAGES}[\\s,]{0,2}\\(${YEAR}\\)`,
  // 12 (3) (2010) 123-130 (Elsevier)
  `\\b${VOLUME}${ISSUE}\\s?\\((?:\\p{Lu}\\p{L}{2,9}\\.?\\s)?${YEAR}\\)[\\s,:]{0,2}${PAGES}`,
  // 2010, 12(3), 123-130 (ACS, MDPI)
  `\\b${YEAR}\\s?[,;]\\s?${VOLUME}${ISSUE}\\s?,\\s?${PAGES}`,
  // v. 12, n. 3, p. 123-130, 2010; vol. 12, no. 3, pp. 123-130, Mar. 2010 (ABNT, IEEE)
  `\\b(?=[Vv])${VOLUME}${ISSUE}\\s?,\\s${PAGES}(?:,\\s(?:\\p{L}{3,9}\\.?\\s){0,2}${YEAR})?`,
  // 12(3), 123-130; 12(3): 123-130; 12:123-130, the year being with the names (APA, Harvard, Springer)
  `(?<=[\\p{L}.)&,:?!”"’]\\s)${VOLUME}${ISSUE}(?:\\s[Ss]uppl\\.?\\s?\\w{0,3})?\\s?[,:]\\s?${PAGES}`,
].map((source) => new RegExp(source, 'u'));

/** What was found, and where: `[start, end)`. */
export interface PrintedLocation {
  year: number | null;
  volume: string;
  issue: string | null;
  page: string;
  start: number;
  end: number;
}

/**
 * Finds volume and pages (and the year, if it stands with them) in a printed reference.
 * @param text without address and DOI, whose digits look like pages
 * @returns null where no known order is there
 */
export function findLocation(text: string): PrintedLocation | null {
  for (const order of ORDERS) {
    const found = order.exec(text);
    const { year, volume, issue, number, page } = found?.groups ?? {};
    if (found === null || volume === undefined || page === undefined) continue;
    return {
      year: year === undefined ? null : Number(year),
      volume,
      issue: issue ?? number ?? null,
      page: page.replace(/\s/g, ''),
      start: found.index,
      end: found.index + found[0].length,
    };
  }
  return null;
}
