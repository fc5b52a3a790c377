/** A range of one sheet; while tracked, it moves as cells are inserted and deleted. */
import { HostError, invalidArgument } from '../errors';
import { addressOf, quotedSheet } from './a1';
import type { Area } from './area';
import { isOnSheet } from './area';
import type { SheetModel } from './sheet';

export class CellRange {
  private here: Area | null;

  constructor(
    readonly sheet: SheetModel,
    where: Area,
  ) {
    if (!isOnSheet(where)) throw invalidArgument('the range would lie outside the sheet');
    this.here = where;
  }

  track(): this {
    this.sheet.trackedRanges.add(this);
    return this;
  }

  /** @throws InvalidReference if the sheet or all of the cells were deleted. */
  get area(): Area {
    if (this.here === null || !this.sheet.alive) throw new HostError('InvalidReference', 'the cells are gone');
    return this.here;
  }

  /** The cells or their sheet were deleted. */
  get isDeleted(): boolean {
    return this.here === null || !this.sheet.alive;
  }

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${addressOf(this.area)}`;
  }

  move(change: (area: Area) => Area | null): void {
    if (this.here !== null) this.here = change(this.here);
  }

  get isTracked(): boolean {
    return this.sheet.trackedRanges.has(this);
  }

  untrack(): void {
    this.sheet.trackedRanges.delete(this);
  }
}
