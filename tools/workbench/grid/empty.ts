/** A new workbook with one empty sheet. */
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { gridDefaults } from '../bridge/sheet-list';
import type { GridBook } from '../files/snapshot';

export function emptyWorkbook(name: string): GridBook {
  const id = 'sheet-1';
  return {
    id: 'empty',
    name,
    appVersion: '',
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: mergeWorksheetSnapshotWithDefault({ id, name: 'Sheet1', ...gridDefaults }) },
  };
}
