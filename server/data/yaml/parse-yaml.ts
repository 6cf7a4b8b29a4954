// YAML 1.2 (core schema) into a plain value with the line of every part. Anchors, aliases, tags and merge keys are refused:
// a dossier is read by people and by other programs, and an alias can be made to unfold without end.
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { LineTree } from '../line-tree.ts';
import type { ParsedSource, SourceFault } from '../parsed-source.ts';
import { scanYaml } from './scan-yaml.ts';

/** Deeper nesting than this is refused: a dossier has about ten levels. */
const MAX_DEPTH = 100;

/** Faults told of one file: one mistake can make many, and the first are the telling ones. */
const MOST_FAULTS = 20;

/** Parses one YAML document. The faults have their lines; `value` is null where there are any. */
export function parseYaml(text: string): ParsedSource {
  const plain = scanYaml(text);
  return plain === null ? parseAnyYaml(text) : { ...plain, faults: [] };
}

/** The same by the full parser, which reads everything and says what is wrong. */
export function parseAnyYaml(text: string): ParsedSource {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: counter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    explainFault(fault.code, fault.message, lineAt(fault.pos[0])),
  );
  visit(document, (_, node, ancestors) => {
    const { anchor, range } = (node ?? {}) as { anchor?: string; range?: [number, number, number] };
    const line = lineAt(range?.[0] ?? 0);
    if (isAlias(node)) faults.push(noAlias(`the alias *${node.source}`, line));
    else if (anchor !== undefined) faults.push(noAlias(`the anchor &${anchor}`, line));
    if (ancestors.filter(isCollection).length <= MAX_DEPTH) return undefined;
    faults.push(tooDeep(line));
    return visit.BREAK;
  });
  if (faults.length > 0) return { value: null, lines: { line: 1, children: null }, faults: faults.slice(0, MOST_FAULTS) };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { value, lines: buildLineTree(document.contents, 1, lineAt), faults };
}

const tooDeep = (line: number): SourceFault => ({
  line,
  message: 'the file is nested too deeply to be read',
  tip: 'Flatten it.',
});

const noAlias = (what: string, line: number): SourceFault => ({
  line,
  message: `${what} is not allowed in a dossier`,
  tip: 'Write the value out where it is needed; put a word that starts with * or & in quotes.',
});

function explainFault(code: string, message: string, line: number): SourceFault {
  if (code === 'DUPLICATE_KEY')
    return { line, message: 'the same key stands twice in one record', tip: 'Keep one of them, or join what they hold.' };
  if (code === 'TAG_RESOLVE_FAILED')
    return {
      line,
      message: `a YAML tag that is not known here: ${message}`,
      tip: 'Take the tag away, or put the words in quotes.',
    };
  if (code === 'MULTIPLE_DOCS')
    return { line, message: 'the file holds more than one YAML document', tip: 'Take away the line --- between them.' };
  // The parser recurses and tells where it ran out of stack.
  if (message.startsWith('Maximum call stack')) return tooDeep(line);
  if (code === 'TAB_AS_INDENT') return { line, message: 'a tab is used to indent', tip: 'Indent with spaces.' };
  return {
    line,
    message: `the YAML is broken: ${message.replace(/\s+/g, ' ')}`,
    tip: 'Check the indentation, the quotes and the colons of this line and the one above; words that hold ": " or " #" need quotes.',
  };
}

function buildLineTree(node: unknown, line: number, lineAt: (offset: number) => number): LineTree {
  const children = new Map<string | number, LineTree>();
  if (isMap(node))
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const at = lineAt(key?.range?.[0] ?? 0);
      children.set(isScalar(key) ? String(key.value) : String(key), buildLineTree(pair.value, at, lineAt));
    }
  else if (isSeq(node))
    node.items.forEach((item, index) => {
      children.set(index, buildLineTree(item, lineAt((item as Node | null)?.range?.[0] ?? 0), lineAt));
    });
  return { line, children: children.size > 0 ? children : null };
}
