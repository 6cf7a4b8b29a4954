// Opens the browser's own choice of files.
import { type ReactNode, useRef } from 'react';
import { isServed } from '../api/stand-in.ts';
import { importPapers } from './import-papers.ts';

export function ImportButton(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  if (!isServed()) return null;
  return (
    <>
      <button
        type="button"
        title="A paper, a dossier that was taken along, or evidence items of CIViC. Or drop it anywhere on this page"
        onClick={() => input.current?.click()}
      >
        Import…
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        accept=".xml,.nxml,.pdf,.txt,.json,.jsonld,.trig,.nq,.zip,.csv,.tsv,.html"
        onChange={({ target }) => {
          void importPapers([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
