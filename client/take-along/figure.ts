// Numbers in a drawing: two decimals are finer than any screen or press.

/** Without exponent, trailing zeros or `-0`; 0 for what is no finite number. */
export const figure = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0');
