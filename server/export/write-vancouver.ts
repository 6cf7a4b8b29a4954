// A citation in the Vancouver style, on one line of plain text.
// Citing Medicine, 2nd edition, National Library of Medicine (Patrias & Wendling), ch. 1: six authors, then "et al.".
import type { CslName, Work } from '../model/work.ts';
import { cleanLine, cleanRecord } from './clean-text.ts';

const mostAuthors = 6;

/** "Jean Yves" and "J.-Y." are JY; initials that are already closed up stay. */
const initials = (given: string): string => {
  if (/^\p{Lu}{1,4}$/u.test(given)) return given;
  return given
    .split(/[\s.\-‐]+/u)
    .filter(Boolean)
    .map((part) => [...part][0]?.toUpperCase())
    .join('');
};

const writeName = (name: CslName): string => {
  if (name.literal) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given ? initials(name.given) : '', name.suffix].filter(Boolean).join(' ');
};

const writeAuthors = (work: Work): string => {
  const names = (work.author ?? []).map(writeName).filter(Boolean);
  const more = names.length > mostAuthors || work.custom?.['authors-truncated'] === true;
  return [...names.slice(0, mostAuthors), ...(more && names.length > 0 ? ['et al'] : [])].join(', ');
};

/** "2009;45(11):1959-68", as much of it as is known. */
const writePlace = ({ issued, volume, issue, page, 'page-first': first }: Work): string => {
  const year = issued?.['date-parts'][0]?.[0];
  const pages = page ?? first;
  const inside = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}${pages === undefined ? '' : `:${pages}`}`;
  return [year === undefined ? '' : String(year), inside].filter(Boolean).join(';');
};

const sentence = (text: string): string => (/[.?!。]$/.test(text) ? text : `${text}.`);

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeVancouver = (record: Work): string => {
  const work = cleanRecord(record);
  const kind = [work.genre, work.number].filter(Boolean).join(' ');
  const parts = [
    writeAuthors(work),
    [work.title ?? '', kind === '' ? '' : `[${kind}]`].filter(Boolean).join(' '),
    work['container-title-short'] ?? work['container-title'] ?? work['event-title'] ?? '',
    work.publisher ?? '',
    writePlace(work),
    work.DOI === undefined ? '' : `doi:${work.DOI}`,
    work.PMID === undefined ? '' : `PMID: ${work.PMID}`,
  ];
  return cleanLine(parts.filter(Boolean).map(sentence).join(' '));
};
