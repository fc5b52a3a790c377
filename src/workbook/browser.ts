/**
 * The port's adapter for files in a page, without Node: reads bytes with the scanner, limits and errors of the command line, and
 * writes new workbooks to bytes. Load it lazily:
 * `await import('../workbook/browser')`.
 */
export { openBytes, workbookBytes, type Save } from './file/memory';
export type { NewCell, NewSheet } from './file/xlsx/create';
export type { ListValidation } from './sheet';
