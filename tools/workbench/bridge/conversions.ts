/** Conversions between the host's units and the grid's: ranges, points and pixels. */
import type { IObjectArrayPrimitiveType, IRange } from '@univerjs/core';
import type { Area } from '../../fake-excel/model/area';
import { lastColumn, lastRow } from '../../fake-excel/model/area';

export const rangeOf = (one: Area): IRange => ({
  startRow: one.row,
  startColumn: one.column,
  endRow: lastRow(one),
  endColumn: lastColumn(one),
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Excel measures in points, the grid in pixels. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);
export const points = (size: number): number => (size * 3) / 4;

/** Entries of the grid's row or column arrays, with their index. */
export const entriesOf = <T>(lines: IObjectArrayPrimitiveType<T>): [index: number, line: T][] =>
  Object.keys(lines).flatMap((key): [number, T][] => {
    const line = lines[Number(key)];
    return line === undefined ? [] : [[Number(key), line]];
  });
