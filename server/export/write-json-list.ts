// A long list inside a JSON document, piece by piece.

/** The list with its brackets, one item a line, so that the files can be compared line by line. */
export function* writeJsonList(items: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
