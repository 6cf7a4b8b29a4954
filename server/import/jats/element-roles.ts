// What the elements of JATS do to the running text. What stands in no list is inline: its words are words of the paragraph around it.
// Standard: JATS 1.3, ANSI/NISO Z39.96; names of older dialects (NLM 2 and 3) beside them.

/** Other works, machine-readable data, other languages: none of the paper's own words. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `sub-article response trans-abstract permissions object-id alt-text long-desc annotation annotation-xml index-term processing-meta
  kwd-group history related-article related-object counts custom-meta-group article-categories self-uri funding-group supplement
  author-notes aff product conference x bio graphic inline-graphic textual-form inline-supplementary-material`.split(/\s+/),
);

/** Parts of the front matter that are read as a whole. */
export const FRONT: ReadonlySet<string> = new Set(
  'journal-meta article-id title-group contrib-group pub-date volume issue fpage lpage elocation-id'.split(' '),
);

/** Elements that hold a paragraph of their own. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p preformat code attrib speech statement verse-line def term subtitle sig sig-block corresp'.split(' '),
);

/** What floats beside the paragraph in which it is met. */
export const FLOATS: ReadonlySet<string> = new Set(
  'fig table-wrap boxed-text supplementary-material media fn floats-group fig-group table-wrap-group array table-wrap-foot chem-struct-wrap'.split(
    ' ',
  ),
);

/** Stretches with a heading. */
export const SECTIONS: ReadonlySet<string> = new Set(
  'sec abstract app ack notes fn-group app-group glossary boxed-text'.split(' '),
);

/** Formulas: their MathML is read; their TeX only where there is nothing else. */
export const FORMULAS: ReadonlySet<string> = new Set('inline-formula disp-formula chem-struct'.split(' '));

/** Cells of a table. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'entry']);
