// Program: `npm run attach`. What it does stands in run-attach.ts.
import { findLibraryFolders } from './find-library-folders.ts';
import { runAttach } from './run-attach.ts';

process.exitCode = await runAttach(
  process.argv.slice(2),
  {
    ...findLibraryFolders(process.env),
    from: process.cwd(),
    colour: false,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  },
  new Date(),
);
