/** The port's adapter for files: .xlsx, .xlsm and .csv through Node. */
export { openFile, type FileOptions } from './file/open';
export { createWorkbook, type ListValidation, type NewCell, type NewSheet } from './file/create';
