// A paper of which nothing is known yet: what the readers begin with, and what is left where a file cannot be read.
import type { Paper, PaperProblem, Reference } from './paper.ts';

/** A reference with nothing but its name. */
export function emptyReference(id: string): Reference {
  return {
    id,
    label: null,
    type: null,
    DOI: null,
    PMID: null,
    PMCID: null,
    title: null,
    author: [],
    issued: null,
    containerTitle: null,
    volume: null,
    issue: null,
    page: null,
    printed: '',
    span: null,
  };
}

/** A paper without words, references and mentions; the problems say why. */
export function emptyPaper(form: Paper['form'], problems: PaperProblem[]): Paper {
  return { record: emptyReference('paper'), form, text: '', sections: [], references: [], mentions: [], problems };
}
