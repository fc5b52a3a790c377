/** Lets a page stay responsive during long work. */
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
