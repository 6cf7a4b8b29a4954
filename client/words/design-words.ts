// Kinds of study design in words. The kinds are plain English already; only their hyphens are the data's.

const HYPHENATED: Readonly<Record<string, string>> = {
  'case-control': 'case-control study',
  'non-randomised-trial': 'non-randomised trial',
  cohort: 'cohort study',
  criteria: 'response criteria',
  laboratory: 'laboratory study',
  unknown: 'design unknown',
};

/** "randomised-trial" → "randomised trial". */
export const designWords = (kind: string): string => HYPHENATED[kind] ?? kind.replaceAll('-', ' ');
