// Which kinds of things a page shows: buttons with their counts; none pressed shows all. Kept in the address as `kind`.
import type { ReactNode } from 'react';
import { actions } from '../store/explorer.ts';
import { askedKinds } from './asked-kinds.ts';
import './list-tools.css';
import { useExplorer } from '../store/use-explorer.ts';

interface Props<T extends string> {
  label: string;
  kinds: readonly T[];
  words: (kind: T) => string;
  counts: ReadonlyMap<T, number>;
}

export function KindToggles<T extends string>({ label, kinds, words, counts }: Props<T>): ReactNode {
  const setting = useExplorer(({ settings }) => settings.kind);
  const asked = askedKinds(setting, kinds);
  const all = asked.length === kinds.length;
  const toggle = (kind: T): void => {
    const next = all ? [kind] : asked.includes(kind) ? asked.filter((one) => one !== kind) : [...asked, kind];
    actions.set('kind', next.length === 0 || next.length === kinds.length ? null : next.join(','));
  };
  return (
    <div className="kind-toggles" role="group" aria-label={label}>
      {kinds
        .filter((kind) => (counts.get(kind) ?? 0) > 0 || (!all && asked.includes(kind)))
        .map((kind) => (
          <button key={kind} type="button" aria-pressed={!all && asked.includes(kind)} onClick={() => toggle(kind)}>
            {words(kind)} <span className="quiet">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
    </div>
  );
}
