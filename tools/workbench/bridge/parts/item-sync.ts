/**
 * Two-way sync of items with ids on a sheet: tables, conditional formats, validations, notes. An item that one side
 * lacks was either added on the other side or deleted here; the items of the last sync decide which.
 */

export interface ItemSync<Own, Grid> {
  readonly id: (own: Own) => string;
  readonly gridId: (grid: Grid) => string;
  /** Compared to detect changes. */
  readonly fingerprint: (own: Own) => string;
  /** Converts a grid item, keeping what the known model item has. */
  readonly toModel: (grid: Grid, known: Own | undefined) => Own;
  readonly addToGrid: (own: Own) => void;
  readonly removeFromGrid: (grid: Grid) => void;
}

/** Fingerprints by id as of the last sync. */
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

/** One map for each sheet, garbage-collected with it. */
export function syncedItemsBySheet(): (sheet: object) => SyncedItems {
  const all = new WeakMap<object, SyncedItems>();
  return (sheet) => {
    const existing = all.get(sheet) ?? new Map<string, string>();
    all.set(sheet, existing);
    return existing;
  };
}
