// Program: `npm run check:data`. What it does stands in run-check-data.ts.
import { findLibraryFolders } from './find-library-folders.ts';
import { runCheckData } from './run-check-data.ts';

process.exitCode = await runCheckData(process.argv.slice(2), {
  ...findLibraryFolders(process.env),
  from: process.cwd(),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
});
