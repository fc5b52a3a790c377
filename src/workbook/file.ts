/** The port's adapter for files: .xlsx, .xlsm, .ods and .csv through Node. Pages take browser.ts. */
export { createWorkbook, openFile, type FileOptions } from './file/disk';
export type { NewCell, NewSheet } from './file/xlsx/create';
export type { ListValidation } from './sheet';
export { listFiles, openAll } from './file/list-files';
