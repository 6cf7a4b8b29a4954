// What a claim states in numbers, and the genes and drugs that it names, stands in the words that it rests on.
import type { Claim } from '../../model/claim.ts';
import type { Study } from '../../model/study.ts';
import { type FoundName, findNames, isMisspelling } from '../prose/find-names.ts';
import { findQuantities } from '../prose/find-quantities.ts';
import { lacksQuantity } from '../prose/lacks-quantity.ts';
import { plainProse } from '../prose/plain-prose.ts';
import { dossierRule } from '../rule.ts';

/** A passage that says "the drug" names it in the sentence before; a claim stands alone and must name it itself. */
const POINTS_BACK: Record<FoundName['kind'], RegExp> = {
  drug: /\b(?:the|this|that|these|its) (?:same |latter |therapeutic )?(?:drugs?|agents?|medicines?|inhibitors?|compounds?)\b/i,
  'gene or marker':
    /\b(?:the|this|that|these|its) (?:same |latter |mutated )?(?:genes?|mutations?|receptors?|markers?|antigens?)\b/i,
  variant: /\b(?:the|this|that|these|its) (?:same |latter )?(?:variants?|mutations?|deletions?|alleles?)\b/i,
};

export const valuesInPassage = dossierRule({
  name: 'values-in-passage',
  description:
    'Numbers with their units, genes and drugs in a claim stand in its passages; a curator may also take them from the evidence.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const wordsOf = new Map(dossier.passages.map((passage) => [passage.id, passage.exact]));
    const studies = new Map(dossier.studies.map((study) => [study.id, study]));
    for (const claim of dossier.claims) {
      const passages = claim.passages.map((id) => wordsOf.get(id)).filter((words) => words !== undefined);
      // Without words behind it, words-behind and references-resolve say so.
      if (passages.length === 0) continue;
      const sources = [...passages, ...(claim.voice === 'curator' ? listEvidenceWords(claim, studies, wordsOf) : [])].map(
        plainProse,
      );
      for (const lack of listLacks(plainProse(claim.statement), sources))
        report(
          lack.isNumber ? 'error' : 'warning',
          `claim:${claim.id}`,
          `the statement has ${lack.words}, which its ${passages.length === 1 ? 'passage has' : 'passages have'} not`,
          'Say only what the words say, or add the passage that says this too.',
        );
    }
  },
});

function listLacks(statement: string, sources: readonly string[]): { words: string; isNumber: boolean }[] {
  const stated = findQuantities(statement);
  const named = findNames(statement);
  // Most claims state neither, and reading their sources is the dear part.
  const given = stated.length === 0 ? [] : sources.flatMap((source) => [...findQuantities(source), ...listImplied(source)]);
  const names = named.length === 0 ? [] : sources.flatMap(findNames);
  const lacks = stated
    .map((quantity) => lacksQuantity(quantity, given))
    .filter((lack) => lack !== null)
    .map((words) => ({ words, isNumber: true }));
  for (const { words, name, kind } of named) {
    const isThere = names.some((one) => one.name === name || (kind === 'drug' && isMisspelling(one.name, name)));
    const isMisspelt =
      kind === 'drug' &&
      sources.some((source) => source.split(/[^\p{L}]+/u).some((word) => isMisspelling(word.toLowerCase(), name)));
    const pointsBack = sources.some((source) => POINTS_BACK[kind].test(source));
    if (!isThere && !isMisspelt && !pointsBack) lacks.push({ words: `the ${kind} ${words}`, isNumber: false });
  }
  return [...new Map(lacks.map((lack) => [lack.words, lack])).values()];
}

/** Numbers in other words: "half", "both", "twice", "a year". */
function listImplied(source: string): ReturnType<typeof findQuantities> {
  const told: [RegExp, string][] = [
    [/\bhalf\b/i, '50 %'],
    [/\b(?:both|twice|double[sd]?|pair|couple)\b/i, '2 2-fold'],
    [/\b(?:single|once|sole|only)\b/i, '1'],
    [/\ban? (hour|day|week|month|year|night)\b/i, '1 $1'],
  ];
  return told.flatMap(([pattern, words]) => {
    const match = pattern.exec(source);
    return match === null ? [] : findQuantities(words.replace('$1', match[1] ?? ''));
  });
}

/** What a curator goes by besides the words of the case: findings and reports of the evidence for the claim. */
function listEvidenceWords(claim: Claim, studies: ReadonlyMap<string, Study>, passages: ReadonlyMap<string, string>): string[] {
  return claim.evidence.flatMap((line) => {
    const study = studies.get(line.study);
    const findings = study?.findings.filter((finding) => line.findings.includes(finding.id)) ?? [];
    return [
      ...line.passages.map((id) => passages.get(id) ?? ''),
      ...line.reports.map((report) => report.words),
      ...findings.map(({ outcome, group, value, unit, comparators, n, count, at, note }) =>
        [
          outcome,
          group,
          `${value} ${unit ?? ''}`,
          ...(comparators ?? []).map((one) => `${one.group} ${one.value} ${unit ?? ''}`),
          n,
          count,
          at,
          note,
        ]
          .filter((part) => part !== undefined)
          .join('; '),
      ),
      [
        study?.population?.words,
        study?.population?.n,
        study?.intervention?.words,
        study?.comparator?.words,
        study?.conclusion?.words,
      ]
        .filter((part) => part !== undefined && part !== null)
        .join('; '),
    ];
  });
}
