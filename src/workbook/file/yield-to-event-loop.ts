/** Long work in a page: it goes on in turns, so that the page answers its user meanwhile. */

/** Milliseconds. */
const YIELD_INTERVAL_MS = 40;

export async function* yieldToEventLoop<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  let since = performance.now();
  for await (const item of items) {
    if (performance.now() - since > YIELD_INTERVAL_MS) {
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
    yield item;
  }
}
