// Every rule, in the order in which the README describes them.
import type { Rule } from './rule.ts';
import { appraisalWhole } from './rules/appraisal-whole.ts';
import { conditionSaysSomething } from './rules/condition-says-something.ts';
import { courseDrawable } from './rules/course-drawable.ts';
import { directnessFits } from './rules/directness-fits.ts';
import { eventOrder } from './rules/event-order.ts';
import { fidelityFits } from './rules/fidelity-fits.ts';
import { findingOfStudy } from './rules/finding-of-study.ts';
import { hedgeKept } from './rules/hedge-kept.ts';
import { identifierChecked } from './rules/identifier-checked.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { oneLinePerStudy } from './rules/one-line-per-study.ts';
import { pageRange } from './rules/page-range.ts';
import { passageFound } from './rules/passage-found.ts';
import { passageOfWork } from './rules/passage-of-work.ts';
import { proposalsJudged } from './rules/proposals-judged.ts';
import { quotableSection } from './rules/quotable-section.ts';
import { quotationReused } from './rules/quotation-reused.ts';
import { referencesResolve } from './rules/references-resolve.ts';
import { relationSound } from './rules/relation-sound.ts';
import { roleFits } from './rules/role-fits.ts';
import { stretchesFit } from './rules/stretches-fit.ts';
import { valuesInPassage } from './rules/values-in-passage.ts';
import { verifiedWhere } from './rules/verified-where.ts';
import { voiceFits } from './rules/voice-fits.ts';
import { volumeYear } from './rules/volume-year.ts';
import { wordsBehind } from './rules/words-behind.ts';
import { worksUnique } from './rules/works-unique.ts';

export const RULES: readonly Rule[] = [
  idsUnique,
  referencesResolve,
  wordsBehind,
  passageFound,
  stretchesFit,
  quotableSection,
  passageOfWork,
  findingOfStudy,
  oneLinePerStudy,
  valuesInPassage,
  hedgeKept,
  quotationReused,
  fidelityFits,
  directnessFits,
  conditionSaysSomething,
  voiceFits,
  relationSound,
  verifiedWhere,
  roleFits,
  proposalsJudged,
  identifierChecked,
  worksUnique,
  pageRange,
  volumeYear,
  eventOrder,
  courseDrawable,
  appraisalWhole,
];
