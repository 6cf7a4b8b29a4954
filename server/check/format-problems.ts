// Problems as text for a terminal: by file, each with its line, its rule, what is wrong and what to do.
import type { Problem } from '../model/problem.ts';

export interface FormatOptions {
  /** Put before every file, so that an editor can open `file:line`; e.g. `graph-data/dossiers/`. */
  folder?: string;
  /** Colour the severity by ANSI escapes. */
  colour?: boolean;
}

const COLOURS = { error: '\u001B[31m', warning: '\u001B[33m' } as const;
const RESET = '\u001B[0m';

/** Formats problems in the given order; empty text for none. */
export function formatProblems(problems: readonly Problem[], { folder = '', colour = false }: FormatOptions = {}): string {
  const blocks = new Map<string, string[]>();
  for (const { rule, severity, file, line, record, message, tip } of problems) {
    const path = joinPath(folder, file);
    const word = colour ? `${COLOURS[severity]}${severity}${RESET}` : severity;
    const about = record === null ? '' : `  (${clean(record)})`;
    const lines = blocks.get(path) ?? [];
    lines.push(`${path}${line === null ? '' : `:${line}`}  ${word}  ${rule}  ${clean(message)}${about}`, `    ${clean(tip)}`);
    blocks.set(path, lines);
  }
  return [...blocks.values()].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Words of a file never steer the terminal: control and direction characters are shown as their code points. */
function clean(words: string): string {
  return words.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (letter) => `<U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Joins with forward slashes and takes out `..`, so that known-problems.yaml is named where it stands. */
function joinPath(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${file}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return clean(parts.join('/'));
}
