// The case report of the first dossier, where its text is at hand (beside the samples): what it prints, counted by hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../server/import/text/read-text.ts';
import type { ScoreRow } from './tally.ts';

/** Printed entries, markers, links from markers to entries, and sentences that hold a marker. */
const COUNTED = { references: 12, markers: 12, links: 13, 'citing sentences': 11 };

/** A row a count; the value is 1 where the count is exactly the printed one. */
export function scoreCase(samples: string): ScoreRow[] {
  const path = join(samples, '..', 'gist', 'case.txt');
  if (!existsSync(path)) return [];
  const { references, mentions } = readText(readFileSync(path, 'utf8'));
  const found = {
    references: references.length,
    markers: mentions.length,
    links: mentions.reduce((sum, mention) => sum + mention.references.length, 0),
    'citing sentences': new Set(mentions.map((mention) => mention.sentence.start)).size,
  };
  return Object.entries(COUNTED).map(([what, count]) => {
    const value = found[what as keyof typeof found];
    return {
      set: 'case',
      style: 'half parenthesis',
      what: `${what} as printed`,
      value: value === count ? 1 : 0,
      floor: 1,
      figure: `${value} of ${count}`,
    };
  });
}
