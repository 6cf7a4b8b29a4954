// ISO 8601 durations in words: P36M is "36 months".
const names = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** Words for a duration of years, months, weeks and days; anything else is given back as it stands. */
export const durationWords = (duration: string): string => {
  if (!/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(duration)) return duration;
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => {
    const name = names[unit as keyof typeof names];
    return `${Number(count)} ${name}${Number(count) === 1 ? '' : 's'}`;
  });
  return parts.join(' ');
};
