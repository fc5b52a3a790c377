/**
 * The port's adapter for files in a page, without Node: bytes that a user picked are read as the command line reads a file, with the
 * same scanner, limits and refusals, and new workbooks come out as bytes. Load it when it is first needed:
 * `await import('../workbook/browser')`.
 */
export { openBytes, workbookBytes, type Save } from './file/memory';
export type { NewCell, NewSheet } from './file/xlsx/create';
export type { ListValidation } from './sheet';
