// The README is complete: whatever can be asked, set, run or met in a picture is named in it. Each list is read from the
// program, so that a new route or rule fails here until it is described.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EdgeData, NodeData } from '../../server/api/graph-contract.ts';
import { View } from '../../server/api/graph-view.ts';
import { actions } from '../../server/api/action-table.ts';
import { routes } from '../../server/api/route-table.ts';
import { RULES } from '../../server/check/rules.ts';
import { projectRoot } from '../../server/commands/set-up.mjs';
import { FORMATS } from '../../server/export/list-formats.ts';
import { RelationKind, Voice } from '../../server/model/claim.ts';
import { Direction, FidelityLabel } from '../../server/model/evidence.ts';
import { PassageState } from '../../server/model/passage.ts';
import { ProvenanceStatus } from '../../server/model/provenance.ts';
import { Role } from '../../server/model/study.ts';
import { SETTINGS } from '../../server/settings.ts';
import { readProjectFile } from './list-project-files.ts';

const manifest = JSON.parse(readProjectFile('package.json')) as { version: string; scripts: Record<string, string> };
const commands = Object.keys(manifest.scripts).map((name) =>
  ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
);
/** Of a union of node or edge data: the kinds that tell its members apart. */
function listKinds(schema: z.ZodType): string[] {
  const union = z.object({ oneOf: z.array(z.object({ properties: z.object({ kind: z.object({ const: z.string() }) }) })) });
  return union.parse(z.toJSONSchema(schema)).oneOf.map(({ properties }) => properties.kind.const);
}

/** Every name of a list that the text does not say as code. */
export function findUnnamed(names: readonly string[], text: string): string[] {
  return names.filter(
    (name) => !text.includes(`\`${name}\``) && !['GET', 'POST'].some((method) => text.includes(`\`${method} ${name}\``)),
  );
}

/** Targets of the Markdown links and pictures that lead into the project. */
function listLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe('README.md', () => {
  const readme = readProjectFile('README.md');

  it('has nothing left to be filled in', () => {
    expect(readme).not.toMatch(/\b[A-Z]+_HERE\b|\bTODO\b|\bTBD\b/);
  });

  it.each<[string, readonly string[]]>([
    ['route', [...routes, ...actions].map(({ path }) => path)],
    ['command', commands],
    ['setting', SETTINGS.map((setting) => setting.name)],
    ['rule of check:data', RULES.map((rule) => rule.name)],
    ['format of export', FORMATS.map((format) => format.id)],
    ['view', View.options],
    ['kind of node', listKinds(NodeData)],
    ['kind of edge', listKinds(EdgeData)],
    ['direction', Direction.options],
    ['fidelity label', FidelityLabel.options],
    ['state of a passage', PassageState.options],
    ['provenance', ProvenanceStatus.options],
    ['role of a study', Role.options],
    ['voice', Voice.options],
    ['relation between claims', RelationKind.options],
  ])('names every %s', (_, names) => {
    expect(names.length).toBeGreaterThan(1);
    expect(findUnnamed(names, readme)).toEqual([]);
  });

  it('says the usual value of every setting', () => {
    const rows = readme.split('\n');
    const wrong = SETTINGS.filter(
      ({ name, usual }) => !rows.some((row) => row.includes(`\`${name}\``) && row.includes(`\`${usual}\``)),
    );
    expect(wrong).toEqual([]);
  });

  it('says what it is not for', () => {
    expect(readme).toContain("not advice for anyone's treatment");
  });
});

describe('the documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'graph-data/README.md'])('%s links to files that exist', (file) => {
    const folder = join(projectRoot, file, '..');
    expect(listLinks(readProjectFile(file)).filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });

  it('the changelog begins with the version that this is', () => {
    const [newest] = readProjectFile('CHANGELOG.md').matchAll(/^## (\S+)/gm);
    expect(newest?.[1]).toBe(manifest.version);
  });
});

describe('the search for what is unnamed', () => {
  it('wants a name as code, not as a word or as part of another', () => {
    const text = 'The route `GET /healthz` answers; `study` is a node, `same-cohort` an edge.';
    expect(findUnnamed(['/healthz', 'study', 'same-cohort'], text)).toEqual([]);
    expect(findUnnamed(['route', 'cohort', '/health'], text)).toEqual(['route', 'cohort', '/health']);
  });
});
