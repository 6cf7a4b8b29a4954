// Finds the packed dossier in the one-page explorer (server/export/bundle/write-html-bundle.ts). Only the block is looked for: nothing
// else of the page is read, and nothing of it is run.

const BLOCK = /<script type="text\/plain" id="dossier" data-dossier="[a-z0-9-]{1,100}">([A-Za-z0-9+/=]*)<\/script>/;

/** @param page HTML @returns the packed dossier, for `unpackDossier`; null where the page holds none */
export const findPackedDossier = (page: string): string | null => BLOCK.exec(page)?.[1] ?? null;
