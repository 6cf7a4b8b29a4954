// Writes down what a reader of XML says, so that two readers can be compared. Neighbouring pieces of words are one, and white space
// behind the root is left out.
import { ENTITIES } from '../../../server/import/jats/entity-names.ts';
import { parseXml } from '../../../server/import/xml/parse-xml.ts';
import { scanXml } from '../../../server/import/xml/scan-xml.ts';
import type { XmlAttributes, XmlEvents, XmlPlace } from '../../../server/import/xml/xml-events.ts';

class Recorder implements XmlEvents {
  place: XmlPlace | null = null;
  told: string[] = [];
  private words = '';
  private depth = 0;

  open(name: string, attributes: XmlAttributes): void {
    this.flush();
    this.depth++;
    this.told.push(`<${name} ${JSON.stringify(attributes)} line ${this.place?.countLines()}`);
  }

  close(): void {
    this.flush();
    this.depth--;
    this.told.push(`> line ${this.place?.countLines()}`);
  }

  add(words: string, isPlain: boolean): void {
    if (isPlain && /\s{2}|[^\S ]/.test(words)) throw new Error(`called plain: ${JSON.stringify(words)}`);
    if (this.depth > 0) this.words += words;
  }

  flush(): void {
    if (this.words !== '') this.told.push(JSON.stringify(this.words));
    this.words = '';
  }
}

/** What the quick scanner says; null where it is not sure. */
export function scanned(source: string): string[] | null {
  const recorder = new Recorder();
  if (!scanXml(source, ENTITIES, recorder)) return null;
  recorder.flush();
  return recorder.told;
}

/** What the full parser says; null where the file is wrong, or has entities that it does not know. */
export function parsed(source: string): string[] | null {
  const recorder = new Recorder();
  const problems = parseXml(source, ENTITIES, recorder);
  recorder.flush();
  return problems.length > 0 ? null : recorder.told;
}
