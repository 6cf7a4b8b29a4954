// Set `jats-pdf` as its readers have it: text as two extractors leave it, and the PDF itself, against what the XML tags.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention, Paper } from '../../server/import/paper.ts';
import { readPdf } from '../../server/import/pdf/read-pdf.ts';
import { readText } from '../../server/import/text/read-text.ts';
import { readTruth, type TruthArticle, type TruthReference } from './read-truth.ts';
import { addTally, bareWords, emptyTally, precision, recall, type ScoreRow, shareRow, type Tally } from './tally.ts';

/** The files of an article that are read, and what the table calls them. */
export const FORMS: readonly [file: string, name: string][] = [
  ['text.pdfminer.txt', 'pdfminer'],
  ['text.poppler.txt', 'pdftotext'],
  ['article.pdf', 'pdf'],
];
/** Letters of a title that must be found; shorter titles are told by author, year and volume. */
const TITLE = 60;
const SHORT = 12;
/** Letters beside a citation by which its sentence is told. */
const BESIDE = 10;

/** The reference that `truth` is, among those not taken yet; -1 if there is none. */
function findReference(truth: TruthReference, paper: Paper, taken: ReadonlySet<number>): number {
  const title = bareWords(truth.title).slice(0, TITLE);
  return paper.references.findIndex(({ DOI, printed }, index) => {
    if (taken.has(index)) return false;
    if (truth.doi !== '' && DOI?.toLowerCase() === truth.doi.toLowerCase()) return true;
    const words = bareWords(printed);
    if (title.length > SHORT) return words.includes(title);
    return words.includes(bareWords(truth.author)) && printed.includes(truth.year) && printed.includes(truth.volume);
  });
}

/** References right, missed and wrong, and what each of the truth is called in the paper. */
function scoreReferences(article: TruthArticle, paper: Paper): { tally: Tally; ids: Map<string, string> } {
  const taken = new Set<number>();
  const ids = new Map<string, string>();
  for (const truth of article.refs) {
    const found = findReference(truth, paper, taken);
    if (found === -1) continue;
    taken.add(found);
    ids.set(truth.id, paper.references[found]?.id ?? '');
  }
  return {
    tally: { right: taken.size, missed: article.refs.length - taken.size, wrong: paper.references.length - taken.size },
    ids,
  };
}

/** A citation is found if a mention of its reference stands in the sentence that the truth's letters beside it are of. */
function scoreSentences(article: TruthArticle, paper: Paper, ids: ReadonlyMap<string, string>): Tally {
  const mentions = paper.mentions.map((mention) => ({ mention, words: bareWords(mention.sentence.exact) }));
  const used = new Set<string>();
  let wanted = 0;
  for (const cite of article.cites) {
    const before = cite.pre.replace(/[0-9]+$/, '').slice(-BESIDE);
    const behind = cite.post.slice(0, BESIDE);
    for (const rid of [...cite.rid, ...cite.implied]) {
      wanted++;
      const id = ids.get(rid);
      const index = mentions.findIndex(
        ({ mention, words }, at) =>
          id !== undefined &&
          mention.references.includes(id) &&
          !used.has(`${at} ${id}`) &&
          (words.includes(before) || words.includes(behind)),
      );
      if (index !== -1) used.add(`${index} ${id}`);
    }
  }
  const links = paper.mentions.reduce((sum, mention) => sum + mention.references.length, 0);
  return { right: used.size, missed: wanted - used.size, wrong: links - used.size };
}

const isExact = (text: string, { start, end, text: words, sentence }: Mention): boolean =>
  text.slice(start, end) === words && text.slice(sentence.start, sentence.end) === sentence.exact;

/** Reads one of them; null where it is refused. */
export async function readForm(path: string): Promise<Paper | null> {
  if (!path.endsWith('.pdf')) return readText(readFileSync(path, 'utf8'));
  const paper = await readPdf(new Uint8Array(readFileSync(path)));
  return 'mentions' in paper ? paper : null;
}

/** Rows for each kind of file, and for its papers that cite by numbers in brackets. */
export async function scorePapers(samples: string): Promise<ScoreRow[]> {
  const articles = readTruth(samples, 'jats-pdf') ?? [];
  const rows: ScoreRow[] = [];
  for (const [file, name] of FORMS) {
    const sums = { references: emptyTally(), brackets: emptyTally(), sentences: emptyTally(), quotations: emptyTally() };
    for (const article of articles) {
      const path = join(samples, 'jats-pdf', article.file.split('/')[0] ?? '', file);
      if (!existsSync(path)) continue;
      const paper = await readForm(path);
      if (paper === null) {
        addTally(sums.references, { right: 0, missed: article.refs.length, wrong: 0 });
        continue;
      }
      const { tally, ids } = scoreReferences(article, paper);
      addTally(sums.references, tally);
      if (article.style === 'bracket') addTally(sums.brackets, tally);
      addTally(sums.sentences, scoreSentences(article, paper, ids));
      const exact = paper.mentions.filter((mention) => isExact(paper.text, mention)).length;
      addTally(sums.quotations, { right: exact, missed: 0, wrong: paper.mentions.length - exact });
    }
    if (sums.references.right === 0) continue;
    rows.push(
      shareRow('jats-pdf', name, 'references recalled', recall(sums.references), sums.references, 0.85),
      shareRow('jats-pdf', `${name}, bracket`, 'references recalled', recall(sums.brackets), sums.brackets, 0.95),
      shareRow('jats-pdf', name, 'citing sentence found, recall', recall(sums.sentences), sums.sentences, 0.8),
      shareRow('jats-pdf', name, 'citing sentence found, precision', precision(sums.sentences), sums.sentences, 0.9),
      shareRow('jats-pdf', name, 'quotations verbatim', precision(sums.quotations), sums.quotations, 1),
    );
  }
  return rows;
}
