/** The nine columns that all blocks of the recap share, so that equal things stand below each other. */
import type { CellFormat } from '../workbook/sheet';
import { headerFill, ink, line, quiet } from './colours';

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
export const LAST = grid.category;

/** Points of height. */
export const LINE = 16;
export const GAP = 7;
export const HEADER = 31;

/** Whole numbers end below their centred header, not at the edge. */
const paddedCount = '#,##0_0_0_0_0';

export const nameFormat: CellFormat = { colour: ink, wrap: true, vertical: 'middle', borderBottom: line };
export const countFormat: CellFormat = {
  colour: ink,
  number: paddedCount,
  align: 'right',
  vertical: 'middle',
  borderBottom: line,
};
export const meanFormat: CellFormat = { ...countFormat, number: '0.00', align: 'center' };
export const indexFormat: CellFormat = { ...meanFormat, bold: true };
export const shareFormat: CellFormat = { ...countFormat, number: '0.0%', align: 'center' };
export const wordFormat: CellFormat = { colour: ink, align: 'center', vertical: 'middle', borderBottom: line };
export const headerFormat: CellFormat = {
  bold: true,
  colour: ink,
  fill: headerFill,
  wrap: true,
  vertical: 'middle',
  borderBottom: quiet,
};
export const numberHeaderFormat: CellFormat = { ...headerFormat, align: 'center' };
