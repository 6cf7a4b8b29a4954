// Drafts of any words and any shape that hold together: every id resolves, everything rests on words, what is verified says where. What the
// rules of the data call an error in a draft is not in them.
import fc from 'fast-check';
import { Claim } from '../../server/model/claim.ts';
import { Dossier } from '../../server/model/dossier.ts';
import { CaseEvent, Moment } from '../../server/model/event.ts';
import { Evidence } from '../../server/model/evidence.ts';
import { Finding } from '../../server/model/finding.ts';
import { Passage } from '../../server/model/passage.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import { Study } from '../../server/model/study.ts';
import { Work } from '../../server/model/work.ts';
import { anyOf } from './any-of.ts';
import { anyWords } from './any-words.ts';

/** Words that somebody could have said: with a letter in them, and no mark of omission at an edge. */
const saidWords = fc
  .tuple(anyWords({ maxLength: 60 }), fc.constantFrom('Tea', '18 min', 'Schlaf'))
  .map(([words, said]) => `${said} ${words} ${said}`);

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, number) => `${prefix}-${number}`);
/** Some of a list, each once. */
const some = <T>(list: readonly T[], minLength = 0): fc.Arbitrary<T[]> =>
  list.length === 0 ? fc.constant([]) : fc.shuffledSubarray([...list], { minLength });

/** Without what is not told: an empty text says as little as none. */
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as T;

interface Names {
  places: string[];
  works: string[];
  casePassages: string[];
  studyPassages: ReadonlyMap<string, string>;
}

/** Provenance that names places and passages that are there. */
const provenance = ({ places, casePassages }: Names): fc.Arbitrary<Provenance> => {
  const one = fc.oneof(
    fc.record({ status: fc.constant('verified' as const), where: some(places, 1) }),
    fc.record({ status: fc.constant('derived' as const), from: anyWords({ minLength: 1 }), where: some(places) }),
    fc.record({ status: fc.constant('case' as const), passages: some(casePassages) }),
    fc.record({ status: fc.constant('unverified' as const), confidence: fc.constantFrom('high' as const, 'low' as const) }),
    fc.record({ status: fc.constant('not-found' as const), note: anyWords({ minLength: 1 }) }),
  );
  return fc
    .tuple(one, fc.option(fc.array(one, { minLength: 1, maxLength: 2 }), { nil: undefined }))
    .map(([first, also]) => defined({ ...first, also }));
};

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain((parts) => fc.integer({ min: 1, max: 3 }).map((length) => parts.slice(0, length)));

