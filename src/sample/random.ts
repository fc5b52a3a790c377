/** Chance that repeats: the same seed gives the same draws on every machine (mulberry32; integers only, no Math.random). */

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** `stream` separates purposes: draws for one never shift those for another. */
export function seeded(seed: number, stream: number): Random {
  let state = scrambled(
    scrambled(seed % 4294967296) ^ scrambled(Math.floor(seed / 4294967296)) ^ Math.imul(stream + 1, 0x9e3779b9),
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/** Neighbouring seeds must not give neighbouring states (the finishing step of murmur3). */
function scrambled(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return at(list, Math.floor(random() * list.length));
}

/** Values with their weights; the weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

export function choose<T>(random: Random, options: Weighted<T>): T {
  let total = 0;
  for (let index = 0; index < options.length; index += 1) total += at(options, index)[1];
  let rest = random() * total;
  for (let index = 0; index < options.length; index += 1) {
    const option = at(options, index);
    rest -= option[1];
    if (rest < 0) return option[0];
  }
  return at(options, options.length - 1)[0];
}

/** An item that must be there: an index past the list is a mistake of the program, not of data. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`at(): no item ${String(index)} in a list of ${String(list.length)}`);
  return value;
}
