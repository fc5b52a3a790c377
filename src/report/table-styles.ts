/** Cell styles of our tables. */
import type { CellFormat } from '../workbook/sheet';
import { headerFill, textColour, borderColour, linkColour, mutedColour } from './colours';

export const headerStyle: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  vertical: 'middle',
  borderBottom: borderColour,
};
export const cellStyle: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour };
export const wrappedStyle: CellFormat = { ...cellStyle, wrap: true };
export const integerStyle: CellFormat = { ...cellStyle, number: '#,##0', align: 'center' };
/** A row number without thousands separators: 1411, as Excel shows it. */
export const rowNumberStyle: CellFormat = { ...integerStyle, number: '0' };
export const rowLinkStyle: CellFormat = { ...rowNumberStyle, colour: linkColour };
/** Digits that are text: a NIP. */
export const digitsStyle: CellFormat = { ...cellStyle, number: '@' };
export const titleStyle: CellFormat = { bold: true, size: 16, colour: textColour };
export const mutedStyle: CellFormat = { colour: mutedColour };
export const LINE_HEIGHT_POINTS = 15;
