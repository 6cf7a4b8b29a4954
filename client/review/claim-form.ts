// What a curator has typed about a proposed claim: made from the claim, kept in the browser until it is saved, and turned
// into the change that is sent. Pure, but for the storage it is handed.
import type { ClaimChange, ClaimView, EvidenceLine, LineChange } from '../../server/api/contract.ts';
import type { Direction } from '../words/direction-words.ts';
import type { FidelityLabel } from '../words/fidelity-words.ts';

export interface LineForm {
  study: string;
  asCited: Direction | '';
  /** What a check found; empty: nobody has checked. */
  asChecked: Direction | '';
  basis: EvidenceLine['basis'];
  fidelity: FidelityLabel | '';
  severity: 'none' | 'minor' | 'major';
  because: string;
}

export interface ClaimForm {
  label: string;
  statement: string;
  topic: string;
  kind: ClaimView['kind'];
  voice: ClaimView['voice'];
  lines: LineForm[];
}

const lineForm = ({ study, asCited, asChecked, basis, fidelity }: EvidenceLine): LineForm => ({
  study,
  asCited: asCited?.direction ?? '',
  asChecked: asChecked?.direction ?? '',
  basis: asChecked ? basis : 'abstract',
  fidelity: fidelity?.label ?? '',
  severity: fidelity?.severity ?? 'none',
  because: fidelity?.because ?? '',
});

export const formOf = ({ label, statement, topic, kind, voice, evidence }: ClaimView): ClaimForm => ({
  label,
  statement,
  topic,
  kind,
  voice,
  lines: evidence.map(lineForm),
});

function lineChange(form: LineForm, before: LineForm): LineChange | null {
  const { study, asCited, asChecked, basis, fidelity, severity, because } = form;
  const change: LineChange = { study };
  if (asCited !== before.asCited) change.asCited = asCited === '' ? null : asCited;
  if (asChecked !== before.asChecked || (asChecked !== '' && basis !== before.basis))
    change.asChecked = asChecked === '' ? null : { direction: asChecked, basis };
  const verdict = [fidelity, severity, because.trim()].join('\n');
  if (fidelity !== '' && verdict !== [before.fidelity, before.severity, before.because].join('\n'))
    change.fidelity = { label: fidelity, severity, because: because.trim() };
  return Object.keys(change).length > 1 ? change : null;
}

/** Only what differs from the claim as it stands. */
export function changeOf(form: ClaimForm, claim: ClaimView): ClaimChange {
  const before = formOf(claim);
  const change: ClaimChange = {};
  if (form.label.trim() !== before.label) change.label = form.label.trim();
  if (form.statement.trim() !== before.statement) change.statement = form.statement.trim();
  if (form.topic !== before.topic) change.topic = form.topic;
  if (form.kind !== before.kind) change.kind = form.kind;
  if (form.voice !== before.voice) change.voice = form.voice;
  const lines = form.lines.flatMap((line, at) => {
    const was = before.lines[at];
    return was ? (lineChange(line, was) ?? []) : [];
  });
  return lines.length > 0 ? { ...change, evidence: lines } : change;
}

/** What is missing before the claim can be accepted, one sentence each. */
export function listMissing({ label, statement, topic, lines }: ClaimForm): string[] {
  return [
    ...(label.trim() === '' ? ['A short label.'] : []),
    ...(statement.trim() === '' ? ['The claim in plain words.'] : []),
    ...(topic === '' ? ['A topic.'] : []),
    ...lines.flatMap(({ study, asCited, fidelity, because }) => [
      ...(asCited === '' ? [`What ${study} is cited for.`] : []),
      ...(fidelity !== '' && because.trim() === '' ? [`Why ${study} is judged so.`] : []),
    ]),
  ];
}
