// What journals print about an article at the edge of its first page: `J Invent Oncol (2010) 12:3-9`, `Inventions 2010, 12, 3`,
// `Inventions 12 (2010) 3-9`, `Inventions, Volume 2010, Article ID 12`.
import { bareJournal } from './journal-name.ts';
import { LONGEST_LINE } from './first-pages.ts';

export interface Imprint {
  journal: string | null;
  year: number;
  volume: string | null;
  issue: string | null;
  /** A number below 100 may be an issue as well, so it is left out. */
  page: string | null;
}

const YEAR = '(?<!\\d)(?<year>(?:19|20)\\d\\d)(?!\\d)';
const MONTH =
  '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\\p{L}{0,7}\\.?(?:[-–/]\\p{L}{3,9})?(?:\\s\\d{1,2})?)';
const VOLUME = '(?<![\\d.]|\\b[Nn]o?\\.?\\s?)(?:[Vv]ol(?:ume)?\\.?\\s?)?(?<volume>\\d{1,4})';
const ISSUE = '(?:\\s?\\((?<issue>[^()]{1,16})\\))?';
const PAGE =
  '(?:pp?\\.?:?\\s?|Article\\s(?:ID\\s)?)?(?<page>[A-Za-z]{0,2}\\d{1,9}(?:\\s?[-–−e]\\s?[A-Za-z]{0,2}\\d{1,7})?)(?![\\d/.])';

const ORDERS: readonly RegExp[] = [
  // (2010) 12:3-9; 2010, 12(4), 3-9; 2010;12:3-9; 2010 May 3;12(4):3-9
  `\\(?${YEAR}\\)?[\\s,;:.]{1,3}(?:${MONTH}\\s?[;,:]\\s?)?${VOLUME}(?:\\s?\\((?<issue>[^()]{1,16})\\)\\s?[:,;]?|\\s?[:,;])\\s?${PAGE}`,
  // 12 (2010) 3-9
  `${VOLUME}${ISSUE}\\s\\((?:${MONTH}\\s)?${YEAR}\\)\\s?,?\\s?${PAGE}`,
  // 12(4): 3-9, 2010; 12, 3-9, January 2010
  `${VOLUME}${ISSUE}\\s?[:,]\\s?${PAGE},?\\s\\(?(?:${MONTH}\\s)?${YEAR}`,
  // Volume 2010, Article ID 12
  `Volume\\s${YEAR},\\sArticle\\sID\\s(?<page>\\d{3,9})`,
  // May 2010 | Volume 12 | Article 3
  `${MONTH}\\s${YEAR}\\s\\|\\sVolume\\s(?<volume>\\d{1,4})\\s\\|\\sArticle\\s(?<page>\\w{1,9})`,
  // Vol. 12, No. 4, 2010; Vol.12. No.4. pp: 3-9, Summer 2010
  `[Vv]ol(?:ume)?\\.?\\s?(?<volume>\\d{1,4})[\\s.,(|–-]{1,4}(?:[Nn]o|[Nn]|[Ii]ss(?:ue)?)\\.?\\s?(?<issue>\\d{1,3})[\\s.,)|–-]{1,4}(?:pp?[.:]{0,2}\\s?(?<page>\\d{1,6}[-–]\\d{1,6})[\\s.,]{1,3})?\\(?(?:${MONTH}\\s)?${YEAR}`,
  // 2010:12; 2010; Vol. 12 (4)
  `(?<=\\p{L}\\.?,?\\s)${YEAR}\\s?[:;]\\s?${VOLUME}${ISSUE}(?![\\d.:–-])`,
].map((source) => new RegExp(source, 'u'));

/**
 * Reads one line.
 * @param above the line over it, where the name of the journal may stand if it begins with the volume
 * @returns null where no place in a journal is printed
 */
export function readImprint(line: string, above: string | null = null): Imprint | null {
  const words = line
    .slice(0, LONGEST_LINE)
    .replace(/\b(?:https?:\/\/|www\.|doi\s?:?\s?10\.|10\.\d{4,9}\/)\S*/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const order of ORDERS) {
    const found = order.exec(words);
    if (found?.groups === undefined) continue;
    const { year = '', volume, issue, page } = found.groups;
    const before = words.slice(0, found.index);
    const isHeaded = before === '' && words.startsWith('Volume') && above !== null;
    const journal = isHeaded ? bareJournal(above) : bareJournal(before);
    return {
      journal,
      year: Number(year),
      volume: volume ?? null,
      issue: issue ?? null,
      page: page === undefined || /^\d{1,2}$/.test(page) ? null : page.replace(/\s/g, '').replace(/(?<=\d)[e−](?=\d)/g, '–'),
    };
  }
  return null;
}
