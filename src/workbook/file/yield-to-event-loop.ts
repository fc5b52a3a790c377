/** Long work in a page: it goes on in turns, so that the page answers its user meanwhile. */

/** Milliseconds. */
const TURN = 40;

export async function* breathing<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  let since = performance.now();
  for await (const item of items) {
    if (performance.now() - since > TURN) {
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
    yield item;
  }
}
