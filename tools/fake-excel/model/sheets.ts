/** Adding, naming, showing and deleting sheets, by Excel's rules. */
import { HostError, invalidArgument } from '../errors';
import type { CellRange } from './range';
import type { Visibility } from './sheet';
import { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

const SHEET_FAMILY = 1;

function checkSheetName(workbook: WorkbookModel, name: string, but?: SheetModel): void {
  const wellFormed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!wellFormed) throw invalidArgument(`"${name}" is no sheet name that Excel takes`);
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== but) throw new HostError('ItemAlreadyExists', `the sheet "${name}"`);
}

function mustAllowStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new HostError('AccessDenied', 'the structure of the workbook is protected');
}

function nextName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (workbook.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

export function addSheet(workbook: WorkbookModel, name = nextName(workbook)): SheetModel {
  mustAllowStructure(workbook);
  checkSheetName(workbook, name);
  const id = workbook.newId(SHEET_FAMILY);
  const sheet = new SheetModel(workbook, id, name, workbook.storageFor(id));
  workbook.sheets.push(sheet);
  workbook.emit({ kind: 'sheet added', sheet });
  return sheet;
}

export function renameSheet(sheet: SheetModel, name: string): void {
  mustAllowStructure(sheet.workbook);
  checkSheetName(sheet.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  sheet.workbook.emit({ kind: 'sheet renamed', sheet, before });
}

const othersInSight = (sheet: SheetModel): boolean =>
  sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');

function leave(sheet: SheetModel): void {
  const { workbook } = sheet;
  if (workbook.active !== sheet) return;
  const at = workbook.sheets.indexOf(sheet);
  const inSight = (other: SheetModel): boolean => other !== sheet && other.visibility === 'Visible';
  const next = workbook.sheets.slice(at).find(inSight) ?? workbook.sheets.slice(0, at).reverse().find(inSight);
  if (next !== undefined) activateSheet(next);
}

export function deleteSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  mustAllowStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'the sheet is very hidden');
  if (sheet.visibility === 'Visible' && !othersInSight(sheet))
    throw new HostError('InvalidOperation', 'a workbook keeps one visible sheet');
  leave(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.comments = workbook.comments.filter((comment) => comment.cell.sheet !== sheet);
  workbook.emit({ kind: 'sheet deleted', sheet });
  sheet.alive = false;
}

export function activateSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
  const before = workbook.active;
  if (before === sheet) return;
  workbook.active = sheet;
  workbook.emit({ kind: 'sheet deactivated', sheet: before });
  workbook.emit({ kind: 'sheet activated', sheet });
}

export function showSheet(sheet: SheetModel, visibility: Visibility): void {
  mustAllowStructure(sheet.workbook);
  if (visibility !== 'Visible' && !othersInSight(sheet))
    throw new HostError('InvalidOperation', 'a workbook keeps one visible sheet');
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible') leave(sheet);
  sheet.visibility = visibility;
  sheet.workbook.emit({ kind: 'sheet visibility changed', sheet, before });
}

export function moveSheet(sheet: SheetModel, position: number): void {
  mustAllowStructure(sheet.workbook);
  if (position < 0 || position >= sheet.workbook.sheets.length) throw invalidArgument(`position ${position}`);
  const others = sheet.workbook.sheets.filter((other) => other !== sheet);
  sheet.workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}
export function selectCells(range: CellRange): void {
  const { sheet, area } = range;
  activateSheet(sheet);
  sheet.selection = area;
  sheet.workbook.emit({ kind: 'selection changed', sheet, area });
}
