// The built server's first file: runs main.cjs, the whole server in one file.
import { loadProgram } from './load-program.mjs';

const { exports, keepCompiled } = loadProgram('main.cjs');
// Now everything that a start runs has been compiled, and nothing else.
const listening = /** @type {Promise<void> | undefined} */ (exports['listening']);
void listening?.then(() => setImmediate(keepCompiled));
