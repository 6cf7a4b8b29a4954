// One citation of a proposed claim: what the paper uses the study for, and, where somebody has looked, what it really says.
import type { ReactNode } from 'react';
import { basisWords } from '../words/basis-words.ts';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';
import { FIDELITIES, fidelityWords } from '../words/fidelity-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import type { LineForm } from './claim-form.ts';
import { Pick } from './pick.tsx';

interface Props {
  line: LineForm;
  name: string;
  /** The words that made the import propose a direction; null where it proposed none. */
  because: string | null;
  change: (line: LineForm) => void;
}

const directions = DIRECTIONS.map((value) => ({ value, label: `${directionWords[value].glyph} ${directionWords[value].label}` }));
const fidelities = FIDELITIES.map((value) => ({ value, label: `${fidelityWords[value].glyph} ${fidelityWords[value].label}` }));
const bases = (['full-text', 'abstract', 'registry', 'secondary-source', 'none'] as const).map((value) => ({
  value,
  label: basisWords[value],
}));
const severities = (['none', 'minor', 'major'] as const).map((value) => ({ value, label: value }));

export function CitationFields({ line, name, because, change }: Props): ReactNode {
  const set = <K extends keyof LineForm>(field: K, value: LineForm[K]): void => change({ ...line, [field]: value });
  return (
    <fieldset className="citation-fields">
      <legend>
        <NodeLink id={line.study}>{name}</NodeLink>
      </legend>
      <Pick
        label="As cited"
        value={line.asCited}
        options={[{ value: '', label: 'choose…' }, ...directions]}
        pick={(value) => set('asCited', value)}
        hint={because === null ? null : `Proposed because of “${because}”.`}
      />
      <Pick
        label="As checked"
        value={line.asChecked}
        options={[{ value: '', label: 'not checked' }, ...directions]}
        pick={(value) => set('asChecked', value)}
      />
      {line.asChecked !== '' && (
        <Pick label="What was read" value={line.basis} options={bases} pick={(value) => set('basis', value)} />
      )}
      <Pick
        label="Fidelity"
        value={line.fidelity}
        options={[{ value: '', label: 'not judged' }, ...fidelities]}
        pick={(value) => set('fidelity', value)}
      />
      {line.fidelity !== '' && (
        <>
          <Pick label="Severity" value={line.severity} options={severities} pick={(value) => set('severity', value)} />
          <label className="field wide">
            <span>Why</span>
            <input value={line.because} onChange={(event) => set('because', event.target.value)} />
          </label>
        </>
      )}
    </fieldset>
  );
}
