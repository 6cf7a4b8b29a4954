// The mark of a study: a ring of five parts, of which level 1 (strongest) fills five and level 5 one, with the level
// as a numeral inside. A picture of our own as a data address, so that it needs no colour to be read.

/** OCEBM level 1 to 5, or null where the design has none. Colours are CSS colours. */
export function levelMark(level: number | null, colours: { ink: string; ground: string; soft: string }): string {
  const radius = 20;
  const parts = [0, 1, 2, 3, 4].map((part) => {
    const full = level !== null && part < 6 - level;
    const from = ((part * 72 + 4 - 90) * Math.PI) / 180;
    const to = ((part * 72 + 68 - 90) * Math.PI) / 180;
    const at = (angle: number): string =>
      `${(24 + radius * Math.cos(angle)).toFixed(2)} ${(24 + radius * Math.sin(angle)).toFixed(2)}`;
    return `<path d="M${at(from)}A${radius} ${radius} 0 0 1 ${at(to)}" fill="none" stroke="${full ? colours.ink : colours.soft}" stroke-width="${full ? 5 : 2}"/>`;
  });
  const numeral =
    level === null
      ? ''
      : `<text x="24" y="30" text-anchor="middle" font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="${colours.ink}">${level}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 48 48">${parts.join('')}${numeral}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
