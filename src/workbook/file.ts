/** The port's adapter for files: .xlsx, .xlsm, .ods and .csv through Node. Pages take browser.ts. */
export { createWorkbook, openFile, type FileOptions } from './file/disk';
export { listFiles, openAll } from './file/list-files';
