// The program of the served page.
import { startExplorer } from './start-explorer.ts';

await startExplorer();
