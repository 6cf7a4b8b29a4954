// What a reader of XML is told, in document order, whoever reads the file: the quick scanner or the full parser.

/**
 * Attributes of one element: local names and values in turn, white space in the values as XML normalises it. Tens of thousands of
 * elements have one or two each, for which a list is smaller and faster than an object.
 */
export type XmlAttributes = readonly string[];

/** Elements without attributes, which most are, share this. */
export const NO_ATTRIBUTES: XmlAttributes = [];

/** The value of an attribute by its local name. */
export function findAttribute(attributes: XmlAttributes, name: string): string | undefined {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1];
  return undefined;
}

/** Where the reading stands. */
export interface XmlPlace {
  /** Line of the file, from 1. */
  countLines(): number;
}

export interface XmlEvents {
  /**
   * Set by whoever reads. An object and no function: measured on Node.js 20, a function that was put here outlived its file until
   * the next full collection, with all that it knew, and every small collection had to copy it.
   */
  place: XmlPlace | null;
  /** An element begins. @param name its local name */
  open(name: string, attributes: XmlAttributes): void;
  /** The innermost element ends. */
  close(): void;
  /**
   * Words between tags, in as many pieces as they come in, references to characters resolved.
   * @param isPlain known to hold no white space but single spaces; false where nobody has looked
   */
  add(words: string, isPlain: boolean): void;
}
