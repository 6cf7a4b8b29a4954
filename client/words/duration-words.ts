// ISO 8601 durations of whole units in words.

const UNITS: readonly (readonly [string, string])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
];

/** "P3Y6M" → "3 years, 6 months"; what is not such a duration comes back unchanged. */
export function durationWords(duration: string): string {
  const parts = UNITS.flatMap(([letter, word]) => {
    const count = new RegExp(`(\\d+)${letter}`).exec(duration)?.[1];
    return count === undefined ? [] : [`${count} ${word}${count === '1' ? '' : 's'}`];
  });
  return duration.startsWith('P') && parts.length > 0 ? parts.join(', ') : duration;
}
