// Names that we gave: `urn:claimgraph:<dossier>:<kind>:<id>`, and behind a hash a part of it (export/semantic/name-node.ts).
import { Id } from '../../model/id.ts';

export interface OwnName {
  dossier: string;
  kind: string;
  id: string;
  /** What stands behind the hash; empty for the thing itself. */
  part: string;
}

const FORM = /^urn:claimgraph:([^:#]+):([a-z]+):([^:#]+)(?:#(.*))?$/;

/** Null for any other name, and for one whose ids are none: nothing else may become the id of a record. */
export function readOwnName(name: string): OwnName | null {
  const [, dossier = '', kind = '', id = '', part = ''] = FORM.exec(name) ?? [];
  return Id.safeParse(dossier).success && Id.safeParse(id).success ? { dossier, kind, id, part } : null;
}

/** The id of a thing of a kind; null where the name is another's, or of something else. */
export function idOf(name: string | undefined, kind: string): string | null {
  const own = name === undefined ? null : readOwnName(name);
  return own !== null && own.kind === kind && own.part === '' ? own.id : null;
}
