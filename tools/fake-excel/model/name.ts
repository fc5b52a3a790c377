/** Defined names, and which names Excel accepts. */
import { HostError, invalidArgument } from '../errors';
import { addressOf, parseArea, quotedSheet, splitSheet } from './a1';
import { CellRange } from './range';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

export interface NameModel {
  readonly name: string;
  /** `='Sheet'!$A$1:$B$2`, `=0.5`, `="text"`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Null for a name of the whole workbook. */
  readonly sheet: SheetModel | null;
}

/** For tables and defined names: no cell address, no spaces, at most 255 characters. */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const takenForCell = parseArea(name) !== null || /^r(?:\d+)?(?:c(?:\d+)?)?$/i.test(name) || /^c\d*$/i.test(name);
  if (!wellFormed || takenForCell) throw invalidArgument(`"${name}" is no name that Excel takes`);
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function absoluteAddress(range: CellRange): string {
  const cells = addressOf(range.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheet(range.sheet.name)}!${cells}`;
}

export function addName(
  workbook: WorkbookModel,
  sheet: SheetModel | null,
  name: string,
  formula: string,
  comment: string,
): NameModel {
  checkName(name);
  const list = sheet === null ? workbook.names : sheet.names;
  if (list.some((other) => sameName(other.name, name))) throw new HostError('ItemAlreadyExists', `the name ${name}`);
  const made: NameModel = { name, formula, comment, visible: true, sheet };
  list.push(made);
  return made;
}

/** The range a name refers to; null for a constant or a formula. */
export function rangeOfName(workbook: WorkbookModel, name: NameModel): CellRange | null {
  const { sheet, cells } = splitSheet(name.formula.replace(/^=/, ''));
  const found = sheet === null ? null : workbook.findSheet(sheet);
  const where = parseArea(cells);
  return found === null || where === null ? null : new CellRange(found, where);
}

export type NameType = 'Range' | 'String' | 'Double' | 'Boolean' | 'Error';

export function typeOfName(workbook: WorkbookModel, name: NameModel): NameType {
  const content = name.formula.replace(/^=/, '');
  if (/^".*"$/s.test(content)) return 'String';
  if (content !== '' && Number.isFinite(Number(content))) return 'Double';
  if (/^(?:true|false)$/i.test(content)) return 'Boolean';
  return rangeOfName(workbook, name) === null ? 'Error' : 'Range';
}
