// As cited, as checked, and the verdict between them must agree with one another.
import type { Evidence } from '../../model/evidence.ts';
import { dossierRule } from '../rule.ts';

type Fault = readonly [severity: 'error' | 'warning', message: string, tip: string];

export const fidelityFits = dossierRule({
  name: 'fidelity-fits',
  description:
    'The verdict on a citation fits its two directions: accurate where they agree, contradicted where they do not, none where nothing is cited.',
  softInDraft: true,
  inspect({ dossier }, report) {
    // A proposal is judged by nobody yet: it says that there is a citation, and not what it is for.
    for (const claim of dossier.claims.filter(({ state }) => state === 'accepted'))
      for (const line of claim.evidence)
        for (const fault of [...judgeCitation(line), ...judgeVerdict(line)])
          report(fault[0], `evidence:${claim.id}--${line.study}`, fault[1], fault[2]);
  },
});

/** Is there a citation at all, and is it judged exactly where there is one? */
function* judgeCitation({ form, asCited, asChecked, fidelity }: Evidence): Generator<Fault> {
  if (asCited === null && asChecked === null)
    yield ['error', 'it is neither cited nor checked, so it says nothing', 'Check the study, or take the line away.'];
  if (asCited === null && fidelity !== null)
    yield ['error', 'the case does not cite the study for this, yet the citation is judged', 'Set fidelity to null.'];
  if (asCited !== null && fidelity === null)
    yield [
      'error',
      'the case cites the study, but the citation is not judged',
      'Give a fidelity; where it cannot be judged, undetermined and why.',
    ];
  // A number that stands close by may or may not be meant for this statement: both are possible there.
  if (form !== 'by-position' && (asCited === null) !== (form === 'none'))
    yield [
      'error',
      `form is "${form}", but asCited is ${asCited === null ? 'null' : 'given'}`,
      'form is none exactly where asCited is null; by-position goes with both.',
    ];
  if (asChecked?.basis === 'none' && asChecked.provenance.status === 'verified')
    yield [
      'error',
      'the check is called verified although nothing was read (basis none)',
      'Say what was read, or lower the provenance.',
    ];
}

/** Does the verdict agree with the directions? */
function* judgeVerdict({ asCited, asChecked, fidelity }: Evidence): Generator<Fault> {
  if (asCited === null || fidelity === null) return;
  const { label, severity } = fidelity;
  if (asChecked === null) {
    if (label !== 'undetermined')
      yield [
        'error',
        `the study could not be judged (asChecked null), yet the citation is called ${label}`,
        'Call it undetermined, or give asChecked.',
      ];
  } else {
    const same = asCited.direction === asChecked.direction;
    const opposite = !same && asCited.direction !== 'neutral' && asChecked.direction !== 'neutral';
    if (label === 'accurate' && opposite)
      yield [
        'error',
        `it is called accurate, but is cited as ${asCited.direction} and checked as ${asChecked.direction}`,
        'One of the three is wrong.',
      ];
    if (label === 'contradicted' && same)
      yield [
        'error',
        `it is called contradicted, but is cited and checked as ${asCited.direction}`,
        'Correct the direction, or call it something else.',
      ];
    if (label === 'undetermined')
      yield [
        'error',
        'it is called undetermined, yet a direction was found (asChecked)',
        'Set asChecked to null, or judge the citation.',
      ];
  }
  if ((label === 'accurate' || label === 'undetermined') && severity !== 'none')
    yield [
      'error',
      `it is called ${label}, but its severity is ${severity}`,
      'The severity is none where nothing is wrong or nothing is known.',
    ];
  if (label !== 'accurate' && label !== 'undetermined' && severity === 'none')
    yield ['warning', `it is called ${label}, but its severity is none`, 'Say whether it is minor or major.'];
}
