// The switches of a what-if. Each is a setting of the address, so that every outcome is a link.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { WhatIfAnswer } from '../../server/api/contract.ts';
import type { SettingName } from '../address/address.ts';
import { queries } from '../api/queries.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { StudySwitches } from './study-switches.tsx';
import type { Switches } from './switches.ts';

interface Option {
  value: string;
  label: string;
}

function Choice({
  label,
  setting,
  value,
  options,
}: {
  label: string;
  setting: SettingName;
  value: string;
  options: readonly Option[];
}): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => actions.set(setting, target.value || null)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

const LEVELS: readonly Option[] = [
  { value: '', label: 'all stay on' },
  { value: '5', label: 'level 5 off' },
  { value: '4', label: 'levels 4 and 5 off' },
  { value: '3', label: 'levels 3 to 5 off' },
  { value: '2', label: 'levels 2 to 5 off' },
];
const UNFAITHFUL: readonly Option[] = [
  { value: '', label: 'all stay on' },
  { value: 'major', label: 'major faults off' },
  { value: 'minor', label: 'minor and major faults off' },
];

interface Props {
  dossier: string;
  switches: Switches;
  authors: WhatIfAnswer['authors'];
}

export function WhatIfControls({ dossier, switches, authors }: Props): ReactNode {
  const works = useQuery(queries.works(dossier));
  const basis = useExplorer((state) => state.basis);
  const basisId = useId();
  const studies = (works.data?.items ?? []).filter(({ role }) => role !== 'case');
  const known = authors.some(({ family }) => family === switches.author);
  return (
    <div className="what-if-controls">
      <div className="what-if-choices">
        <label htmlFor={basisId}>What counts as support</label>
        <select
          id={basisId}
          value={basis}
          onChange={({ target }) => actions.setBasis(target.value === 'cited' ? 'cited' : 'checked')}
        >
          <option value="cited">as the case cites it</option>
          <option value="checked">as found on checking</option>
        </select>
        <Choice label="Unfaithful citations" setting="unfaithful" value={switches.unfaithful ?? ''} options={UNFAITHFUL} />
        <Choice label="Levels of evidence" setting="weaker" value={String(switches.weaker ?? '')} options={LEVELS} />
        <Choice
          label="Studies with an author named"
          setting="author"
          value={switches.author ?? ''}
          options={[
            { value: '', label: 'all stay on' },
            ...(switches.author !== null && !known ? [{ value: switches.author, label: switches.author }] : []),
            ...authors.map(({ family, studies: own }) => ({ value: family, label: `${family} (${own.length} studies) off` })),
          ]}
        />
      </div>
      <label className="what-if-box">
        <input
          type="checkbox"
          checked={switches.retracted}
          onChange={({ target }) => actions.set('retracted', target.checked ? 'true' : null)}
        />
        Retracted studies off
      </label>
      <StudySwitches
        studies={studies}
        off={switches.without}
        change={(off) => actions.set('without', off.length === 0 ? null : off.join(','))}
      />
    </div>
  );
}
