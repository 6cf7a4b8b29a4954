// Ids of what the import makes: lower-case kebab, from words of the paper, no two alike.

/** Leaves room for a number after it: an id has at most 100 letters. */
const LONGEST = 60;

/** Letters that do not come apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** Words as an id: "Müller-Østby 2019" is `muller-ostby-2019`; null where no Latin letter or digit is left. */
export function slugOf(words: string): string | null {
  const slug = words
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]+/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? null : slug;
}

/** Gives ids that were not given before. */
export class IdMaker {
  readonly #taken: Set<string>;
  /** Number that is tried next for a name, so that a thousand of one name take a thousand steps. */
  readonly #next = new Map<string, number>();

  /** @param taken ids that stand already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id made of these words, with `-2`, `-3`, … where it is taken. @param otherwise where the words hold no letter */
  make(words: string, otherwise: string): string {
    const base = slugOf(words) ?? otherwise;
    let id = base;
    for (let next = this.#next.get(base) ?? 2; this.#taken.has(id); next += 1) {
      id = `${base}-${next}`;
      this.#next.set(base, next + 1);
    }
    this.#taken.add(id);
    return id;
  }
}
