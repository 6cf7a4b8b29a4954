// Names of nodes in RDF. A dossier on somebody's laptop has no address that the world can open, so its things are named, not
// addressed: a server that has the dossier shows `urn:claimgraph:<dossier>:<kind>:<id>` at `/d/<dossier>/<kind>/<id>`.
import type { Work } from '../../model/work.ts';
import { replaceIllegal } from '../graphs/escape-xml.ts';

export type NodeKindName = 'claim' | 'work' | 'passage' | 'finding' | 'event' | 'topic' | 'evidence' | 'nanopub' | 'curator';

/** Ids are kebab (model/id.ts), so nothing in them needs to be escaped. */
export const nameNode = (dossier: string, kind: NodeKindName, id: string): string => `urn:claimgraph:${dossier}:${kind}:${id}`;

/** The dossier as a whole. */
export const nameDossier = (dossier: string): string => `urn:claimgraph:${dossier}`;

/** Letters that stand for themselves in an address but would end or divide it here. */
const ESCAPES: Readonly<Record<string, string>> = { '#': '%23', '?': '%3F', "'": '%27', '[': '%5B', ']': '%5D' };

/** The address of a DOI; null where the record has none that is verified. */
export const doiAddress = ({ DOI }: Pick<Work, 'DOI'>): string | null =>
  DOI === undefined
    ? null
    : `https://doi.org/${encodeURI(replaceIllegal(DOI)).replace(/[#?'[\]]/g, (character) => ESCAPES[character] ?? character)}`;
