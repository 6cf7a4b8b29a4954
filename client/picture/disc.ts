// Diameters of the discs that stand for works, in model units: the server's layout counts on them.

export const DISC = { case: 64, study: 36 } as const;
