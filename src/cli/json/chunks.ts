/** A JSON document in pieces, gathered into chunks: it never stands in one string. */

/** Characters gathered before a chunk is given away. */
const CHUNK = 65_536;

/** `[...]`, one value at a time. */
export function* list<Value>(values: Iterable<Value>, json: (value: Value) => object): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield before + JSON.stringify(json(value));
    before = ',\n';
  }
  yield before === '[' ? '[]' : ']';
}

/** What is yielded piece by piece, gathered. */
export function* chunks(pieces: Iterable<string>): Generator<string, void, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
