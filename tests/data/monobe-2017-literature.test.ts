// The literature half of the first dossier: works, studies, places and passages agree with each other and claim no more than was checked.
import { describe, expect, it } from 'vitest';
import { ELISION } from '../../server/model/passage.ts';
import { listFoundations } from './list-foundations.ts';
import { readLiterature } from './read-literature.ts';

const { works, studies, places, passages } = readLiterature();
const foundations = studies.flatMap((study) => listFoundations(study, study.id));
const placeIds = new Set(places.map((place) => place.id));
const passageIds = new Set(passages.map((passage) => passage.id));
const studyById = new Map(studies.map((study) => [study.id, study]));
const findings = studies.flatMap((study) => study.findings.map((finding) => ({ study: study.id, ...finding })));

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the works of the dossier', () => {
  it('are described by exactly one study each', () => {
    expect(studies.map((study) => study.id).toSorted()).toEqual(works.map((work) => work.id).toSorted());
    expect(twice(works.map((work) => work.id))).toEqual([]);
  });

  it('are one case, twelve cited works in the order of the reference list, five named ones, and the outside evidence', () => {
    const ofRole = (role: string): string[] => studies.filter((study) => study.role === role).map((study) => study.id);
    expect(ofRole('case')).toEqual(['monobe-2017']);
    expect(studies.filter((study) => study.role === 'cited').map((study) => study.citationNumber)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(ofRole('named')).toEqual(['nccn-2009', 'nguyen-2010', 'eortc-62063', 'recist-1-0', 'recist-1-1']);
    expect(ofRole('outside').length).toBeGreaterThanOrEqual(16);
  });

  it('can all be shown by a title or by a name that stands in for it', () => {
    expect(works.filter((work) => !work.title && !work['title-short'])).toEqual([]);
  });

  it('give no DOI, PMID or page that their study calls unverified', () => {
    const given = works.flatMap((work) => {
      const study = studyById.get(work.id);
      const doubtful = [...(study?.identifiers ?? []), ...(study?.candidates ?? [])].filter(
        (one) => one.provenance.status === 'unverified',
      );
      return doubtful
        .filter((one) => [work.DOI, work.PMID, work.page, work.issue].includes(one.value))
        .map((one) => `${work.id} ${one.value}`);
    });
    expect(given).toEqual([]);
  });
});

describe('ids', () => {
  it('are never used twice, whatever kind of record they name', () => {
    expect(twice([...works, ...places, ...passages, ...findings].map((record) => record.id))).toEqual([]);
  });

  it('of findings start with the id of the study that reports them', () => {
    expect(findings.filter((finding) => !finding.id.startsWith(`${finding.study}-`)).map((finding) => finding.id)).toEqual([]);
  });
});

describe('what the facts rest on', () => {
  it('is a place or a passage that exists', () => {
    const unknown = foundations.flatMap(({ path, provenance }) => [
      ...('where' in provenance ? (provenance.where ?? []) : [])
        .filter((id) => !placeIds.has(id))
        .map((id) => `${path}: place ${id}`),
      ...('passages' in provenance ? (provenance.passages ?? []) : [])
        .filter((id) => !passageIds.has(id))
        .map((id) => `${path}: passage ${id}`),
    ]);
    expect(unknown).toEqual([]);
  });

  it('is named wherever a fact is called verified', () => {
    const silent = foundations.filter(({ provenance }) => provenance.status === 'verified' && !provenance.where?.length);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('is a passage or a note wherever a fact is said to stand in the case', () => {
    const silent = foundations.filter(
      ({ provenance }) => provenance.status === 'case' && !provenance.passages?.length && !provenance.note,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('of every place, is told in words', () => {
    expect(places.filter((place) => !place.read).map((place) => place.id)).toEqual([]);
  });
});

describe('studies', () => {
  it('quote their printed reference from the reference list of the case', () => {
    const sections = new Map(passages.map((passage) => [passage.id, passage.section]));
    const cited = studies.filter((study) => study.role === 'cited');
    expect(cited.map((study) => sections.get(study.printedReference?.passage ?? ''))).toEqual(cited.map(() => 'references'));
  });

  it('name the sentence that names them where they have no reference', () => {
    const named = studies.filter((study) => study.role === 'named');
    expect(named.filter((study) => !study.namedIn?.every((id) => passageIds.has(id))).map((study) => study.id)).toEqual([]);
  });

  it('that are not independent say so of each other', () => {
    const alone = studies.flatMap((study) =>
      study.independence
        .filter(
          (one) => !studyById.get(one.study)?.independence.some((other) => other.study === study.id && other.kind === one.kind),
        )
        .map((one) => `${study.id} ${one.kind} ${one.study}`),
    );
    expect(alone).toEqual([]);
  });

  it('count the patients of the imatinib dose trial once', () => {
    expect(studyById.get('demetri-2002')?.independence.find((one) => one.study === 'blanke-2008')?.kind).toBe('same-cohort');
  });

  it('leave unknown what was not found: no PMID for mussi-2010, no title for nguyen-2010', () => {
    expect(studyById.get('mussi-2010')?.identifiers.map((one) => one.type)).not.toContain('PMID');
    expect(works.find((work) => work.id === 'nguyen-2010')?.title).toBeUndefined();
  });

  it('never present a reversed page range as the record', () => {
    const reversed = works.filter((work) => {
      const [first, last] = (work.page ?? '').split('-').map(Number);
      return first !== undefined && last !== undefined && last < first;
    });
    expect(reversed).toEqual([]);
  });
});

describe('passages', () => {
  it('of the case stand in the order of its text', () => {
    const sentences = passages.slice(
      0,
      passages.findIndex((passage) => passage.work !== 'monobe-2017'),
    );
    const starts = sentences.map((passage) => passage.position?.[0]?.[0] ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).not.toContain(-1);
  });

  it('have one span for each stretch of words', () => {
    const uneven = passages.filter(
      (passage) => passage.position && passage.position.length !== passage.exact.split(ELISION).length,
    );
    expect(uneven.map((passage) => passage.id)).toEqual([]);
  });

  it('of other works are short and say where they were read', () => {
    const others = passages.filter((passage) => passage.work !== 'monobe-2017');
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((passage) => !placeIds.has(passage.source?.place ?? '')).map((passage) => passage.id)).toEqual([]);
    expect(others.filter((passage) => passage.exact.length > 300).map((passage) => passage.id)).toEqual([]);
  });

  it('belong to works of the dossier', () => {
    expect(passages.filter((passage) => !studyById.has(passage.work)).map((passage) => passage.id)).toEqual([]);
  });
});
