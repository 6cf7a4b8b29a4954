// How often quotations in medical journals are wrong, as two meta-analyses found: something to hold a case beside.
// C. Baethge, H. Jergas: Systematic review and meta-analysis of quotation inaccuracy in medicine. Res Integr Peer Rev 10 (2025) 13.
// H. Jergas, C. Baethge: Quotation accuracy in medical journal articles. PeerJ 3 (2015) e1364.

export interface PublishedRate {
  source: string;
  title: string;
  doi: string | null;
  year: number;
  /** Studies in the main analysis. */
  studies: number;
  /** Pooled estimates, per cent of quotations, with their 95 % confidence intervals. */
  wrongPercent: number;
  majorPercent: number;
  wrongInterval: [number, number];
  majorInterval: [number, number];
}

/** Latest first. Figures as the abstracts give them. */
export const publishedErrorRates: readonly PublishedRate[] = [
  {
    source: 'Baethge & Jergas 2025',
    title: 'Systematic review and meta-analysis of quotation inaccuracy in medicine',
    doi: '10.1186/s41073-025-00173-z',
    year: 2025,
    studies: 46,
    wrongPercent: 16.9,
    majorPercent: 8.0,
    wrongInterval: [14.1, 20.0],
    majorInterval: [6.4, 10.0],
  },
  {
    source: 'Jergas & Baethge 2015',
    title: 'Quotation accuracy in medical journal articles: a systematic review and meta-analysis',
    doi: '10.7717/peerj.1364',
    year: 2015,
    studies: 28,
    wrongPercent: 25.4,
    majorPercent: 11.9,
    wrongInterval: [19.5, 32.4],
    majorInterval: [8.4, 16.6],
  },
];

/** What must be said wherever the figures of a dossier stand beside these. */
export const comparisonCaveat =
  'This is a comparison, not a score: one case with few citations, judged by one group of curators, often from an abstract, against the mean of thousands of citations that other people judged by other rules.';
