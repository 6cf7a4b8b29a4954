// Papers for the tests of reading, invented from end to end: no such drug, patient, author or journal exists. Written as PDF
// extractors leave them.

const AUTHORS = ['Okafor', 'Lindqvist', 'Aho', 'Marchetti', 'Delacroix', 'Tanaka', 'Whitfield'];
const TITLES = [
  'Veloratinib in nodular sarcoma of the omentum',
  'Early metabolic response and survival after two inhibitors',
  'Resection of residual sarcoma: a series of nine patients',
  'Exon 9 mutations and the dose of kinase inhibitors',
  'Uptake of glucose as a marker of response in rare tumours',
  'Perforation of the jejunum during veloratinib',
  'Quality of life of patients with omental tumours',
];

/** Entry `index` (from 0) as journals of medicine print it, without its label. */
export const vancouver = (index: number): string =>
  `${AUTHORS[index]} JR, ${AUTHORS[(index + 1) % 7]} M, et al. ${TITLES[index]}. J Invent Oncol. ${2001 + index};${10 + index}:${100 + index * 7}-${104 + index * 7}.`;

/** The same as author-year journals print it. */
export const harvard = (index: number): string =>
  `${AUTHORS[index]}, J. R., and ${AUTHORS[(index + 1) % 7]}, M. (${2001 + index}). ${TITLES[index]}. Journal of Invented Oncology, ${10 + index}, ${100 + index * 7}–${104 + index * 7}.`;

/** A body that cites seven entries; `cite` prints a marker for the numbers. */
export const body = (cite: (numbers: string) => string): string => `Veloratinib in a patient with two primary tumours

Ada Bright1, Carl Dusk2
1 Department of Pathology, University of Nowhere
2 Department of Surgery, Hospital of the Hill

Abstract
We report a patient with two tumours who was given 250 mg of veloratinib once daily for 12 months.

Introduction
Nodular sarcoma of the omentum responds to veloratinib in a minority of patients${cite('1')}. Survival is lon-
ger in those with an early metabolic response${cite('2,3')}. In contrast, higher doses did not help${cite('4')}.
Case report
A woman of 62 years came with a mass of 9.5 cm2 and a weight of 58 kg (BMI 21.3). CD34 and S100 were
positive in 95% of cells, and the SUVmax was 11 (Fig. 1). She was treated as described elsewhere${cite('5')}.
Discussion
Response may be judged by uptake of glucose${cite('1-3,5')}; yet perforation has been seen${cite('6')}. The quality of life of
such patients is poor${cite('7')}, which our patient confirmed.
`;

/** A numbered paper whose list bears `label(n)`. */
export const numberedPaper = (cite: (numbers: string) => string, label: (number: number) => string): string =>
  `${body(cite)}\nReferences\n${TITLES.map((_, index) => `${label(index + 1)}${vancouver(index)}`).join('\n')}\n`;
