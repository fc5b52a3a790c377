/** A range argument: a range object, an address or a name. */
import { HostError, invalidArgument } from '../errors';
import { parseArea, splitSheet } from '../model/a1';
import { rangeOfName, sameName } from '../model/name';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import { findTable } from '../model/table';
import type { Arguments } from './arguments';
import { rangeObject } from './registry';

export function rangeAt(sheet: SheetModel, address: string): CellRange {
  const { sheet: named, cells } = splitSheet(address);
  const target = named === null ? sheet : sheet.workbook.findSheet(named);
  if (target === null) throw new HostError('InvalidReference', `target is no sheet "${named ?? ''}"`);
  const area = parseArea(cells);
  if (area !== null) return new CellRange(target, area);

  const defined = [...sheet.names, ...sheet.workbook.names].find((name) => sameName(name.name, cells));
  const ofName = defined === undefined ? null : rangeOfName(sheet.workbook, defined);
  if (ofName !== null) return ofName;
  const table = findTable(sheet.workbook.tables(), cells);
  if (table !== null) return new CellRange(table.sheet, table.body());
  throw invalidArgument(`"${address}" is neither an address nor a name`);
}

export function rangeArgument(args: Arguments, index: number, sheet: SheetModel): CellRange {
  const object = args.object(index);
  if (object === null) return rangeAt(sheet, args.text(index));
  const range = rangeObject.targetOf(object);
  if (range === undefined) throw invalidArgument(`argument ${index + 1} is a range, not a ${object.kind}`);
  return range;
}
