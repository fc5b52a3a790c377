/**
 * Things on a sheet that both sides know by an id: tables, conditional formats, validations. A side's thing that the
 * other lacks is added there or was deleted; which of the two, is known by what both had the last time.
 */

export interface Keyed<Own, Grid> {
  readonly id: (own: Own) => string;
  readonly gridId: (grid: Grid) => string;
  /** What the grid is to have; two that are alike are no change. */
  readonly picture: (own: Own) => string;
  /** A thing of the grid's as the host's, taking over what is known of it. */
  readonly take: (grid: Grid, known: Own | undefined) => Own;
  readonly add: (own: Own) => void;
  readonly remove: (grid: Grid) => void;
}

/** What both sides had when they were last made alike: by id, its picture. */
export type LastSeen = Map<string, string>;

export function pullKeyed<Own, Grid>(
  keyed: Keyed<Own, Grid>,
  own: readonly Own[],
  grid: readonly Grid[],
  seen: LastSeen,
): Own[] {
  seen.clear();
  return grid.map((one) => {
    const taken = keyed.take(
      one,
      own.find((known) => keyed.id(known) === keyed.gridId(one)),
    );
    seen.set(keyed.gridId(one), keyed.picture(taken));
    return taken;
  });
}

export function pushKeyed<Own, Grid>(
  keyed: Keyed<Own, Grid>,
  own: readonly Own[],
  grid: readonly Grid[],
  seen: LastSeen,
): void {
  const wanted = new Map(own.map((one) => [keyed.id(one), one]));
  const changed = (id: string): boolean => {
    const one = wanted.get(id);
    return one === undefined || seen.get(id) !== keyed.picture(one);
  };
  const gone = grid.filter((one) => changed(keyed.gridId(one)));
  const kept = new Set(grid.filter((one) => !gone.includes(one)).map(keyed.gridId));
  for (const one of gone) keyed.remove(one);
  for (const [id, one] of wanted) if (!kept.has(id)) keyed.add(one);
  seen.clear();
  for (const [id, one] of wanted) seen.set(id, keyed.picture(one));
}

/** One memory for each sheet, for as long as the sheet is there. */
export function lastSeenOf(): (sheet: object) => LastSeen {
  const all = new WeakMap<object, LastSeen>();
  return (sheet) => {
    const there = all.get(sheet) ?? new Map<string, string>();
    all.set(sheet, there);
    return there;
  };
}
