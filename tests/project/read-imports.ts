// Reads what a file imports: static, re-exported, dynamic, and types (`import type`, `import('…').T`), by a real parser.
import { dirname, join } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';

export interface Import {
  /** As written, e.g. `../model/claim.ts` or `express`. Null: computed at run time, so that nobody can judge it. */
  specifier: string | null;
  /** The imported file of ours, relative to the project's folder; null for a package or a module of Node.js. */
  file: string | null;
  /** True where nothing of it is left when types are taken away. */
  typeOnly: boolean;
}

interface Source {
  type: string;
  value?: unknown;
}

/**
 * Every import of one file, in no particular order.
 * @param file its path relative to the project's folder, forward slashes
 * @param code its text
 * @throws where it is not valid TypeScript
 */
export function readImports(file: string, code: string): Import[] {
  const { program, errors } = parseSync(file, code);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  const found: Import[] = [];
  const add = (source: Source | null | undefined, typeOnly: boolean): void => {
    if (source === null || source === undefined) return;
    const specifier = source.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
    const own = specifier?.startsWith('.') === true;
    found.push({ specifier, file: own ? join(dirname(file), specifier) : null, typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      const named =
        node.specifiers.length > 0 && node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node.source, node.importKind === 'type' || named);
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}
