// Every way in which a hand-written file can be wrong is told in plain words, with its line.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../server/data/parse-dossier.ts';
import { FIXTURE_DOSSIERS } from '../fixtures/tea-library.ts';

const folder = path.join(FIXTURE_DOSSIERS, 'tea-2020');
const FILES = new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

/** The problems after one change of one file, as `line record: message`, and the tips. */
function spoil(name: string, from: string | RegExp, to: string): { told: string[]; tips: string[]; line: number } {
  const before = FILES.get(name) ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const changed = before.split('\n').findIndex((line, index) => line !== after.split('\n')[index]) + 1;
  const { dossier, problems } = parseDossier('tea-2020', new Map([...FILES, [name, after]]));
  expect(dossier).toBeNull();
  return {
    told: problems.map(({ file, line, record, message }) => `${file}:${line} ${record}: ${message}`),
    tips: problems.map(({ tip }) => tip),
    line: changed,
  };
}

describe('a dossier that is written wrongly', () => {
  it('is right as it is', () => {
    expect(parseDossier('tea-2020', FILES)).toMatchObject({ problems: [], dossier: { id: 'tea-2020' } });
  });

  it.each([
    [
      'claims.yaml',
      '    label: Decaf has no effect',
      '    lable: Decaf has no effect',
      'decaf-no-effect: "lable" is not a key of claims › decaf-no-effect; did you mean "label"?',
    ],
    [
      'claims.yaml',
      'asCited: { direction: supports }',
      'asCited: { direction: support }',
      'late-tea-delays-sleep: "direction" in claims › late-tea-delays-sleep › evidence › hale-2011 › asCited is "support", which is not one of its words; did you mean "supports"?',
    ],
    [
      'claims.yaml',
      'label: overstated',
      'label: exaggerated',
      '"label" in claims › late-tea-delays-sleep › evidence › hale-2011 › fidelity is "exaggerated", which is not one of its words',
    ],
    [
      'claims.yaml',
      'statement: Decaffeinated tea does nothing to sleep.',
      'statement: 1.5',
      'decaf-no-effect: "statement" in claims › decaf-no-effect must be text, not a number (1.5)',
    ],
    [
      'claims.yaml',
      'passages: [p-decaf]',
      'passages: p-decaf',
      '"passages" in claims › decaf-no-effect must be a list, not text ("p-decaf")',
    ],
    ['claims.yaml', 'label: Decaf has no effect', `label: ${'long '.repeat(20)}`, 'may have at most 64 letters; it has 99'],
    ['claims.yaml', '  - id: decaf-no-effect', '  - id: Decaf_No_Effect', 'is "Decaf_No_Effect": an id is lower-case kebab'],
    [
      'studies.yaml',
      'status: case, passages: [p-first-visit]',
      'status: cases, passages: [p-first-visit]',
      '"status" in studies › tea-2020 › design › provenance is "cases", which is not one of its words; did you mean "case"?',
    ],
    [
      'studies.yaml',
      '{ status: unverified, confidence: high }',
      '{ status: unverified, confidnce: high }',
      '"confidnce" is not a key of studies › lindqvist-2014 › printedReference › errors › item 1 › provenance; did you mean "confidence"?',
    ],
    [
      'studies.yaml',
      '{ status: unverified, confidence: high }',
      '{ status: unverified }',
      '"confidence" is missing in studies › lindqvist-2014 › printedReference › errors › item 1 › provenance',
    ],
    [
      'studies.yaml',
      '        value: 18',
      '        value: true',
      '"value" in studies › hale-2011 › findings › hale-2011-latency must be a number or text, not true or false (true)',
    ],
    ['studies.yaml', '      n: 1\n', '      n: -1\n', 'needs at least 0'],
    [
      'timeline.yaml',
      'offset: P4W',
      'offset: 4 weeks',
      '"offset" in events › e-response › when is "4 weeks": an ISO 8601 duration in whole units, e.g. P36M or P2W',
    ],
    [
      'timeline.yaml',
      'date: "2018-05", offset',
      'date: "May 2018", offset',
      '"date" in events › e-onset › when is "May 2018": an ISO 8601 date: 2008, 2008-05 or 2008-05-14',
    ],
    ['timeline.yaml', 'date: "2018-05", offset', 'date: 2018, offset', 'must be text, not a number (2018)'],
    [
      'passages.yaml',
      'section: title',
      'section: heading',
      '"section" in passages › p-title is "heading", which is not one of its words',
    ],
    ['dossier.yaml', /sha256: \w+/, 'sha256: "629b"', '"sha256" in text is "629b": a sha256 is 64 hexadecimal digits'],
    ['dossier.yaml', /topics:[^]*curators:/, 'topics: []\ncurators:', '"topics" in the file needs at least 1 entries'],
    ['dossier.yaml', 'licence: CC-BY-4.0', 'licence: ""', '"licence" in the file is empty'],
    ['works.json', '"volume": "12"', '"volume": 12', '"volume" in hale-2011 must be text, not a number (12)'],
    [
      'works.json',
      '"container-title-short"',
      '"container-title-shrt"',
      '"container-title-shrt" is not a key of hale-2011; did you mean "container-title-short"?',
    ],
    ['claims.yaml', /^claims:/m, 'claim:', '"claims" is missing in the file'],
  ])('%s: %s', (name, from, to, message) => {
    const { told, tips, line } = spoil(name, from, to);
    const found = told.find((one) => one.includes(message));
    expect(told).toContain(found);
    expect(found).toMatch(new RegExp(`^tea-2020/${name}:\\d+ `));
    expect(tips.every((tip) => tip.length > 5)).toBe(true);
    if (!message.includes('missing')) expect(found).toContain(`tea-2020/${name}:${line} `);
  });

  it('tells everything that is wrong at once', () => {
    const { told } = spoil('claims.yaml', /label: /g, 'lable: ');
    expect(told.length).toBeGreaterThan(16);
  });

  it('advises to put a number that is a name in quotes', () => {
    expect(spoil('works.json', '"volume": "12"', '"volume": 12').tips).toEqual([
      'Write text. Numbers that are names stand in quotes.',
    ]);
  });

  it.each([
    ['a tab to indent', 'claims.yaml', '    label: Decaf', '\tlabel: Decaf', 'a tab is used to indent'],
    ['a key twice', 'claims.yaml', '    label: Decaf has no effect', '    label: a\n    label: b', 'the same key stands twice'],
    [
      'a colon in plain words',
      'claims.yaml',
      'because: The general effect, in one patient.',
      'because: The effect: in one patient.',
      'the YAML is broken',
    ],
    ['a quotation mark without its end', 'claims.yaml', 'because: The general', 'because: "The general', 'the YAML is broken'],
    ['two documents', 'claims.yaml', '  - id: decaf-no-effect', '---\n  - id: decaf-no-effect', 'more than one YAML document'],
    ['an anchor', 'claims.yaml', 'passages: [p-decaf]', 'passages: &p [p-decaf]', 'the anchor &p is not allowed'],
    ['an alias', 'claims.yaml', 'passages: [p-decaf]', 'passages: *p', 'alias'],
    [
      'a tag',
      'claims.yaml',
      'statement: Decaffeinated',
      'statement: !!js/function Decaffeinated',
      'a YAML tag that is not known here',
    ],
    ['JSON with a comma too many', 'works.json', '"volume": "12",', '"volume": "12",,', 'the JSON is broken'],
    [
      'JSON with a key twice',
      'works.json',
      '"volume": "12",',
      '"volume": "12", "volume": "13",',
      'the key "volume" stands twice',
    ],
  ])('%s is a fault of the syntax, with its line', (_, name, from, to, message) => {
    const { told, line } = spoil(name, from, to);
    expect(told[0]).toContain(message);
    const at = Number(/:(\d+) /.exec(told[0] ?? '')?.[1]);
    expect(Math.abs(at - line)).toBeLessThanOrEqual(1);
  });

  it('says of YAML that is nested too deeply that it is', () => {
    for (const depth of [150, 20_000]) {
      const { problems } = parseDossier(
        'tea-2020',
        new Map([...FILES, ['claims.yaml', `claims: ${'['.repeat(depth)}${']'.repeat(depth)}`]]),
      );
      expect(problems[0]).toMatchObject({ rule: 'syntax', message: 'the file is nested too deeply to be read', line: 1 });
    }
  });

  it.each([
    [
      'a YAML alias bomb',
      'claims.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i]},`.repeat(9)}]`)
        .join('\n')}\nclaims: *j\n`,
    ],
    ['YAML of nothing but brackets', 'claims.yaml', `claims: ${'['.repeat(100_000)}`],
    ['YAML nested deeper than any dossier', 'claims.yaml', `claims: ${'['.repeat(150)}${']'.repeat(150)}`],
    ['JSON of nothing but brackets', 'works.json', '['.repeat(100_000)],
    ['an empty file', 'claims.yaml', ''],
    ['a list where a record should be', 'claims.yaml', '- 1\n- 2\n'],
    ['a prototype', 'works.json', '[{"__proto__": {"id": "x"}, "type": "book"}]'],
    ['null bytes', 'claims.yaml', 'claims:\0'],
  ])('%s is a problem and no more', (_, name, text) => {
    const { dossier, problems } = parseDossier('tea-2020', new Map([...FILES, [name, text]]));
    expect(dossier).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });
});
