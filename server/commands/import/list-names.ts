// The ids that something which is imported may get, in the order in which they are tried.

/** Names tried before a dossier is named by its contents. */
const MOST_NUMBERS = 9;
/** Leaves room for what is put behind an id, which has at most 100 letters. */
const LONGEST = 80;

/** @param id the first choice @param sha256 of the contents, hex */
export function listNames(id: string, sha256: string): string[] {
  const base = id.slice(0, LONGEST).replace(/-$/, '');
  const numbered = Array.from({ length: MOST_NUMBERS - 1 }, (_, index) => `${base}-${index + 2}`);
  return [id, ...numbered, `${base}-${sha256.slice(0, 12)}`];
}
