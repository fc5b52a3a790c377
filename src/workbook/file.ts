/** The port's adapter for files: .xlsx, .xlsm, .ods and .csv through Node. Pages take browser.ts. */
export { createWorkbook, openFile, type FileOptions } from './file/disk';
export type { ListValidation, NewCell, NewSheet } from './file/create';
export { listFiles, openAll } from './file/list';
