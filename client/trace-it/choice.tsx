// A choice among a few words, each explained: radio buttons, so that arrow keys move between them.
import type { ReactNode } from 'react';

export interface Option<T extends string> {
  value: T;
  label: string;
  glyph: string;
  meaning: string;
}

interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly Option<T>[];
  chosen: T | null;
  disabled: boolean;
  choose: (value: T) => void;
}

export function Choice<T extends string>({ legend, name, options, chosen, disabled, choose }: Props<T>): ReactNode {
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map(({ value, label, glyph, meaning }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          <span>
            <b>
              <span aria-hidden="true">{glyph}</span> {label}
            </b>{' '}
            <span className="quiet">{meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
