// What reading a paper gives, whatever it was printed or tagged as: its text, its references, where it cites them, and the
// claims that its citing sentences propose. All offsets are UTF-16 code units into `text`, end excluded.
import type { Direction } from '../model/evidence.ts';

/** A person's name as CSL-JSON holds it; `literal` for groups and for names that cannot be taken apart. */
export interface Name {
  family?: string;
  given?: string;
  literal?: string;
}

/** One entry of a reference list. What the paper does not print is null: nothing is invented, nothing is mended. */
export interface Reference {
  /** Unique in the paper: its own id where it has one, else `ref-1`, `ref-2`, … in the order of the list. */
  id: string;
  /** The label as printed, without brackets: `12`; null where entries have none. */
  label: string | null;
  /** CSL-JSON item type; `null` where it cannot be told. */
  type: string | null;
  DOI: string | null;
  PMID: string | null;
  PMCID: string | null;
  title: string | null;
  author: Name[];
  /** Year as printed. */
  issued: number | null;
  containerTitle: string | null;
  volume: string | null;
  issue: string | null;
  page: string | null;
  /** The whole entry as printed, white space collapsed. */
  printed: string;
  /** Where the entry stands in `text`; null where the list did not come in the paper's own text. */
  span: { start: number; end: number } | null;
}

/** Words of the paper by what they are, so that they can be found again (Web Annotation TextQuoteSelector). */
export interface Quote {
  start: number;
  end: number;
  /** Exactly `text.slice(start, end)`. */
  exact: string;
  prefix: string;
  suffix: string;
}

/** One place at which the paper cites: a marker, whatever it lists and spans. */
export interface Mention {
  /** Ids of references, ranges filled in, in printed order. */
  references: string[];
  /** The marker as printed, e.g. `[3-5,8]`; exactly `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  /** The sentence that it stands in. */
  sentence: Quote;
}

/** What one citing sentence proposes; a curator judges. */
export interface ProposedClaim {
  id: string;
  sentence: Quote;
  /** Title of the section that it stands in, as printed; null outside of any. */
  section: string | null;
  evidence: {
    reference: string;
    /** What the paper seems to use the reference for, and the words that made us propose it; null where no rule speaks. */
    asCited: { direction: Direction; because: string } | null;
  }[];
}

/** Something wrong with the paper or with how it could be read. Never mended silently. */
export interface PaperProblem {
  rule: string;
  severity: 'error' | 'warning';
  /** The reference that it is about, if any. */
  reference: string | null;
  /** Where in what was handed in, as far as known: a line of the file, counted from 1. */
  line: number | null;
  /** More on where, in words: a table and a column, or a JSON Pointer. */
  place?: string;
  message: string;
  /** What to do about it. */
  tip: string;
}

export interface Section {
  title: string;
  start: number;
  end: number;
}

/** A paper as read from its file: everything but the claims, which are proposed from it. */
export interface Paper {
  /** CSL-JSON-like record of the paper itself, as far as printed. */
  record: Reference;
  form: 'text' | 'pdf' | 'jats' | 'references';
  text: string;
  sections: Section[];
  references: Reference[];
  mentions: Mention[];
  problems: PaperProblem[];
}
