/** The sample as the sheets of a workbook: the roster as an office keeps it, and a sheet that says what it is. */
import { columnLetters } from '../record/a1';
import { longDay } from '../record/long-date';
import { dataSheetName } from '../workbook/sheet-names';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { rosterColumns, type RosterColumn } from '../record/roster-columns';
import { guideSheet } from './guide';
import type { SampleOptions } from './options';
import type { SampleSheet } from './sample-sheet';
import { firstDataRow, headerRow, MOST_INSERTED_ROWS, sampleRows } from './rows';

export function sampleSheets(options: SampleOptions): readonly SampleSheet[] {
  return [dataSheet(options), guideSheet(options)];
}

function dataSheet(options: SampleOptions): SampleSheet {
  const columns = rosterColumns(options.measured);
  return {
    name: dataSheetName,
    widths: columns.map((column) => column.width),
    rows: { [Symbol.iterator]: () => sheetRows(options, columns) },
    heights: { 1: 22, [headerRow]: 32 },
    frozenRows: headerRow,
    print: { orientation: 'landscape', fitToWidth: 2, fitToHeight: 0, titleRows: [headerRow, headerRow] },
    validations: columns.flatMap(({ words }, index) => {
      const letters = columnLetters(index);
      const range = `${letters}${String(firstDataRow)}:${letters}${String(headerRow + options.rows + MOST_INSERTED_ROWS)}`;
      return words === undefined ? [] : [{ range, list: words }];
    }),
    filter: { headerRow, columns: columns.length },
  };
}

const title: CellFormat = { bold: true, size: 14 };
const subtitle: CellFormat = { italic: true, colour: '595959' };
const header: CellFormat = {
  bold: true,
  fill: 'DCE6F1',
  align: 'center',
  vertical: 'middle',
  wrap: true,
  borderBottom: '1B4F8A',
};

function* sheetRows(
  options: SampleOptions,
  columns: readonly RosterColumn[],
): Generator<readonly (SheetCell | PlainValue)[] | null> {
  const day = longDay('id', options.measured);
  yield [{ value: 'DAFTAR PEGAWAI APARATUR SIPIL NEGARA PROVINSI CONTOH', format: title }];
  yield [{ value: `Keadaan ${day}. Semua pegawai di daftar ini rekaan.`, format: subtitle }];
  yield null;
  yield columns.map((column) => ({ value: column.header, format: header }));
  const formats = columns.map(formatOf);
  for (const { values } of sampleRows(options)) {
    yield values.length === 0 ? null : values.map((value, index) => cell(value, formats[index]));
  }
}

function formatOf({ number, align }: RosterColumn): CellFormat | undefined {
  if (number === undefined && align === undefined) return undefined;
  return { ...(number === undefined ? {} : { number }), ...(align === undefined ? {} : { align }) };
}

function cell(value: PlainValue, format: CellFormat | undefined): SheetCell | PlainValue {
  return value === null || format === undefined ? value : { value, format };
}
