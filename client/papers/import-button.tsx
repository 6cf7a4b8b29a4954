// Opens the browser's own choice of files.
import { type ReactNode, useRef } from 'react';
import { isServed } from '../api/stand-in.ts';
import { importPapers } from './import-papers.ts';

export function ImportButton(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  if (!isServed()) return null;
  return (
    <>
      <button type="button" title="Or drop it anywhere on this page" onClick={() => input.current?.click()}>
        Import a paper…
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Papers to import"
        accept=".xml,.nxml,.pdf,.txt"
        onChange={({ target }) => {
          void importPapers([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
