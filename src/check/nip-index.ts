/** Which rows share a NIP, and a fingerprint of each row: kept as numbers, about 60 MB for a million rows. */

const chunkRows = 65_536;

export interface NipIndex {
  /** @param write puts the row's fingerprint into an array, from a place on. */
  add(nip: string, index: number, write: (into: Uint32Array, at: number) => void): void;
  /** Of each NIP that stands more than once, the indexes of its rows, in their order. */
  repeated(): Iterable<readonly number[]>;
  fingerprint(index: number): Uint32Array;
}

export function nipIndex(fingerprintSize: number): NipIndex {
  const nips: BigUint64Array[] = [];
  const prints: Uint32Array[] = [];
  const chunkAt = (index: number) => Math.floor(index / chunkRows);

  function* all(): Generator<readonly [nip: bigint, index: number]> {
    for (const [chunk, values] of nips.entries()) {
      for (const [at, nip] of values.entries()) if (nip !== 0n) yield [nip, chunk * chunkRows + at];
    }
  }

  return {
    add(nip, index, write) {
      const chunk = chunkAt(index);
      while (nips.length <= chunk) {
        nips.push(new BigUint64Array(chunkRows));
        prints.push(new Uint32Array(chunkRows * fingerprintSize));
      }
      const at = index % chunkRows;
      const [ownNips, ownPrints] = [nips[chunk], prints[chunk]];
      if (ownNips === undefined || ownPrints === undefined) return;
      ownNips[at] = BigInt(nip);
      write(ownPrints, at * fingerprintSize);
    },
    repeated() {
      const more = repeatedValues(nips);
      const rows = new Map<bigint, number[]>();
      if (more.size === 0) return [];
      for (const [nip, index] of all()) if (more.has(nip)) rows.set(nip, [...(rows.get(nip) ?? []), index]);
      return rows.values();
    },
    fingerprint(index) {
      const at = (index % chunkRows) * fingerprintSize;
      return prints[chunkAt(index)]?.subarray(at, at + fingerprintSize) ?? new Uint32Array(fingerprintSize);
    },
  };
}

/** Values that stand more than once, found by sorting. */
function repeatedValues(chunks: readonly BigUint64Array[]): ReadonlySet<bigint> {
  const sorted = new BigUint64Array(chunks.length * chunkRows);
  for (const [chunk, values] of chunks.entries()) sorted.set(values, chunk * chunkRows);
  sorted.sort();
  const more = new Set<bigint>();
  let before = 0n;
  for (const value of sorted) {
    if (value === before && value !== 0n) more.add(value);
    before = value;
  }
  return more;
}
