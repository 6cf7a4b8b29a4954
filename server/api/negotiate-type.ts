// Chooses the media type of an answer by the Accept header. RFC 9110, section 12.5.1.

const weigh = (range: string): { type: string; weight: number } => {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { type, weight: Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0 };
};

/** How closely a range fits a type: 3 itself, 2 its half, 1 anything, 0 not. */
const fits = (range: string, type: string): number => {
  if (range === type) return 3;
  if (range === `${type.split('/')[0]}/*`) return 2;
  return range === '*/*' ? 1 : 0;
};

/** Ranges of a header that are looked at; nobody who means it sends more. */
const MOST = 40;

/**
 * The best of the types on offer, the first of equals; null where the header admits none.
 * @param header undefined: anything is welcome
 */
export function negotiateType<T extends string>(header: string | undefined, offered: readonly T[]): T | null {
  if (header === undefined) return offered[0] ?? null;
  const ranges = header.split(',').slice(0, MOST).map(weigh);
  let best: { type: T | null; weight: number } = { type: null, weight: 0 };
  for (const type of offered) {
    const closest = ranges.toSorted((a, b) => fits(b.type, type) - fits(a.type, type))[0];
    const weight = closest !== undefined && fits(closest.type, type) > 0 ? closest.weight : 0;
    if (weight > best.weight) best = { type, weight };
  }
  return best.type;
}
