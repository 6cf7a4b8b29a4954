// A report as data: what it says, block by block, without a word of how it is set. The writers (Markdown, HTML) set it.

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string; readonly label?: string }
  /** Verbatim words, and whose they are. */
  | { readonly kind: 'quote'; readonly words: string; readonly from: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Every row as long as the head. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
