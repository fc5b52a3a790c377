/** The keys of an object that is written out in the code, as what they are. */
export function keysOf<Of extends object>(object: Of): readonly (keyof Of & string)[] {
  // A literal has no keys beside its type's; the library's own type allows for more.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return Object.keys(object) as (keyof Of & string)[];
}
