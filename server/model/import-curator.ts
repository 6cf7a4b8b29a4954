// The program among the curators of a draft: it puts together what it reads, and judges nothing.

/** Its name in `curators`. */
export const IMPORT_CURATOR = 'Claimgraph import';
