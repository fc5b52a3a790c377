/**
 * The port's adapter for files in a page, without Node: reads bytes with the scanner, limits and errors of the command line, and
 * writes new workbooks to bytes. Load it lazily:
 * `await import('../workbook/browser')`.
 */
export { openBytes, workbookBytes } from './file/memory';
export type { NewSheet } from './file/xlsx/create';
