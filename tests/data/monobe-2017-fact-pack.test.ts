// The first dossier against the fact pack it was written from: nothing lost, nothing made surer than it was.
import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../server/model/provenance.ts';
import type { Study } from '../../server/model/study.ts';
import { type FactPack, hasFactPack, type PackFact, readFactPack } from './read-fact-pack.ts';
import { readLiterature } from './read-literature.ts';

const { works, studies, places, passages } = readLiterature();
const empty: FactPack = { text: '', passages: [], studies: [], outside: [], places: [], references: [] };
const pack = hasFactPack ? readFactPack() : empty;
if (!hasFactPack) console.warn('The fact pack (../shared/gist) is not here: what compares the dossier with it is skipped.');

const ourId = (id: string): string => id.replace('.', '-');
const ours = (id: string): Study | undefined => studies.find((study) => study.id === ourId(id));
const sections: Record<string, string> = { 'case report': 'case-report', 'figure captions': 'captions' };

/** Line breaks closed up as the pack does it: to one space, or to nothing after a hyphen, a slash or a multiplication sign. */
const closeUp = (text: string): string => text.replace(/([-×/]?)\s*\n\s*/gu, (_, before: string) => before || ' ');

const surety = (fact: PackFact | undefined): string | undefined =>
  fact && [fact.provenance, fact.confidence].filter(Boolean).join(' ');
const ourSurety = (provenance: Provenance | undefined): string | undefined =>
  provenance && (provenance.status === 'unverified' ? `unverified ${provenance.confidence}` : provenance.status);

