// A choice from a short list, with its label.
import { type ReactNode, useId } from 'react';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  pick: (value: T) => void;
  hint?: string | null;
}

export function Pick<T extends string>({ label, value, options, pick, hint = null }: Props<T>): ReactNode {
  const id = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        aria-describedby={hint === null ? undefined : id}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) pick(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== null && (
        <span className="quiet" id={id}>
          {hint}
        </span>
      )}
    </label>
  );
}
