// Evidence lines in plain English: exact words for the usual ones, good grammar for every combination there is.
import { describe, expect, it } from 'vitest';
import type { EvidenceLine } from '../../../server/graph/evidence-line.ts';
import { evidenceSentence } from '../../../server/graph/sentences/evidence-sentence.ts';
import { CitationForm, Direction, FidelityLabel, Severity } from '../../../server/model/evidence.ts';
import type { CheckBasis } from '../../../server/model/evidence.ts';

const checked = (direction: Direction | null, basis: CheckBasis = 'abstract'): EvidenceLine['asChecked'] =>
  direction === null ? null : { direction, basis, provenance: { status: 'verified', where: ['page'] } };

const line = (given: Partial<EvidenceLine>): EvidenceLine => ({
  id: 'x--y',
  study: 'y',
  claim: 'x',
  proposed: false,
  form: 'number',
  asCited: { direction: 'supports' },
  asChecked: checked('supports'),
  basis: 'abstract',
  fidelity: { label: 'accurate', severity: 'none', because: 'So.' },
  condition: null,
  directness: 'direct',
  indirectIn: [],
  level: 3,
  passages: [],
  findings: [],
  reports: [],
  oneOf: [],
  unverified: false,
  ...given,
});

const statement = 'Sunitinib is inefficient.';

