// XML by the full parser, saxes: for files that the quick scanner is not sure of, and to say what is wrong with a file and where. Entities
// that a file declares are left as they stand.
import { SaxesParser } from 'saxes';
import type { PaperProblem } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';
import { NO_ATTRIBUTES, type XmlAttributes, type XmlEvents } from './xml-events.ts';

/** Problems of one kind that are told one by one. */
const MOST_TOLD = 20;
/** The parser is handed this many characters at a time. */
const CHUNK = 65_536;

class Malformed extends Error {}

/** Says what an entity without a meaning is; the first of many are told one by one. */
function tellEntity(problems: PaperProblem[], source: string, at: number, line: number): void {
  if (problems.length > MOST_TOLD) return;
  const name = /&([^&;\s]{1,40});$/.exec(source.slice(Math.max(0, at - 42), at))?.[1] ?? '';
  const tip = 'Write the character itself; entities that a file declares are never expanded.';
  const message = `the entity &${name}; is not known; it is left as it stands`;
  const more = 'there are more unknown entities; they are left as they stand';
  problems.push(paperWarning('unknown-entity', problems.length === MOST_TOLD ? more : message, tip, { line }));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function listAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const pairs = Object.entries(attributes);
  return pairs.length === 0 ? NO_ATTRIBUTES : pairs.flatMap(([name, value]) => [localName(name), value]);
}

/**
 * Reads a file.
 * @param source the file without a byte order mark
 * @param entities characters by the names of their entities
 * @returns what is wrong with it; with an error where it is no well-formed XML, and what `events` was told is then not to be used
 */
export function parseXml(source: string, entities: Readonly<Record<string, string>>, events: XmlEvents): PaperProblem[] {
  const problems: PaperProblem[] = [];
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser, { ENTITIES: entities });
  events.place = { countLines: () => parser.line };
  parser.on('opentag', (tag) => events.open(localName(tag.name), listAttributes(tag.attributes)));
  parser.on('closetag', () => events.close());
  parser.on('text', (words) => events.add(words, false));
  parser.on('cdata', (words) => events.add(words, false));
  parser.on('error', (error) => {
    if (error.message.endsWith('undefined entity.')) return tellEntity(problems, source, parser.position, parser.line);
    throw new Malformed(error.message.replace(/^\d+:\d+: /, ''));
  });
  try {
    for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const message = `not well-formed XML, column ${parser.column + 1}: ${error.message}`;
    problems.push(
      paperError('malformed-xml', message, 'Mend the file there, or fetch it again: it may have been cut off.', {
        line: parser.line,
      }),
    );
  }
  return problems;
}
