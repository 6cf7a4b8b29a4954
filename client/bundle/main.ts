// Starts the explorer in a page without a server: the dossier first, then everything as it is where there is one.
import { openBundle } from './open-bundle.ts';

openBundle();
await import('../main.ts');
