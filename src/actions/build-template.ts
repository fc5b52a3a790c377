/** Adds an empty roster for the user to fill in: the table `DataASN`, its formats and lists, and one example row. */
import { columnLetters } from '../record/a1';
import { addMonths, dayOf } from '../record/date';
import type { Day } from '../record/record';
import { dataSheetName, dataTableName } from '../workbook/sheet-names';
import type { Language } from '../text/core/translate';
import { templateText } from '../text/report/report';
import type { LiveWorkbook, UserSheet } from '../workbook/live';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { rosterColumns, type RosterCells, type RosterColumn } from '../record/roster-columns';

export interface TemplateOptions {
  readonly measured: Day;
  readonly language: Language;
}

/** Rows below the header that take formats and lists before anything stands there. */
const preparedRows = 20_000;

/** Gives the name that the sheet took. */
export function buildTemplate(workbook: LiveWorkbook, options: TemplateOptions): Promise<string> {
  return workbook.addSheet(templateSheet(options));
}

export function templateSheet({ measured, language }: TemplateOptions): UserSheet {
  const columns = rosterColumns(measured);
  const example = exampleRow(measured, language);
  const last = columnLetters(columns.length - 1);
  const below = (index: number) => {
    const letters = columnLetters(index);
    return `${letters}2:${letters}${String(preparedRows + 1)}`;
  };
  return {
    name: dataSheetName,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map((column) => ({ value: column.header, format: header })),
      columns.map((column) => filled(example[column.name], column)),
    ],
    frozenRows: 1,
    print: { orientation: 'landscape', fitToWidth: 2, fitToHeight: 0, titleRows: [1, 1] },
    table: { name: dataTableName, range: `A1:${last}2`, headers: columns.map((column) => column.header) },
    formats: columns.flatMap(({ number }, index) => (number === undefined ? [] : [{ range: below(index), number }])),
    validations: columns.flatMap(({ words }, index) =>
      words === undefined ? [] : [{ range: below(index), list: words }],
    ),
  };
}

const header: CellFormat = { bold: true, vertical: 'middle', wrap: true };

function filled(value: PlainValue, { number, align }: RosterColumn): SheetCell {
  const format = { ...(number === undefined ? {} : { number }), ...(align === undefined ? {} : { align }) };
  return { value, format };
}

/** Nobody: an invented pelaksana, born on 1 January 1990, appointed in January 2015. */
function exampleRow(measured: Day, language: Language): RosterCells {
  const performance = rosterColumns(measured).find(({ name }) => name === 'performance');
  return {
    number: 1,
    nip: '199001012015011001',
    name: templateText.exampleName[language],
    unit: templateText.exampleUnit[language],
    position: templateText.examplePost[language],
    positionType: 'Pelaksana',
    echelon: null,
    education: 'S-1',
    rank: 'III/a',
    status: 'PNS',
    legalStatus: 'Aktif',
    sex: 'L',
    birthDay: dayOf(1990, 1, 1),
    appointmentDay: dayOf(2015, 1, 1),
    leadershipTraining: 'Belum',
    functionalTraining: 'Belum',
    technicalHours: 24,
    seminar: 'Sudah',
    performance: performance?.words === undefined ? 80 : 'Baik',
    sanction: 'Tidak pernah',
    updatedDay: addMonths(measured, -1),
  };
}
