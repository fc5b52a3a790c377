/** The nine columns and the styles that all blocks of the recap share, and the formulas behind its numbers. */
import type { Dimension } from '../method/method';
import type { CellFormat } from '../workbook/sheet';
import { headerFill, textColour, borderColour, mutedColour } from './colours';
import type { PeopleCount } from './people-count';

export const grid = {
  name: 1,
  counted: 2,
  notCounted: 3,
  kualifikasi: 4,
  kompetensi: 5,
  kinerja: 6,
  disiplin: 7,
  index: 8,
  category: 9,
} as const;

export const gridWidths: readonly number[] = [50, 13, 13, 14, 14, 14, 14, 13, 24];
export const LAST_COLUMN = grid.category;

/** Points of height. */
export const LINE_HEIGHT_POINTS = 16;
export const GAP_HEIGHT_POINTS = 7;
export const HEADER_HEIGHT_POINTS = 31;

/** Padding puts whole numbers below their centred header. */
const paddedCount = '#,##0_0_0_0_0';

export const nameFormat: CellFormat = {
  colour: textColour,
  wrap: true,
  vertical: 'middle',
  borderBottom: borderColour,
};
export const countFormat: CellFormat = {
  colour: textColour,
  number: paddedCount,
  align: 'right',
  vertical: 'middle',
  borderBottom: borderColour,
};
export const meanFormat: CellFormat = { ...countFormat, number: '0.00', align: 'center' };
export const indexFormat: CellFormat = { ...meanFormat, bold: true };
export const shareFormat: CellFormat = { ...countFormat, number: '0.0%', align: 'center' };
export const wordFormat: CellFormat = {
  colour: textColour,
  align: 'center',
  vertical: 'middle',
  borderBottom: borderColour,
};
export const headerFormat: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  wrap: true,
  vertical: 'middle',
  borderBottom: mutedColour,
};
export const numberHeaderFormat: CellFormat = { ...headerFormat, align: 'center' };

/** The formulas of one group's row, each with its `=`. */
export type GroupFormulas = Readonly<Record<Dimension | 'n' | 'unscored' | 'total' | 'kategori', string>>;

/** The cells of a row's count of people and index, for its other formulas. */
export interface RowCells {
  readonly n: string;
  readonly total: string;
}

export type RecapGrouping = 'unit' | 'positionType' | 'education' | 'status';

export interface RecapFormulas {
  readonly all: (cells: RowCells) => GroupFormulas;
  /** @param name null for those who have none. */
  readonly group: (by: RecapGrouping, name: string | null, cells: RowCells) => GroupFormulas;
  readonly counts: Readonly<Record<keyof PeopleCount, string>>;
  /** People in the category in the cell `label`, and their share of the count in the cell `n`. */
  readonly category: (label: string, n: string) => { readonly n: string; readonly share: string };
}
