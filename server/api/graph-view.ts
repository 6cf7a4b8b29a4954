// The views of the graph by name. A file of its own, so that the route of the graph needs no other schema of the contract.
import * as z from 'zod';

/** What is drawn: the case and its studies; claims as nodes; everything. */
export const View = z.enum(['studies', 'claims', 'full']);
export type View = z.infer<typeof View>;
