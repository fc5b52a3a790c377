/** Log of the add-in's requests: count, size and time. */

export interface RequestRecord {
  readonly actions: number;
  /** Bytes of the request and of the response, as UTF-8. */
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  /** The error code of a request that failed. */
  readonly error: string | null;
  /** Sent by the client library at the end of an Excel.run to untrack ranges. */
  readonly cleanup: boolean;
}

export interface Totals {
  readonly count: number;
  readonly sent: number;
  readonly received: number;
  readonly largestSent: number;
  readonly largestReceived: number;
  readonly milliseconds: number;
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function totalsOf(records: readonly RequestRecord[]): Totals {
  const own = records.filter(({ cleanup }) => !cleanup);
  const sum = (pick: (record: RequestRecord) => number): number => own.reduce((total, one) => total + pick(one), 0);
  const largest = (pick: (record: RequestRecord) => number): number => Math.max(0, ...own.map(pick));
  return {
    count: own.length,
    sent: sum(({ sent }) => sent),
    received: sum(({ received }) => received),
    largestSent: largest(({ sent }) => sent),
    largestReceived: largest(({ received }) => received),
    milliseconds: sum(({ milliseconds }) => milliseconds),
  };
}

export class Requests {
  readonly all: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.all.push(record);
  }

  /** Of all requests so far, without the library's cleanup requests. */
  totals(): Totals {
    return totalsOf(this.all);
  }

  /** Of the requests that `work` sends, e.g. one Excel.run. */
  async during(work: () => Promise<unknown>): Promise<Totals> {
    const before = this.all.length;
    await work();
    return totalsOf(this.all.slice(before));
  }

  clear(): void {
    this.all.length = 0;
  }
}
