// The figures of the report as sentences, the same on the page and in the files.
import type { FidelityTotals, PublishedRate } from '../../server/api/contract.ts';

/** "33.3 %"; a dash where nothing was judged. */
export const percentWords = (percent: number | null): string => (percent === null ? '–' : `${percent.toFixed(1)} %`);

/** "14.1–20.0 %" */
export const intervalWords = ([low, high]: readonly [number, number]): string => `${low.toFixed(1)}–${high.toFixed(1)} %`;

export function totalsSentence({ citations, judged, undetermined, wrong, minor, major, unverified }: FidelityTotals): string {
  if (judged === 0) return `None of the ${citations} citations is judged.`;
  return [
    `The case makes ${citations} ${citations === 1 ? 'citation' : 'citations'}; ${judged} could be judged, ${undetermined} could not.`,
    `${wrong} of the ${judged} ${wrong === 1 ? 'is' : 'are'} wrong: ${minor} in a minor way, ${major} in a major one.`,
    ...(unverified > 0 ? [`The check of ${unverified} is itself unverified.`] : []),
  ].join(' ');
}

export const publishedWords = (rate: PublishedRate): string =>
  `${rate.source}, ${rate.studies} studies pooled, 95 % confidence intervals`;
