/** What the tests of the Excel adapter share: Microsoft's client library on a stand-in workbook; not run in Excel. */
import type { CellValue, Row } from '../../../src/record/cell';
import { excelWorkbook } from '../../../src/workbook/excel';
import type { LiveWorkbook } from '../../../src/workbook/live';
import type { SheetData } from '../../../src/workbook/sheet';
import type { WorkbookChange, ScoreTable, Workbook } from '../../../src/workbook/workbook';
import type { Rows, FakeExcelHost } from '../../../tools/fake-excel/host';
import { asGlobals, startExcel } from '../../tools/fake-excel/node';

export interface Opened {
  readonly workbook: LiveWorkbook;
  readonly host: FakeExcelHost;
}

let away: (() => void)[] = [];

afterEach(() => {
  for (const back of away.reverse()) back();
  away = [];
});

/** Starts Excel with these sheets, without opening its workbook through the adapter. */
export function excelWith(sheets: Readonly<Record<string, Rows>> = { Data: [] }): FakeExcelHost {
  const client = startExcel({ name: 'uji.xlsx', sheets });
  away.push(asGlobals(client));
  return client.host;
}

export async function opened(sheets?: Readonly<Record<string, Rows>>): Promise<Opened> {
  const host = excelWith(sheets);
  const workbook = await excelWorkbook();
  host.requests.clear();
  return { workbook, host };
}

export async function allRows(workbook: Workbook, sheet: string, limit?: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rows(sheet, limit)) rows.push(...block);
  return rows;
}

export async function allValues(workbook: Workbook, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  return (await allRows(workbook, sheet)).map(({ values }) => values);
}

export function changeOf(sheets: readonly SheetData[], scores: ScoreTable | null = null): WorkbookChange {
  return { sheets, scores, form: 'copy', metadata: { measured: '2019-12-31' } };
}

export const rekap: SheetData = {
  role: 'rekap',
  name: 'Rekap IPASN',
  widths: [20, 10],
  rows: [[{ value: 'INDEKS' }], [{ value: 78.25 }]],
};

export function scoresFor(rows: readonly number[], headerRow = 1, sheet = 'Data'): ScoreTable {
  return {
    sheet,
    headerRow,
    identity: [],
    scores: [
      { header: 'IPASN total', width: 12, format: { number: '0.0', align: 'right', bold: true } },
      { header: 'IPASN kategori', width: 16 },
    ],
    rows: () => rows.map((row) => ({ row, identity: [], scores: [row * 10, `Kategori ${String(row)}`] })),
  };
}

/** Rows like those of a roster: a number, a NIP, a name, and so on. */
export function roster(count: number, columns = 5): Rows {
  const header = Array.from({ length: columns }, (_none, index) => `Kolom ${String(index + 1)}`);
  const rows = Array.from({ length: count }, (_none, row) =>
    Array.from({ length: columns }, (_each, column) =>
      column === 0
        ? row + 1
        : column === 1
          ? `1990010120150110${String(row % 100).padStart(2, '0')}`
          : `isi ${String(column)} ${String(row)}`,
    ),
  );
  return [header, ...rows];
}
