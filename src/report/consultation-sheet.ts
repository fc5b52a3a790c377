/** `Konsultasi IPASN`: the discussion between reviewer and agency, one line for each unit and each differing row. */
import { consultationHeaders, consultationText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { CellFormat, PlainValue, SheetData } from '../workbook/sheet';
import { linkColour, mutedColour } from './colours';
import { createSheetBuilder, wrappedLines, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { headerStyle, LINE_HEIGHT_POINTS, mutedStyle, titleStyle, wrappedStyle } from './table-styles';

export const consultationSheetName = 'Konsultasi IPASN';

/** Belum verifikasi, memenuhi syarat, tidak memenuhi syarat: the states that verifiers of the index use. */
export const verificationStates = ['BV', 'MS', 'TMS'] as const;

/** The columns of the sheet, in their order. */
export const consultationColumns = [
  'subject',
  'sheet',
  'cell',
  'differs',
  'state',
  'note',
  'question',
  'answer',
  'settled',
  'since',
  'key',
] as const;

export type ConsultationColumn = (typeof consultationColumns)[number];

/** Columns that people fill in. */
export const enteredColumns = [
  'state',
  'note',
  'question',
  'answer',
  'settled',
] as const satisfies readonly ConsultationColumn[];

export type EnteredColumn = (typeof enteredColumns)[number];

export interface ConsultationLine {
  readonly key: string;
  readonly subject: string;
  readonly sheet: string | null;
  /** In A1 form. */
  readonly cell: string | null;
  readonly entered: Readonly<Record<EnteredColumn, PlainValue>>;
  /** Cells to the right of the table. */
  readonly extraCells: readonly PlainValue[];
}

/** A line as the sheet shows it. */
export interface ConsultationRow extends ConsultationLine {
  readonly differs: number;
  /** Compared with the previous review; null where there was none. */
  readonly since: 'new' | 'known' | 'gone' | null;
}

const widths: Readonly<Record<ConsultationColumn, number>> = {
  subject: 40,
  sheet: 20,
  cell: 9,
  differs: 12,
  state: 16,
  note: 36,
  question: 44,
  answer: 44,
  settled: 12,
  since: 20,
  key: 16,
};
/** These columns decide a row's height. */
const wrappingColumns = ['subject', 'note', 'question', 'answer'] as const satisfies readonly ConsultationColumn[];
const HEADER_ROW = 5;
/** Empty rows below the table that have the drop-down lists already. */
const SPARE_ROWS = 200;

const inputStyle: CellFormat = { ...wrappedStyle, fill: 'FFFDF2' };
const formats: Readonly<Record<ConsultationColumn, CellFormat>> = {
  subject: wrappedStyle,
  sheet: wrappedStyle,
  cell: wrappedStyle,
  differs: { ...wrappedStyle, number: '#,##0', align: 'center' },
  state: inputStyle,
  note: inputStyle,
  question: inputStyle,
  answer: inputStyle,
  settled: inputStyle,
  since: wrappedStyle,
  key: { ...wrappedStyle, colour: mutedColour },
};

export interface ConsultationOptions {
  readonly language: Language;
  /** False where the reviewed sheets are in another workbook. */
  readonly links: boolean;
}

export function consultationSheet(lines: readonly ConsultationRow[], options: ConsultationOptions): SheetData {
  const { language } = options;
  const builder = createSheetBuilder();
  builder.put(1, 1, translate(language, consultationText.title), titleStyle);
  builder.heights[1] = 24;
  builder.put(2, 1, translate(language, consultationText.help), mutedStyle);
  builder.put(3, 1, translate(language, consultationText.states), mutedStyle);
  const headers = consultationColumns.map((column) => translate(language, consultationHeaders[column]));
  headers.forEach((heading, index) => builder.put(HEADER_ROW, index + 1, heading, headerStyle));
  builder.heights[HEADER_ROW] = 20;
  lines.forEach((line, index) => putLine(builder, HEADER_ROW + 1 + index, line, options));
  const lastRow = HEADER_ROW + Math.max(1, lines.length);
  const choices = (column: ConsultationColumn, list: readonly string[]) => {
    const at = consultationColumns.indexOf(column) + 1;
    return { range: rangeAddress(HEADER_ROW + 1, at, lastRow + SPARE_ROWS, at), list };
  };
  return {
    role: 'konsultasi',
    name: consultationSheetName,
    widths: consultationColumns.map((column) => widths[column]),
    rows: builder.rows,
    heights: builder.heights,
    frozenRows: HEADER_ROW,
    gridLines: false,
    tables: [{ name: 'KonsultasiIPASN', range: rangeAddress(HEADER_ROW, 1, lastRow, headers.length), headers }],
    validations: [
      choices('state', verificationStates),
      choices('settled', [translate(language, consultationText.open), translate(language, consultationText.settled)]),
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

function putLine(
  builder: SheetBuilder,
  row: number,
  line: ConsultationRow,
  { language, links }: ConsultationOptions,
): void {
  const { entered, subject, sheet, cell, differs, since, key, extraCells } = line;
  const status = since && translate(language, consultationText[since]);
  const values = { ...entered, subject, sheet, cell, differs, key, since: status };
  consultationColumns.forEach((column, index) => {
    const link = column === 'cell' && links && sheet !== null && cell !== null ? { sheet, cell } : null;
    const format = link === null ? formats[column] : { ...formats[column], colour: linkColour };
    builder.put(row, index + 1, values[column], format, link);
  });
  extraCells.forEach((value, index) => {
    if (value !== null) builder.put(row, consultationColumns.length + 1 + index, value, wrappedStyle);
  });
  const lines = wrappingColumns.map((column) => wrappedLines(String(values[column] ?? ''), widths[column]));
  const most = Math.max(...lines);
  if (most > 1) builder.heights[row] = LINE_HEIGHT_POINTS * most;
}
