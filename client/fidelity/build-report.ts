// The fidelity report of a case as blocks: totals beside the published rates, every citation with both sides, what is wrong
// within the case. Unverified says so.
import type { CitationCheck, FidelityAnswer } from '../../server/api/contract.ts';
import { basisWords } from '../words/basis-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { fidelityWords } from '../words/fidelity-words.ts';
import { findingDetails, findingValue } from '../words/finding-words.ts';
import { passagePlace } from '../words/passage-words.ts';
import { uncheckedWords, uncitedWords } from '../words/said-words.ts';
import { unverifiedPart } from '../words/provenance-words.ts';
import { intervalWords, percentWords, publishedWords, totalsSentence } from './fidelity-sentences.ts';
import type { ReportBlock } from './report-block.ts';

type Facts = Parameters<typeof unverifiedPart>[0];

const marked = (words: string, provenance: Facts): string => {
  const part = unverifiedPart(provenance);
  return part === 'none' ? words : `${words} (${part === 'all' ? 'unverified' : 'unverified in part'})`;
};

const verdictWords = ({ verdict }: CitationCheck): string =>
  verdict
    ? `${fidelityWords[verdict.label].label}${verdict.severity === 'none' ? '' : `, ${verdict.severity}`}. ${verdict.because}`
    : 'Not judged.';

function sourceBlocks({ source, study }: CitationCheck): ReportBlock[] {
  const said = [
    ...source.reports.map((report) => marked(report.words, report.provenance)),
    ...source.findings.map((finding) =>
      marked(
        [`${finding.outcome}${finding.group ? `, ${finding.group}` : ''}: ${findingValue(finding)}`, findingDetails(finding)]
          .filter(Boolean)
          .join(', '),
        finding.provenance,
      ),
    ),
    ...(source.reports.length === 0 && source.findings.length === 0 && source.conclusion
      ? [marked(source.conclusion.words, source.conclusion.provenance)]
      : []),
  ];
  return [
    ...source.quotations.map(
      ({ exact, ...passage }): ReportBlock => ({
        kind: 'quote',
        words: exact,
        from: `${study.label}, ${passagePlace(passage).toLowerCase()}`,
      }),
    ),
    { kind: 'paragraph', label: `What ${study.label} reports:`, words: said.length > 0 ? '' : 'nothing of it could be read.' },
    ...(said.length > 0 ? [{ kind: 'list', items: said } as const] : []),
  ];
}

function checkBlocks(check: CitationCheck): ReportBlock[] {
  const { study, asCited, asChecked } = check;
  const number = study.citationNumber === null ? '' : ` [${study.citationNumber}]`;
  const cited = asCited ? directionWords[asCited.direction].label.toLowerCase() : uncitedWords(check);
  const checked = asChecked ? directionWords[asChecked.direction].label.toLowerCase() : uncheckedWords(check);
  return [
    { kind: 'heading', level: 3, words: `${study.label}${number}: ${check.statement}` },
    ...check.citing.map(
      ({ exact, ...passage }): ReportBlock => ({
        kind: 'quote',
        words: exact,
        from: `the case, ${passagePlace(passage).toLowerCase()}`,
      }),
    ),
    ...sourceBlocks(check),
    {
      kind: 'paragraph',
      label: 'Direction:',
      words: `as cited, ${cited}; as checked, ${checked}${check.condition ? `, on the condition: ${check.condition}` : ''}.`,
    },
    { kind: 'paragraph', label: 'Verdict:', words: verdictWords(check) },
    {
      kind: 'paragraph',
      label: 'Basis:',
      words: `${basisWords[check.basis]}${check.unverified ? ' (unverified)' : ''}.`,
    },
  ];
}

/** @param about the dossier's title, and when the report was made, in words */
export function buildReport(answer: FidelityAnswer, about: { title: string; made: string }): ReportBlock[] {
  const { totals } = answer;
  return [
    { kind: 'heading', level: 1, words: 'Citation fidelity report' },
    { kind: 'paragraph', words: about.title },
    {
      kind: 'paragraph',
      words: `Made with Claimgraph, ${about.made}. For research and teaching, not advice for anyone’s treatment.`,
    },
    { kind: 'heading', level: 2, words: 'Totals beside published rates' },
    { kind: 'paragraph', words: totalsSentence(totals) },
    {
      kind: 'table',
      head: ['', 'Wrong in any way', 'Wrong in a major way', 'Of'],
      rows: [
        ['This case', percentWords(totals.wrongPercent), percentWords(totals.majorPercent), `${totals.judged} judged citations`],
        ...answer.published.map((rate) => [
          rate.source,
          `${percentWords(rate.wrongPercent)} (${intervalWords(rate.wrongInterval)})`,
          `${percentWords(rate.majorPercent)} (${intervalWords(rate.majorInterval)})`,
          publishedWords(rate),
        ]),
      ],
    },
    { kind: 'paragraph', words: answer.caveat },
    { kind: 'paragraph', words: answer.definition },
    { kind: 'heading', level: 2, words: 'Citations' },
    ...answer.items.flatMap(checkBlocks),
    { kind: 'heading', level: 2, words: 'What is wrong within the case' },
    answer.discrepancies.length > 0
      ? { kind: 'list', items: answer.discrepancies.map(({ severity, title }) => `${severity}: ${title}`) }
      : { kind: 'paragraph', words: 'Nothing was found.' },
  ];
}
