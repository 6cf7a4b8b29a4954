// What the elements of JATS do to the running text. What stands in no list is inline: its words are words of the paragraph around it.
// Standard: JATS 1.3, ANSI/NISO Z39.96; names of older dialects (NLM 2 and 3) beside them.

/** Elements by what they do. */
const ELEMENTS = {
  article: 'article',
  /** Other works, machine-readable data, other languages: none of the paper's own words. */
  skipped: `sub-article response trans-abstract permissions object-id alt-text long-desc annotation annotation-xml index-term
  processing-meta kwd-group history related-article related-object counts custom-meta-group article-categories self-uri funding-group
  supplement author-notes aff product conference x bio graphic inline-graphic textual-form inline-supplementary-material`,
  ref: 'ref',
  refList: 'ref-list',
  /** Parts of the front matter that are read as a whole; elsewhere they do nothing. */
  front: 'journal-meta article-id title-group contrib-group pub-date volume issue fpage lpage elocation-id',
  /** What holds a paragraph of its own. */
  paragraph: 'p preformat code attrib speech statement verse-line def term subtitle sig sig-block corresp',
  /** What floats beside the paragraph in which it is met. */
  float: `fig table-wrap supplementary-material media fn floats-group fig-group table-wrap-group array table-wrap-foot chem-struct-wrap`,
  /** Stretches with a heading. */
  section: 'sec abstract app ack notes fn-group app-group glossary',
  floatingSection: 'boxed-text',
  /** Formulas: their MathML is read; their TeX only where there is nothing else. */
  formula: 'inline-formula disp-formula chem-struct',
  tex: 'tex-math',
  cell: 'td th entry',
  row: 'tr row',
  /** What parts words. */
  space: 'break list-item',
  heading: 'title',
  label: 'label',
  xref: 'xref',
  raised: 'sup',
} as const;

export type ElementRole = keyof typeof ELEMENTS;

/** Roles by the names of elements; most elements have none. */
export const ROLES: ReadonlyMap<string, ElementRole> = new Map(
  (Object.keys(ELEMENTS) as ElementRole[]).flatMap((role) => ELEMENTS[role].split(/\s+/).map((name) => [name, role] as const)),
);

/** Whether a title in such an element is its heading. */
export const hasHeading = (name: string): boolean => {
  const role = ROLES.get(name);
  return role === 'section' || role === 'floatingSection';
};

/** Whether it is a cell of a table. */
export const isCell = (name: string): boolean => ROLES.get(name) === 'cell';