describe.skipIf(!hasFactPack)('the fact pack', () => {
  it('has every passage in the dossier, word for word and with the same spans', () => {
    expect(pack.passages).toHaveLength(90);
    for (const { id, section, spans, text } of pack.passages) {
      const passage = passages.find((one) => one.id === id.toLowerCase());
      expect(passage, `passage ${id}`).toMatchObject({ work: 'monobe-2017', exact: text, position: spans });
      if (section !== 'title/footer') expect(passage?.section, `${id} section`).toBe(sections[section] ?? section);
    }
  });

  it('has every stretch of every quotation of the case at its place in the text', () => {
    for (const { id, exact, position = [] } of passages.filter((passage) => passage.work === 'monobe-2017')) {
      expect(position.map(([start, end]) => closeUp(pack.text.slice(start, end))).join(' […] '), `passage ${id}`).toBe(exact);
    }
  });

  it('has the words around every quotation of the case directly before and after it', () => {
    for (const { id, prefix, suffix, position = [] } of passages.filter((passage) => passage.work === 'monobe-2017')) {
      const [start = 0] = position[0] ?? [];
      const [, end = 0] = position.at(-1) ?? [];
      // Blanks at the edge belong to the line break that the rule closes up.
      expect(
        closeUp(`${pack.text.slice(0, start)}|`)
          .slice(0, -1)
          .trimEnd()
          .endsWith((prefix ?? '').trimEnd()),
        `${id} prefix`,
      ).toBe(true);
      expect(
        closeUp(`|${pack.text.slice(end)}`)
          .slice(1)
          .trimStart()
          .startsWith((suffix ?? '').trimStart()),
        `${id} suffix`,
      ).toBe(true);
    }
  });

  it('has every place in the dossier', () => {
    expect(pack.places.filter((at) => !places.some((place) => place.address === at))).toEqual([]);
  });

  it('has every field of its references in the dossier', () => {
    expect(pack.references).toHaveLength(18);
    for (const reference of pack.references) {
      const work = works.find((one) => one.id === ourId(reference.id));
      for (const field of [
        'type',
        'title',
        'container-title',
        'volume',
        'issue',
        'page',
        'issued',
        'DOI',
        'PMID',
        'author',
        'number',
      ] as const)
        expect(work?.[field], `${reference.id} ${field}`).toEqual(reference[field]);
    }
  });

  it('has its studies in the dossier, each fact no surer than there and with the same number of patients', () => {
    for (const theirs of pack.studies) {
      const study = ours(theirs.id);
      expect(study?.printedReference?.passage, `${theirs.id} reference`).toBe(theirs.printed_reference?.passage.toLowerCase());
      expect(ourSurety(study?.design.provenance), `${theirs.id} design`).toBe(surety(theirs.design));
      for (const part of ['population', 'intervention', 'comparator'] as const) {
        if (!theirs[part]) continue;
        expect(ourSurety(study?.[part]?.provenance), `${theirs.id} ${part}`).toBe(surety(theirs[part]));
        expect(study?.[part]?.n ?? null, `${theirs.id} ${part} n`).toBe(theirs[part].n ?? null);
      }
      expect(ourSurety(study?.conclusion?.provenance), `${theirs.id} conclusion`).toBe(surety(theirs.conclusion));
    }
  });

  it('has every result in the dossier as a finding of the same value and surety', () => {
    for (const theirs of pack.studies) {
      const findings = [...(ours(theirs.id)?.findings ?? [])];
      for (const result of theirs.results ?? []) {
        const at = findings.findIndex(
          (finding) =>
            (typeof result.value === 'number' ? finding.value === result.value : typeof finding.value === 'string') &&
            finding.unit === result.unit &&
            finding.p === result.p &&
            finding.count === result.count &&
            (finding.comparators?.length ?? 0) === (result.comparators?.length ?? 0) &&
            (result.comparators ?? []).every(
              (other, i) => typeof other.value === 'string' || finding.comparators?.[i]?.value === other.value,
            ) &&
            ourSurety(finding.provenance) === surety(result),
        );
        expect(at, `${theirs.id}: ${result.value} ${result.unit ?? ''} (${surety(result)})`).toBeGreaterThanOrEqual(0);
        findings.splice(at, 1);
      }
    }
  });

  it('has every error of a printed reference in the dossier, right form and candidate kept apart', () => {
    for (const theirs of pack.studies)
      for (const { kind, printed, correct, correct_candidate: candidate, severity } of theirs.discrepancies ?? []) {
        const match = { kind, printed, correct, severity, ...(candidate ? { candidate: candidate.value } : {}) };
        expect(ours(theirs.id)?.printedReference?.errors, `${theirs.id} ${kind}`).toContainEqual(expect.objectContaining(match));
      }
  });

  it('has every candidate in the dossier, marked as unverified with the same confidence, and none in a record', () => {
    const candidates = pack.studies.flatMap((study) =>
      (study.candidates ?? []).map((candidate) => ({ id: study.id, candidate })),
    );
    expect(candidates).toHaveLength(22);
    for (const { id, candidate } of candidates) {
      const { field, value, confidence } = candidate;
      const study = ours(id);
      const found = [
        ...(study?.identifiers ?? []).map((one) => ({ field: one.type as string, value: one.value, provenance: one.provenance })),
        ...(study?.candidates ?? []),
      ].filter((one) => one.field === field && (field === 'title spelling' || value === null || one.value === value));
      expect(found, `${id} ${field}`).toHaveLength(1);
      expect(found[0]?.provenance, `${id} ${field}`).toMatchObject({ status: 'unverified', confidence });
      if (value !== null)
        expect(JSON.stringify(works.find((work) => work.id === id)), `${id} ${field}`).not.toContain(`"${value}"`);
    }
  });

  it('has what each field of a record rests on in the dossier', () => {
    for (const theirs of pack.studies)
      for (const entry of theirs.record ?? [])
        for (const field of entry.fields) {
          const [stem = field] = field.split('[');
          const found = ours(theirs.id)?.record.filter((one) => one.fields.some((name) => name === field || name === stem));
          expect(
            found?.map((one) => ourSurety(one.provenance)),
            `${theirs.id} ${field}`,
          ).toContain(surety(entry));
        }
  });

  it('has every registration in the dossier', () => {
    for (const theirs of pack.studies)
      for (const { id } of theirs.registrations ?? [])
        expect(
          ours(theirs.id)?.identifiers.map((one) => one.value),
          `${theirs.id} registrations`,
        ).toContain(id.replace('EudraCT ', ''));
  });

  it('has its outside evidence in the dossier, with its numbers and no surer than there', () => {
    for (const theirs of pack.outside.filter((one) => one.group !== 'confusable')) {
      const study = ours(theirs.id);
      expect(study?.role, `${theirs.id} role`).toBe('outside');
      const findings = study?.findings ?? [];
      const numbers = [...findings, ...findings.flatMap((finding) => finding.comparators ?? [])].map((one) => one.value);
      for (const { value, comparators = [] } of theirs.values ?? [])
        for (const number of [value, ...comparators.map((one) => one.value)])
          expect(numbers, `${theirs.id} ${number}`).toContain(number);
      for (const { value, provenance } of theirs.identifiers) {
        const identifier = study?.identifiers.find((one) => one.value.endsWith(value));
        expect(identifier?.provenance.status, `${theirs.id} ${value}`).toBe(provenance ?? 'verified');
      }
      if (theirs.provenance === 'unverified') {
        const firm = findings.filter((one) => one.provenance.status !== 'unverified' && one.provenance.status !== 'not-found');
        expect(firm, `${theirs.id} is recalled`).toEqual([]);
      }
    }
  });

  it('warns of the papers that are easily confused with cited ones', () => {
    const notes = studies.flatMap((study) => study.notes).join(' ');
    const pmids = pack.outside
      .filter((one) => one.group === 'confusable')
      .flatMap((one) => one.identifiers.map(({ value }) => value));
    expect(pmids).toHaveLength(2);
    for (const pmid of pmids) expect(notes).toContain(pmid);
  });
});
