// A reference in the AMA style, on one line of plain text, without italics.
// AMA Manual of Style, 11th edition, chapter 3: six authors; of more than six, three and "et al".
import type { CslName, Work } from '../../model/work.ts';
import { cleanLine, cleanRecord } from '../clean-text.ts';
import { listInitials } from '../name-initials.ts';

const mostAuthors = 6;
const fewAuthors = 3;

const writeName = (name: CslName): string => {
  if (name.literal) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [
    family,
    listInitials(name.given ?? '')
      .join('')
      .replaceAll('-', ''),
    name.suffix,
  ]
    .filter(Boolean)
    .join(' ');
};

const writeAuthors = (work: Work): string => {
  const names = (work.author ?? []).map(writeName).filter(Boolean);
  if (names.length > mostAuthors) return [...names.slice(0, fewAuthors), 'et al'].join(', ');
  return [...names, ...(names.length > 0 && work.custom?.['authors-truncated'] === true ? ['et al'] : [])].join(', ');
};

const sentence = (text: string): string => (/[.?!。]$/.test(text) ? text : `${text}.`);

const writePlace = ({ issued, volume, issue, page, 'page-first': first }: Work): string => {
  const year = issued?.['date-parts'][0]?.[0];
  const pages = page ?? first;
  const inside = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}${pages === undefined ? '' : `:${pages}`}`;
  return [year === undefined ? '' : String(year), inside].filter(Boolean).join(';');
};

/** `record`: what of the work may be handed on (see verifiedRecord). Fields that are not known are passed over. */
export const writeAma = (record: Work): string => {
  const work = cleanRecord(record);
  const kind = [work.genre, work.number].filter(Boolean).join(' ');
  const parts = [
    writeAuthors(work),
    [work.title ?? '', kind === '' ? '' : `[${kind}]`].filter(Boolean).join(' '),
    work['container-title-short'] ?? work['container-title'] ?? work['event-title'] ?? '',
    work['container-title'] === undefined ? (work.publisher ?? '') : '',
    writePlace(work),
  ];
  const body = parts.filter(Boolean).map(sentence);
  // An identifier ends without a full stop, which would otherwise be copied along with it.
  const address = work.DOI === undefined ? (work.URL ?? '') : `doi:${work.DOI}`;
  return cleanLine([...body, address].filter(Boolean).join(' '));
};
