/**
 * Things on a sheet that both sides know by an id: tables, conditional formats, validations. A side's thing that the
 * other lacks is added there or was deleted; which of the two, is known by what both had the last time.
 */

export interface ItemSync<Own, Grid> {
  readonly id: (own: Own) => string;
  readonly gridId: (grid: Grid) => string;
  /** What the grid is to have; two that are alike are no change. */
  readonly fingerprint: (own: Own) => string;
  /** A thing of the grid's as the host's, taking over what is known of it. */
  readonly toModel: (grid: Grid, known: Own | undefined) => Own;
  readonly addToGrid: (own: Own) => void;
  readonly removeFromGrid: (grid: Grid) => void;
}

/** What both sides had when they were last made alike: by id, its picture. */
export type SyncedItems = Map<string, string>;

export function pullItems<Own, Grid>(
  keyed: ItemSync<Own, Grid>,
  own: readonly Own[],
  grid: readonly Grid[],
  seen: SyncedItems,
): Own[] {
  seen.clear();
  return grid.map((one) => {
    const taken = keyed.toModel(
      one,
      own.find((known) => keyed.id(known) === keyed.gridId(one)),
    );
    seen.set(keyed.gridId(one), keyed.fingerprint(taken));
    return taken;
  });
}

export function pushItems<Own, Grid>(
  keyed: ItemSync<Own, Grid>,
  own: readonly Own[],
  grid: readonly Grid[],
  seen: SyncedItems,
): void {
  const wanted = new Map(own.map((one) => [keyed.id(one), one]));
  const changed = (id: string): boolean => {
    const one = wanted.get(id);
    return one === undefined || seen.get(id) !== keyed.fingerprint(one);
  };
  const gone = grid.filter((one) => changed(keyed.gridId(one)));
  const kept = new Set(grid.filter((one) => !gone.includes(one)).map(keyed.gridId));
  for (const one of gone) keyed.removeFromGrid(one);
  for (const [id, one] of wanted) if (!kept.has(id)) keyed.addToGrid(one);
  seen.clear();
  for (const [id, one] of wanted) seen.set(id, keyed.fingerprint(one));
}

/** One memory for each sheet, for as long as the sheet is there. */
export function syncedItemsBySheet(): (sheet: object) => SyncedItems {
  const all = new WeakMap<object, SyncedItems>();
  return (sheet) => {
    const there = all.get(sheet) ?? new Map<string, string>();
    all.set(sheet, there);
    return there;
  };
}
