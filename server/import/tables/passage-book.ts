// The words that claims, evidence and events rest on: passages from their own table, and those that only a quotation in a row tells of.
import { ELISION, type Passage, Section } from '../../model/passage.ts';
import { holdsWords } from '../holds-words.ts';
import type { IdBook } from './id-book.ts';
import type { PlaceBook } from './place-book.ts';
import type { TableRow } from './table-row.ts';

/** The passages of one set of tables: added from their own table, then read row by row for whoever rests on them. */
export class PassageBook {
  readonly #ids: IdBook;
  readonly #byId = new Map<string, Passage>();
  /** Ids by work and words. */
  readonly #byWords = new Map<string, string>();
  #quoted = 0;

  constructor(ids: IdBook) {
    this.#ids = ids;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Every passage, in the order in which it came. */
  list(): Passage[] {
    return [...this.#byId.values()];
  }

  workOf(id: string): string | undefined {
    return this.#byId.get(id)?.work;
  }

  /** Takes a row of the table of passages. @param hasWork whether a work of this id is there */
  add(row: TableRow, places: PlaceBook, hasWork: (id: string) => boolean, textLength: (work: string) => number): void {
    const [id, work, exact] = [row.text('id'), row.text('work'), row.text('exact')];
    const leaveOut = (column: string, message: string, tip: string): void =>
      row.fail(column, `${message}; the row was left out`, tip);
    const section = row.word('section', Section) ?? 'other';
    if (row.isBroken) return;
    if (id === undefined || work === undefined || exact === undefined)
      return leaveOut(
        id === undefined ? 'id' : work === undefined ? 'work' : 'exact',
        'a passage needs id, work and exact',
        'Fill it in.',
      );
    if (!hasWork(this.#ids.find(work)))
      return leaveOut('work', `there is no work ${JSON.stringify(work)}`, 'Name a row of the nodes that is a case or a study.');
    if (this.has(this.#ids.find(id))) return leaveOut('id', `the id ${id} stands twice`, 'Give one of the two another id.');
    if (!holdsWords(exact)) return leaveOut('exact', 'one of its stretches holds no words', 'Quote what stands there.');
    const place = row.text('place');
    const note = row.text('placeNote');
    const position = readPosition(row, exact, textLength(this.#ids.find(work)));
    this.#put({
      id: this.#ids.give(id, 'passage'),
      work: this.#ids.find(work),
      section,
      ...pick(row, 'page'),
      exact,
      ...pick(row, 'prefix'),
      ...pick(row, 'suffix'),
      ...(position === null ? {} : { position }),
      ...(place === undefined ? {} : { source: { place: places.named(place), ...(note === undefined ? {} : { note }) } }),
    });
    return undefined;
  }

  #put(passage: Passage): string {
    this.#byId.set(passage.id, passage);
    const words = `${passage.work} ${passage.exact}`;
    if (!this.#byWords.has(words)) this.#byWords.set(words, passage.id);
    return passage.id;
  }

  /** Ids of the passages that a row rests on: those that it names, or else those whose words it quotes. @param work whose words they are */
  read(row: TableRow, work: string): string[] {
    const named = row.list('passages').map((cell) => this.#ids.find(cell));
    const quoted = row.lines('quotation').map((line) => line.replace(/\r$/, ''));
    if (named.length === 0) return this.#quote(row, quoted, work);
    // Without a table of passages, the words of a row are those of its passages, one a line.
    if (named.length === quoted.length && named.every((id) => !this.has(id)))
      for (const [at, exact] of quoted.entries())
        if (holdsWords(exact)) this.#put({ id: this.#ids.give(named[at] ?? '', 'passage'), work, section: 'other', exact });
    const known = named.filter((id) => this.has(id));
    for (const id of named)
      if (!this.has(id))
        row.fail('passages', `there is no passage ${JSON.stringify(id)}; it was left out`, 'Add it to passages.csv.');
    const words = known.map((id) => this.#byId.get(id)?.exact).join('\n');
    if (row.text('quotation') !== undefined && words !== row.text('quotation'))
      row.warn(
        'quotation',
        'the quotation differs from the words of the passages that are named; those were taken',
        'Change the words in passages.csv, or empty the column passages to have the quotation taken.',
      );
    return known;
  }

  #quote(row: TableRow, lines: readonly string[], work: string): string[] {
    return lines.flatMap((exact) => {
      if (exact.trim() === '') return [];
      const known = this.#byWords.get(`${work} ${exact}`);
      if (known !== undefined) return [known];
      if (holdsWords(exact)) {
        this.#quoted += 1;
        return [this.#put({ id: this.#ids.make(`quotation ${this.#quoted}`, 'quotation'), work, section: 'other', exact })];
      }
      row.fail('quotation', 'a line of it holds no words; it was left out', 'Quote what stands there.');
      return [];
    });
  }
}

const pick = <T extends string>(row: TableRow, column: T): { [K in T]?: string } => {
  const cell = row.text(column);
  return (cell === undefined ? {} : { [column]: cell }) as { [K in T]?: string };
};

/** One span a stretch, in order and inside the text; what is none is told and left out. */
function readPosition(row: TableRow, exact: string, length: number): [number, number][] | null {
  const spans = row.list('position').map((span) => /^(\d{1,12})-(\d{1,12})$/.exec(span)?.slice(1).map(Number));
  if (spans.length === 0) return null;
  const flat = spans.flatMap((span) => span ?? [Number.NaN]);
  const rises = flat.every((offset, at) => offset >= (flat[at - 1] ?? 0) && offset <= length) && !flat.includes(0, 1);
  if (rises && spans.length === exact.split(ELISION).length) return spans as [number, number][];
  row.fail(
    'position',
    'it does not give one span for each stretch, in order; the cell was not used',
    'Correct it, or leave it empty.',
  );
  return null;
}