const work = (id: string): fc.Arbitrary<Work> =>
  fc
    .record({
      record: anyOf(Work),
      issued: fc.option(fc.array(date, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    })
    .map(
      ({ record, issued }) =>
        defined({
          ...record,
          note: undefined,
          id,
          author: record.author?.map(defined),
          issued: issued && { 'date-parts': issued },
        }) as Work,
    );

const finding = (id: string, names: Names): fc.Arbitrary<Finding> =>
  fc.tuple(anyOf(Finding), provenance(names)).map(([one, known]) => defined({ ...one, id, provenance: known }));

/** Fields of a record that may be called recalled without a work losing its name. */
const RECALLED = ['container-title', 'volume', 'issue', 'page', 'DOI'];

const study = (id: string, names: Names): fc.Arbitrary<Study> =>
  fc
    .record({
      any: anyOf(Study),
      known: fc.array(provenance(names), { minLength: 12, maxLength: 12 }),
      findings: fc
        .integer({ min: 0, max: 2 })
        .chain((count) => fc.tuple(...ids(`${id}-finding`, count).map((name) => finding(name, names)))),
      others: some(names.works.filter((other) => other !== id)),
      recalled: some(RECALLED),
      cited: fc.boolean(),
    })
    .map(({ any, known, findings, others, recalled, cited }) => {
      const next = (): Provenance => known.pop() ?? { status: 'case' };
      const isCase = id === names.works[0];
      const setting = Object.fromEntries(
        Object.entries(any.setting ?? {}).map(([axis, one]) => [axis, { ...one, provenance: next() }]),
      );
      const described = (one: Study['population']): Study['population'] => one && { ...one, provenance: next() };
      return defined({
        ...any,
        id,
        role: isCase ? ('case' as const) : cited ? ('cited' as const) : ('outside' as const),
        citationNumber: isCase || !cited ? undefined : names.works.indexOf(id),
        printedReference: undefined,
        namedIn: undefined,
        design: { ...any.design, provenance: next() },
        population: described(any.population),
        intervention: described(any.intervention),
        comparator: described(any.comparator),
        setting: any.setting && setting,
        findings,
        conclusion: any.conclusion && { ...any.conclusion, provenance: next() },
        identifiers: [],
        candidates: [],
        record:
          recalled.length === 0
            ? []
            : [{ fields: recalled, provenance: { status: 'unverified' as const, confidence: 'low' as const } }],
        standing: { status: any.standing.status },
        independence: others.map((other) => ({ study: other, kind: 'same-cohort' as const, words: any.design.words })),
        notes: [],
      });
    });

const passage = (id: string, workId: string, names: Names): fc.Arbitrary<Passage> =>
  fc
    .record({
      any: anyOf(Passage),
      exact: saidWords.filter((words) =>
        words.split(' […] ').every((part) => /[\p{L}\p{N}]/u.test(part) && !/^\[…\]|\[…\]$/.test(part.trim())),
      ),
      start: fc.nat(1000),
      place: fc.option(fc.constantFrom(...names.places), { nil: undefined }),
    })
    .map(
      ({ any, exact, start, place }) =>
        defined({
          ...any,
          id,
          work: workId,
          exact,
          section: any.section === 'title' || any.section === 'references' ? ('other' as const) : any.section,
          position:
            any.position && exact.split(' […] ').map((_, at): [number, number] => [start + at * 100, start + at * 100 + 50]),
          source: place === undefined ? undefined : { ...any.source, place },
        }) as Passage,
    );

const evidence = (id: string, names: Names, findings: readonly Finding[]): fc.Arbitrary<Evidence> =>
  fc
    .record({
      any: anyOf(Evidence),
      checked: provenance(names),
      reported: provenance(names),
      words: some(names.casePassages, 1),
      found: some(findings.map((one) => one.id)),
      oneOf: some(names.works.slice(1)),
    })
    .map(({ any, checked, reported, words, found, oneOf }) => {
      const own = names.studyPassages.get(id);
      return defined({
        ...any,
        study: id,
        condition: any.condition === '' ? null : any.condition,
        asChecked: any.asChecked && { ...any.asChecked, provenance: checked },
        fidelity: any.asCited && any.fidelity,
        reports: any.reports.map((report) => ({ ...report, provenance: reported })),
        passages: own === undefined ? words : [...words, own],
        findings: found,
        indirectIn: [...new Set(any.indirectIn)],
        oneOf: oneOf.length === 0 ? undefined : oneOf,
      });
    });

const claim = (id: string, names: Names, studies: readonly Study[], claims: string[], topics: string[]): fc.Arbitrary<Claim> =>
  fc
    .record({
      any: anyOf(Claim),
      words: some(names.casePassages, 1),
      topic: fc.constantFrom(...topics),
      lines: some(studies.slice(1)).chain((list) => fc.tuple(...list.map((one) => evidence(one.id, names, one.findings)))),
      to: some(claims.filter((other) => other !== id)),
    })
    .map(({ any, words, topic, lines, to }) =>
      defined({
        ...any,
        id,
        topic,
        passages: words,
        evidence: lines,
        relations: to.flatMap((other, at) => (any.relations[at] === undefined ? [] : [{ ...any.relations[at], to: other }])),
      }),
    );

const event = (id: string, names: Names, claims: string[]): fc.Arbitrary<CaseEvent> =>
  fc
    .record({
      any: anyOf(CaseEvent),
      words: some(names.casePassages, 1),
      known: provenance(names),
      bears: some(claims),
      when: anyOf(Moment),
    })
    .map(
      ({ any, words, known, bears, when }) =>
        defined({
          ...any,
          id,
          estimate: undefined,
          when: { ...when, anchor: 'first-dose', relation: 'after' as const },
          treatment:
            any.treatment &&
            defined({ ...any.treatment, until: any.treatment.until && { ...any.treatment.until, anchor: 'calendar' } }),
          values: any.values.map((value) => defined({ ...value, series: undefined, provenance: value.provenance && known })),
          passages: words,
          bearsOn: bears.flatMap((other, at) => (any.bearsOn[at] === undefined ? [] : [{ ...any.bearsOn[at], claim: other }])),
          discrepancies: [],
          provenance: known,
        }) as CaseEvent,
    );

/** Dossiers without a text, an appraisal and what else stands beside the graph. */
export const anyCoherentDossier = (): fc.Arbitrary<Dossier> =>
  fc
    .record({
      works: fc.integer({ min: 1, max: 4 }),
      claims: fc.integer({ min: 1, max: 3 }),
      events: fc.integer({ min: 0, max: 2 }),
      topics: fc.integer({ min: 1, max: 3 }),
      places: fc.integer({ min: 1, max: 2 }),
      quoted: fc.integer({ min: 1, max: 3 }),
    })
    .chain((count) => {
      const works = ['case-2020', ...ids('study', count.works)];
      const studyPassages = new Map(works.slice(1, 3).map((id) => [id, `${id}-says`]));
      const names: Names = { places: ids('place', count.places), works, casePassages: ids('words', count.quoted), studyPassages };
      const [claims, topics] = [ids('claim', count.claims), ids('topic', count.topics)];
      const passages = [
        ...names.casePassages.map((id) => passage(id, 'case-2020', names)),
        ...[...studyPassages].map(([owner, id]) => passage(id, owner, names)),
      ];
      return fc
        .record({
          works: fc.tuple(...works.map(work)),
          studies: fc.tuple(...works.map((id) => study(id, names))),
          passages: fc.tuple(...passages),
          head: fc.record({
            title: anyWords({ minLength: 1 }),
            interest: anyWords({ minLength: 1 }),
            address: anyWords({ minLength: 1 }),
          }),
          labels: fc.array(anyWords({ minLength: 1, maxLength: 40 }), { minLength: count.topics, maxLength: count.topics }),
        })
        .chain(({ works: records, studies, passages: quoted, head, labels }) =>
          fc
            .record({
              claims: fc.tuple(...claims.map((id) => claim(id, names, studies, claims, topics))),
              events: fc.tuple(...ids('event', count.events).map((id) => event(id, names, claims))),
            })
            .map((linked) =>
              Dossier.parse({
                id: 'any-dossier',
                state: 'draft',
                title: head.title,
                case: 'case-2020',
                summary: 'Made for a test.',
                topics: topics.map((id, at) => ({ id, label: labels[at], description: head.title })),
                curators: [{ name: head.interest }],
                interest: head.interest,
                licence: 'CC-BY-4.0',
                works: records,
                studies,
                places: names.places.map((id, at) => ({ id, address: `${head.address} ${at}` })),
                passages: quoted,
                claims: linked.claims,
                timeline: {
                  anchors: [
                    { id: 'first-dose', label: 'First dose', date: null, known: 'Not told.', provenance: { status: 'case' } },
                  ],
                  events: linked.events,
                },
                discrepancies: [],
              }),
            ),
        );
    });
