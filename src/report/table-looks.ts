/** How tables of ours look: header, cells at the top, wrapped text, numbers, places. */
import type { CellFormat } from '../workbook/sheet';
import { headerFill, ink, line, linkColour, quiet } from './colours';

export const header: CellFormat = { bold: true, colour: ink, fill: headerFill, vertical: 'middle', borderBottom: line };
export const top: CellFormat = { colour: ink, vertical: 'top', borderBottom: line };
export const wrapping: CellFormat = { ...top, wrap: true };
export const whole: CellFormat = { ...top, number: '#,##0', align: 'center' };
/** A row's number is a name, not an amount: 1411 as Excel shows it at the row, no 1.411. */
export const place: CellFormat = { ...whole, number: '0' };
export const linkedPlace: CellFormat = { ...place, colour: linkColour };
/** Digits that are no number: a NIP. */
export const digits: CellFormat = { ...top, number: '@' };
export const title: CellFormat = { bold: true, size: 16, colour: ink };
export const remark: CellFormat = { colour: quiet };
/** The height of a line, in points. */
export const LINE = 15;
