/** A range given as an argument: a range object, an address, or a name. */
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
  const there = named === null ? sheet : sheet.workbook.findSheet(named);
  if (there === null) throw new HostError('InvalidReference', `there is no sheet "${named ?? ''}"`);
  const area = parseArea(cells);
  if (area !== null) return new CellRange(there, area);

  const defined = [...sheet.names, ...sheet.workbook.names].find((name) => sameName(name.name, cells));
  const ofName = defined === undefined ? null : rangeOfName(sheet.workbook, defined);
  if (ofName !== null) return ofName;
  const table = findTable(sheet.workbook.tables(), cells);
  if (table !== null) return new CellRange(table.sheet, table.body());
  throw invalidArgument(`"${address}" is neither an address nor a name`);
}

export function rangeArgument(args: Arguments, place: number, sheet: SheetModel): CellRange {
  const object = args.object(place);
  if (object === null) return rangeAt(sheet, args.text(place));
  const range = rangeObject.targetOf(object);
  if (range === undefined) throw invalidArgument(`argument ${place + 1} is a range, not a ${object.kind}`);
  return range;
}
