// Program: `npm run attach`. What it does stands in run-attach.ts.
import { findLibraryFolders } from './find-library-folders.ts';
import { runAttach } from './run-attach.ts';

process.exitCode = await runAttach(
  process.argv.slice(2),
  {
    ...findLibraryFolders(process.env),
    // npm runs commands in the project's folder and says here where the user stands.
    from: process.env.INIT_CWD ?? process.cwd(),
    colour: false,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  },
  new Date(),
);
