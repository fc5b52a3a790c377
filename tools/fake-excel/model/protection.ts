/** Sheet protection: throws AccessDenied for what is not allowed. */
import { HostError } from '../errors';
import type { Area } from './area';
import { cellsOf, intersection, isUnbounded } from './area';
import type { SheetModel } from './sheet';

export type Permission =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowSort';

export interface Protection {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

const denied = (sheet: SheetModel): HostError =>
  new HostError('AccessDenied', `the sheet "${sheet.name}" is protected`);

export function mustAllow(sheet: SheetModel, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection.options[permission] !== true) throw denied(sheet);
}

/** Throws if any cell of the area is locked. */
export function mustBeUnlocked(sheet: SheetModel, where: Area): void {
  if (sheet.protection === null) return;
  const used = sheet.cells.used();
  const bounded = isUnbounded(where) ? intersection(where, used ?? where) : where;
  if (bounded === null || isUnbounded(bounded)) throw denied(sheet);
  for (const [row, column] of cellsOf(bounded)) if (sheet.styles.at(row, column).locked) throw denied(sheet);
}

/** For what a protected sheet never allows, e.g. a new table. */
export function mustBeOpen(sheet: SheetModel): void {
  if (sheet.protection !== null) throw denied(sheet);
}
