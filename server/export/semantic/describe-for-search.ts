// What a page says of its claim or work to search engines, in schema.org's words (schema.org/Claim, schema.org/ScholarlyArticle): of a
// work only what is verified.
import type { CslDate, CslName, Work } from '../../model/work.ts';
import type { ExportInput } from '../format.ts';
import { verifiedRecord } from '../verified-record.ts';
import type { AddressedKind } from './describe-address.ts';
import { doiAddress, nameNode } from './name-node.ts';

/** A person's name in the order in which it is said; an organisation's as it is. */
export const writeName = ({ literal, family, given, 'non-dropping-particle': particle }: CslName): string =>
  literal ?? [given, particle, family].filter(Boolean).join(' ');

/** What CSL has no family and given name of is an organisation. */
const describeAuthor = (name: CslName): object => ({
  '@type': name.literal === undefined ? 'Person' : 'Organization',
  name: writeName(name),
});

/** As much of a date as is known, after ISO 8601; undefined for what that has no form for. */
const writeDate = (issued: CslDate | undefined): string | undefined => {
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  if (year === undefined || year < 0 || year > 9999) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
};

/** Where a work can be read: its own address, else its DOI's. */
const findAddress = (record: Work): string | undefined => {
  const own = record.URL !== undefined && /^https?:\/\//i.test(record.URL) ? record.URL : null;
  return own ?? doiAddress(record) ?? undefined;
};

const describeWork = (record: Work, label: string): object => {
  const isArticle = record.type === 'article-journal';
  const container = record['container-title'];
  return {
    '@type': isArticle ? 'ScholarlyArticle' : 'CreativeWork',
    name: record.title ?? label,
    author: record.author?.map(describeAuthor),
    datePublished: writeDate(record.issued),
    isPartOf: container === undefined ? undefined : { '@type': isArticle ? 'Periodical' : 'CreativeWork', name: container },
    url: findAddress(record),
    sameAs: doiAddress(record) ?? undefined,
  };
};

/** To be written as JSON; null for what schema.org has no word for. */
export const describeForSearch = ({ records }: ExportInput, kind: AddressedKind, id: string): object | null => {
  const head = { '@context': 'https://schema.org', '@id': nameNode(records.loaded.dossier.id, kind, id) };
  const claim = kind === 'claim' ? records.claims.get(id) : undefined;
  if (claim !== undefined) return { ...head, '@type': 'Claim', name: claim.label, text: claim.statement };
  const found = kind === 'work' ? records.works.get(id) : undefined;
  return found === undefined ? null : { ...head, ...describeWork(verifiedRecord(found.work, found.study).record, found.label) };
};
