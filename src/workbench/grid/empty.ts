/** A new workbook with one empty sheet. */
import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import { gridDefaults } from '../bridge/sheet-list';

export function emptyWorkbook(name: string): IWorkbookData {
  const id = 'sheet-1';
  return {
    id: `book-${String(Math.random()).slice(2)}`,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: { id, name: 'Sheet1', ...gridDefaults } },
  };
}
