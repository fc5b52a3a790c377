/** A sample as an open workbook in memory, for tests: the port's rows straight from the generator. */
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import type { SampleOptions } from '../../src/sample/options';
import { sampleSheets } from '../../src/sample/sheets';
import type { Assessment } from '../../src/check/assessment';
import type { CellValue, Row } from '../../src/record/cell';
import type { PlainValue, SheetCell } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';

function valueOf(cell: SheetCell | PlainValue): CellValue {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function workbookOf(options: SampleOptions): Workbook {
  const sheets = sampleSheets(options);
  async function* rows(asked: string, limit = Infinity): AsyncIterable<readonly Row[]> {
    await Promise.resolve();
    const block: Row[] = [];
    let number = 0;
    for (const row of sheets.find(({ name }) => name === asked)?.rows ?? []) {
      number += 1;
      if (number > limit) break;
      if (row !== null) block.push({ number, values: row.map(valueOf) });
    }
    yield block;
  }
  return {
    name: 'contoh.xlsx',
    typed: true,
    metadata: { measured: null },
    sheets: () => Promise.resolve(sheets.map(({ name }) => ({ name, hidden: false, managed: false }))),
    rows,
    rowsWithScores: rows,
    async *formulas() {
      yield await Promise.resolve([]);
    },
    write: () => Promise.reject(new Error('a test reads only')),
  };
}

export function assessSample(options: SampleOptions): Promise<Assessment> {
  return assessWorkbook(workbookOf(options), {
    measured: options.measured,
    today: options.measured + 200,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
  });
}
