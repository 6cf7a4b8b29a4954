// A claim from its row; what it is linked to stands in the table of edges.
import { Claim, ClaimKind, ClaimState, Voice } from '../../model/claim.ts';
import { shorten } from '../draft/draft-claim.ts';
import type { PassageBook } from './passage-book.ts';
import type { TableRow } from './table-row.ts';

const Label = Claim.shape.label;

/** A label that a picture has room for. */
export function readLabel(row: TableRow, statement: string): string {
  const label = row.text('label');
  if (label === undefined || Label.safeParse(label).success) return label ?? shorten(statement);
  row.warn('label', 'the label is too long for a picture and was cut', 'Write at most 64 letters.');
  return shorten(label);
}

/** The claim without its links; null where the row cannot be used, which has been told. */
export function readClaim(row: TableRow, id: string, topic: string, passages: PassageBook, caseId: string): Claim | null {
  const statement = row.text('text');
  const state = row.word('state', ClaimState) ?? 'proposed';
  const kind = row.word('claimKind', ClaimKind) ?? 'unsorted';
  const voice = row.word('voice', Voice) ?? 'citing-authors';
  if (row.isBroken) return null;
  if (statement === undefined) {
    row.fail('text', 'a claim needs a statement; the row was left out', 'Write it into the column text.');
    return null;
  }
  const words = passages.read(row, caseId);
  if (words.length === 0) {
    row.fail(
      'quotation',
      'a claim needs the words that it rests on; the row was left out',
      'Quote them in quotation, one passage a line.',
    );
    return null;
  }
  const note = row.text('note');
  return {
    id,
    state,
    label: readLabel(row, statement),
    statement,
    topic,
    kind,
    voice,
    passages: words,
    evidence: [],
    relations: [],
    ...(note === undefined ? {} : { note }),
  };
}
