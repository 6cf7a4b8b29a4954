// Authors in one cell, one a line, so that people can read them and programs can take them apart again.
import type { CslName } from '../../model/work.ts';

/** What would be taken for the end of a part, of a line, or for braces. */
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

const escape = (part: string): string => part.replace(/[\\,{}\n\r]/g, (unit) => ESCAPES[unit] ?? `\\${unit}`);

const writeName = ({ literal, family, given, suffix, 'non-dropping-particle': particle }: CslName): string => {
  if (literal) return `{${escape(literal)}}`;
  const parts = [family, given, suffix, particle].map((part) => escape(part ?? ''));
  const line = parts.join(', ').replace(/(?:, )+$/, '');
  // A family of that name would be taken for the sign that more follow.
  return line === 'et al.' ? 'et al.,' : line;
};

/** `family, given, suffix, particle` a line, an organisation in braces; a last line `et al.` says that more follow. */
export const writeNames = (names: readonly CslName[], truncated: boolean): string =>
  [...names.map(writeName), ...(truncated ? ['et al.'] : [])].join('\n');