describe('the sentence of an evidence line', () => {
  it.each<[Partial<EvidenceLine>, string]>([
    [{}, 'George 2009 is cited in support of “Sunitinib is inefficient”, and on checking it supports it: accurate.'],
    [
      { asChecked: checked('disputes'), fidelity: { label: 'contradicted', severity: 'major', because: 'So.' } },
      'George 2009 is cited in support of “Sunitinib is inefficient”, but on checking it disputes it: contradicted (major).',
    ],
    [
      { form: 'named', asCited: { direction: 'neutral' }, asChecked: checked('neutral') },
      'George 2009 is named without taking sides on “Sunitinib is inefficient”, and on checking it neither supports nor disputes it: accurate.',
    ],
    [
      { asChecked: null, fidelity: { label: 'undetermined', severity: 'none', because: 'Not found.' } },
      'George 2009 is cited in support of “Sunitinib is inefficient”, but it could not be judged: undetermined.',
    ],
    [
      { proposed: true, asCited: null, asChecked: null, fidelity: { label: 'undetermined', severity: 'none', because: 'So.' } },
      'George 2009 is cited for “Sunitinib is inefficient”, in which direction is not said yet, and nobody has checked it yet.',
    ],
    [
      { proposed: true, asChecked: null, fidelity: { label: 'undetermined', severity: 'none', because: 'So.' } },
      'George 2009 is cited in support of “Sunitinib is inefficient”, and nobody has checked it yet.',
    ],
    [
      { form: 'none', asCited: null, fidelity: null, asChecked: checked('disputes') },
      'The case does not cite George 2009 for “Sunitinib is inefficient”, but on checking it disputes it.',
    ],
    [
      { condition: 'In adults who drink tea.', directness: 'indirect', indirectIn: ['population', 'outcome'], unverified: true },
      'George 2009 is cited in support of “Sunitinib is inefficient”, and on checking it supports it (only under this condition: In adults who drink tea; indirectly, because of another population and outcome; unverified): accurate.',
    ],
    [
      { form: 'by-position', fidelity: { label: 'indirect-source', severity: 'minor', because: 'So.' } },
      'George 2009 is cited close by, apparently in support of “Sunitinib is inefficient”, and on checking it supports it: an indirect source (minor).',
    ],
    [
      { asChecked: checked('disputes', 'secondary-source'), fidelity: null },
      'George 2009 is cited in support of “Sunitinib is inefficient”, but on checking at second hand it disputes it.',
    ],
    [
      { asChecked: checked('neutral', 'none'), fidelity: null, unverified: true },
      'George 2009 is cited in support of “Sunitinib is inefficient”, but, not checked against any record, it neither supports nor disputes it (unverified).',
    ],
  ])('%#: reads as people write', (given, sentence) => {
    expect(evidenceSentence(line(given), 'George 2009', statement)).toBe(sentence);
  });

  it.each<[Partial<EvidenceLine>, string]>([
    [
      { asChecked: checked('supports', 'secondary-source') },
      'The data set records that George 2009 supports “Sunitinib is inefficient”, and nobody has read the study here.',
    ],
    [
      { asChecked: checked('neutral', 'secondary-source'), proposed: true, directness: 'indirect', indirectIn: ['population'] },
      'The data set records that George 2009 neither supports nor disputes “Sunitinib is inefficient”, and nobody has read the study here (indirectly, because of another population).',
    ],
    [{ asChecked: checked('disputes', 'full-text') }, 'On checking, George 2009 disputes “Sunitinib is inefficient”.'],
    [{ asChecked: null }, 'The data set names George 2009 for “Sunitinib is inefficient”, but does not say in which direction.'],
  ])('%#: tells of a data set what it records, and claims no check of it', (given, sentence) => {
    const recorded = line({ form: 'none', asCited: null, fidelity: null, ...given });
    expect(evidenceSentence(recorded, 'George 2009', statement, { isDataSet: true })).toBe(sentence);
  });

  it('names the other study that may be meant', () => {
    const sentence = evidenceSentence(line({ oneOf: ['recist-1-1'] }), 'RECIST 1.0', statement, {
      alternatives: ['RECIST 1.1'],
    });
    expect(sentence).toContain('(unless RECIST 1.1 is meant)');
  });

  it('is one grammatical sentence for every combination', () => {
    const directions = [null, ...Direction.options];
    const fidelities = [
      null,
      ...FidelityLabel.options.flatMap((label) =>
        Severity.options.map((severity) => ({ label, severity, because: 'So it is.' })),
      ),
    ];
    const rest = [false, true].flatMap((unverified) =>
      [null, 'in patients  with\nKIT exon 11.'].flatMap((condition) =>
        [[], ['population'], ['population', 'intervention', 'outcome']].map((indirectIn) => ({
          unverified,
          condition,
          indirectIn,
        })),
      ),
    );
    const wrong: string[] = [];
    let count = 0;
    for (const form of CitationForm.options)
      for (const cited of directions)
        for (const found of directions)
          for (const fidelity of fidelities)
            for (const { unverified, condition, indirectIn } of rest) {
              const sentence = evidenceSentence(
                line({
                  form,
                  asCited: cited === null ? null : { direction: cited },
                  asChecked: checked(found),
                  fidelity,
                  condition,
                  indirectIn,
                  directness: indirectIn.length > 0 ? 'indirect' : 'direct',
                  unverified,
                }),
                'George 2009',
                statement,
                { alternatives: count % 2 === 0 ? [] : ['RECIST 1.0', 'RECIST 1.1'], isDataSet: count % 3 === 0 },
              );
              count += 1;
              const bare = sentence.replace('“Sunitinib is inefficient”', 'it');
              const good =
                /^[A-Z][^“”]*\.$/.test(bare) && // begins, ends, and no quotation is left open
                !/\s\s|\s[,.:;)]|\(\s|[,;:]{2}|\.\S|\.\s|null|undefined|-/.test(bare.slice(0, -1).replaceAll('1.', '1')) &&
                (bare.match(/\(/g)?.length ?? 0) === (bare.match(/\)/g)?.length ?? 0) &&
                sentence.includes('George 2009') &&
                sentence.includes(statement.slice(0, -1)) &&
                (fidelity === null || /: [a-z][a-z ]*(\((minor|major)\))?\.$/.test(sentence));
              if (!good) wrong.push(sentence);
            }
    expect(count).toBe(4 * 4 * 4 * 28 * 12);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
