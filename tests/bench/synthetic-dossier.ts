// A large dossier made by a rule, for figures: claims with passages, evidence from studies with findings, relations and topics, in
// the proportions of the first real one. The same numbers give the same dossier.
import { Dossier } from '../../server/model/dossier.ts';
import type { LoadedDossier } from '../../server/model/library.ts';

const WORDS =
  'late evening tea delays the onset of sleep in adults who are not used to it while patients of other ages sleep as before'.split(
    ' ',
  );

/** Words that differ from number to number. */
const sentence = (number: number, length: number): string =>
  `${Array.from({ length }, (_, i) => WORDS[(number * 7 + i * 5) % WORDS.length]).join(' ')} ${number}.`;

/** @param claims how many; a tenth as many studies, each with two findings */
export function makeSyntheticDossier(claims: number): LoadedDossier {
  const studies = Math.max(2, Math.round(claims / 10));
  const verified = { status: 'verified', where: ['page'] } as const;
  const studyIds = Array.from({ length: studies }, (_, i) => `study-${i}`);
  const dossier = Dossier.parse({
    id: 'synthetic',
    title: 'A dossier made by a rule',
    case: 'the-case',
    summary: 'For figures.',
    topics: Array.from({ length: 10 }, (_, i) => ({ id: `topic-${i}`, label: `Topic ${i}`, description: sentence(i, 8) })),
    curators: [{ name: 'Nobody' }],
    interest: 'None.',
    licence: 'CC-BY-4.0',
    places: [{ id: 'page', address: 'example.org/page' }],
    works: ['the-case', ...studyIds].map((id, i) => ({
      id,
      type: 'article-journal',
      title: sentence(i, 14),
      author: Array.from({ length: 6 }, (_, k) => ({ family: `Author${i}x${k}`, given: 'A B' })),
      'container-title': 'Journal of Tea Research',
      volume: String(1 + (i % 40)),
      page: `${i + 1}-${i + 9}`,
      issued: { 'date-parts': [[1990 + (i % 30)]] },
      DOI: `10.5555/synthetic.${i}`,
    })),
    studies: [
      {
        id: 'the-case',
        role: 'case',
        design: { kind: 'case-report', words: 'a case', provenance: verified },
        standing: { status: 'current' },
      },
      ...studyIds.map((id, i) => ({
        id,
        role: 'cited',
        citationNumber: i + 1,
        design: { kind: 'cohort', words: 'a cohort', provenance: verified },
        standing: { status: 'current' },
        findings: [0, 1].map((k) => ({
          id: `finding-${i}-${k}`,
          outcome: sentence(i + k, 6),
          value: 10 + k,
          unit: 'min',
          n: 40 + i,
          provenance: verified,
        })),
      })),
    ],
    passages: Array.from({ length: claims * 2 }, (_, i) => ({
      id: `passage-${i}`,
      work: 'the-case',
      section: 'discussion',
      exact: sentence(i, 24),
      prefix: sentence(i + 1, 5),
      suffix: sentence(i + 2, 5),
    })),
    claims: Array.from({ length: claims }, (_, i) => ({
      id: `claim-${i}`,
      label: `Claim ${i}`,
      statement: sentence(i, 18),
      topic: `topic-${i % 10}`,
      kind: 'finding',
      voice: 'citing-authors',
      passages: [`passage-${2 * i}`, `passage-${2 * i + 1}`],
      evidence: [0, 1].map((k) => ({
        study: `study-${(i + k * 3) % studies}`,
        form: 'number',
        asCited: { direction: 'supports' },
        asChecked: { direction: k === 0 ? 'supports' : 'disputes', basis: 'abstract', provenance: verified },
        fidelity: {
          label: k === 0 ? 'accurate' : 'contradicted',
          severity: k === 0 ? 'none' : 'major',
          because: sentence(i + k, 12),
        },
        directness: 'direct',
        passages: [`passage-${2 * i}`],
        findings: [`finding-${(i + k * 3) % studies}-0`],
      })),
      relations: i === 0 ? [] : [{ to: `claim-${i - 1}`, kind: 'refines', because: sentence(i, 8) }],
    })),
    timeline: {},
    discrepancies: [],
  });
  return { dossier, places: new Map(), texts: [], anchors: new Map() };
}
