// What is switched off in a what-if: read from the settings of the address, written as the query of the route. Pure.
import type { Basis, SettingName, Settings } from '../address/address.ts';

export interface Switches {
  /** Ids of studies. */
  readonly without: readonly string[];
  readonly retracted: boolean;
  /** This level of evidence and weaker ones (higher numbers), 2 to 5; null: every level stays on. */
  readonly weaker: number | null;
  /** Lines that are cited unfaithfully to at least this degree. */
  readonly unfaithful: 'minor' | 'major' | null;
  /** Family name, as the answer spells it. */
  readonly author: string | null;
}

/** The settings of the address that make a what-if. */
export const SWITCH_SETTINGS: readonly SettingName[] = ['without', 'retracted', 'weaker', 'unfaithful', 'author'];

const ID = /^[a-z0-9][a-z0-9.:-]*$/i;

/** Never fails: what it does not understand stays on. */
export function readSwitches({ without, retracted, weaker, unfaithful, author }: Settings): Switches {
  return {
    without: [...new Set((without ?? '').split(','))].filter((id) => ID.test(id)),
    retracted: retracted === 'true',
    weaker: weaker !== undefined && /^[2-5]$/.test(weaker) ? Number(weaker) : null,
    unfaithful: unfaithful === 'minor' || unfaithful === 'major' ? unfaithful : null,
    author: author ?? null,
  };
}

export const isAnythingOff = ({ without, retracted, weaker, unfaithful, author }: Switches): boolean =>
  without.length > 0 || retracted || weaker !== null || unfaithful !== null || author !== null;

/** Query of the route `what-if`, in one order, so that the same switches are asked once. */
export function writeWhatIfQuery({ without, retracted, weaker, unfaithful, author }: Switches, basis: Basis): string {
  const query = new URLSearchParams({ basis });
  if (without.length > 0) query.set('without', without.toSorted().join(','));
  if (retracted) query.set('retracted', 'true');
  if (weaker !== null) query.set('weaker', String(weaker));
  if (unfaithful !== null) query.set('unfaithful', unfaithful);
  if (author !== null) query.set('author', author);
  return query.toString();
}

/** The settings without any switch: what else is set stays. */
export const withoutSwitches = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !SWITCH_SETTINGS.includes(name as SettingName)));

/** The switches alone, for the graph. */
export const onlySwitches = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => SWITCH_SETTINGS.includes(name as SettingName)));
