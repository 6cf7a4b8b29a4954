// Which content coding to answer in. RFC 9110, sections 12.4.2 (quality values) and 12.5.3 (Accept-Encoding).

/** What a prepared answer can be sent as, in the order that the server prefers at equal quality. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A quality of 0 to 1; what is not one counts as 0, so that a mistake never yields bytes that the client cannot read. */
function readQuality(parameters: readonly string[]): number {
  const found = parameters.map((text) => /^\s*q\s*=\s*(.*?)\s*$/i.exec(text)?.[1]).find((text) => text !== undefined);
  if (found === undefined) return 1;
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(found) ? Number(found) : 0;
}

/**
 * The coding to use, or null where the client refuses every one that there is.
 * @param header the value of Accept-Encoding; undefined where the request has none, which is taken as plain only
 */
export function negotiateEncoding(header: string | undefined): Encoding | null {
  if (header === undefined) return 'identity';
  const wanted = new Map<string, number>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';');
    const coding = name
      .trim()
      .toLowerCase()
      .replace(/^x-gzip$/, 'gzip');
    if (coding !== '' && !wanted.has(coding)) wanted.set(coding, readQuality(parameters));
  }
  const any = wanted.get('*');
  // Plain bytes stay acceptable, below everything that was named, unless they or all the rest are refused.
  const quality = (coding: Encoding) => wanted.get(coding) ?? any ?? (coding === 'identity' ? 0.0001 : 0);
  const best = ENCODINGS.toSorted((a, b) => quality(b) - quality(a))[0];
  return best !== undefined && quality(best) > 0 ? best : null;
}
