// The appraisal in words: its domains and answers. Items and domains: Murad et al. 2018.
import type { AppraisalAnswer } from '../../server/api/contract.ts';

type Item = AppraisalAnswer['items'][number];

export const domainWords: Readonly<Record<Item['domain'], string>> = {
  selection: 'Selection',
  ascertainment: 'Ascertainment',
  causality: 'Causality',
  reporting: 'Reporting',
};

export const answerWords: Readonly<
  Record<Item['answer'], { readonly label: string; readonly glyph: string; readonly meaning: string }>
> = {
  yes: { label: 'Yes', glyph: '●', meaning: 'The case does.' },
  partly: { label: 'Partly', glyph: '◐', meaning: 'The case does in part.' },
  no: { label: 'No', glyph: '○', meaning: 'The case does not.' },
  unclear: { label: 'Unclear', glyph: '?', meaning: 'The case does not say.' },
  'not-applicable': { label: 'Not applicable', glyph: '–', meaning: 'It can not be asked of this case.' },
};
