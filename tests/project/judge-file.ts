// The rules of the house for one file of code: each is a function from the file to what is wrong with it.
import { basename } from 'node:path/posix';
import { type ESTree, parseSync, Visitor } from 'vite';

/** Names that say nothing; a file of that name becomes the drawer for everything. */
const EMPTY_NAMES = /^(index|utils?|helpers?|common|misc|managers?|types|shared|lib)$/;
const KEBAB_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|bench))?\.(ts|tsx|mjs|css)$/;
const LONGEST = 300;

/** Comments that switch a check off. The words are joined here so that this file does not hold them itself. */
const SWITCHES = new RegExp(
  ['ts-ignore', 'ts-nocheck', 'ts-expect-error', 'lint-disable', 'biome-ignore'].map((word) => `@?${word}`).join('|'),
);

/**
 * Everything that one file of code does against the rules of the house.
 * @param file its path relative to the project's folder, forward slashes
 * @param code its text
 * @returns sentences, each beginning with the path
 */
export function judgeFile(file: string, code: string): string[] {
  const complaints = [judgeName(basename(file)), judgeLength(code), judgeBanner(code)];
  if (!file.endsWith('.css')) complaints.push(...judgeProgram(file, code));
  return complaints.filter((complaint) => complaint !== null).map((complaint) => `${file} ${complaint}`);
}

function judgeName(name: string): string | null {
  const stem = name.split('.')[0] ?? '';
  if (EMPTY_NAMES.test(stem)) return `has a name that says nothing: name the idea that it holds`;
  return KEBAB_NAME.test(name) ? null : 'is not named in kebab-case';
}

function judgeLength(code: string): string | null {
  const lines = code.trimEnd().split('\n').length;
  return lines > LONGEST ? `has ${lines} lines, more than ${LONGEST}: split it by idea` : null;
}

function judgeBanner(code: string): string | null {
  return /^(#!.*\n)?(\/\/|\/\*)/.test(code) ? null : 'does not begin with a comment that says what it is';
}

/** The name of a function or class that is declared here; null for anything else. */
function findFunction(declaration: ESTree.Declaration | null): string | null {
  if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
    return declaration.id?.name ?? null;
  if (declaration?.type !== 'VariableDeclaration') return null;
  const [first] = declaration.declarations;
  return first?.init?.type === 'ArrowFunctionExpression' && first.id.type === 'Identifier' ? first.id.name : null;
}

function judgeProgram(file: string, code: string): string[] {
  const { program, comments } = parseSync(file, code);
  const complaints: string[] = [];
  const lineOf = (start: number): number => code.slice(0, start).split('\n').length;
  for (const comment of comments) {
    if (SWITCHES.test(comment.value)) complaints.push(`switches a check off in line ${lineOf(comment.start)}`);
  }
  new Visitor({
    TSAnyKeyword: (node) => void complaints.push(`says "any" in line ${lineOf(node.start)}`),
    ExportDefaultDeclaration: () => {
      if (!file.endsWith('.config.ts')) complaints.push('has a default export: one thing gets many names that way');
    },
    ExportNamedDeclaration: (node) => {
      const name = file.startsWith('server/') ? findFunction(node.declaration) : null;
      if (name !== null && !/\*\/\s*$/.test(code.slice(0, node.start))) complaints.push(`exports ${name} without a doc comment`);
    },
    ExportAllDeclaration: () => void complaints.push('hands another file on: import that file where it is needed'),
  }).visit(program);
  return complaints;
}
