// The parts of the page's code that its first picture does without: they stand in the page packed, are run when they are first
// asked for, and so cost nothing before. How they come into the page says client/bundle/bundle.config.ts.
import { unpackText } from './unpack-text.ts';

type Exports = Record<string, unknown>;
type Require = (name: string) => Exports;

/** A part as the build wraps it, in the shape of a CommonJS module. */
export type Part = (require: Require, exports: Exports) => void;

/** What the first script leaves for this file: the parts that have been run, by name, and who is asked for others. */
export interface PageParts {
  readonly run: Map<string, Exports>;
  open: Require | null;
  /** Takes a part from the script that holds it. */
  take: ((part: Part) => void) | null;
}

declare global {
  interface Window {
    claimgraphParts: PageParts;
  }
}

/** Runs the script that a block holds. The page's policy allows those scripts alone that were built into it. */
function runScript(packed: string): void {
  const script = document.createElement('script');
  script.textContent = unpackText(packed);
  document.head.append(script);
  script.remove();
}

/** From now on the parts that stand in the page can be asked for, once they do. */
export function openParts(parts: PageParts): void {
  const open: Require = (name) => {
    const before = parts.run.get(name);
    if (before !== undefined) return before;
    const block = document.querySelector<HTMLScriptElement>(`script[data-part="${CSS.escape(name)}"]`);
    if (block === null) throw new Error(`This page has lost its part ${name}.`);
    const exports: Exports = {};
    parts.run.set(name, exports);
    let taken: Part | null = null;
    parts.take = (part) => {
      taken = part;
    };
    runScript(block.text);
    if (taken === null) throw new Error(`This browser does not run the part ${name} of the page.`);
    (taken as Part)(open, exports);
    block.remove();
    return exports;
  };
  parts.open = open;
}
