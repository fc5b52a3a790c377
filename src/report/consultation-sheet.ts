/** `Konsultasi IPASN`: one table of lines, each with its state, note, question and answer. */
import { headerFill, textColour, borderColour, linkColour, mutedColour } from './colours';
import { area, createSheetBuilder, wrappedLines } from './sheet-builder';
import { consultationHeaders, consultationText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { CellFormat, PlainValue, SheetData } from '../workbook/sheet';

export const consultationSheetName = 'Konsultasi IPASN';

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
const HEADER_ROW = 5;
/** Empty rows below the table in which the lists of choices hold already. */
const ROOM = 200;
const LINE = 15;

const header: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  vertical: 'middle',
  borderBottom: borderColour,
};
const top: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour, wrap: true };
const open: CellFormat = { ...top, fill: 'FFFDF2' };
const formats: Readonly<Record<ConsultationColumn, CellFormat>> = {
  subject: top,
  sheet: top,
  cell: top,
  differs: { ...top, number: '#,##0', align: 'center' },
  state: open,
  note: open,
  question: open,
  answer: open,
  settled: open,
  since: top,
  key: { ...top, colour: mutedColour },
};

export interface ConsultationOptions {
  readonly language: Language;
  readonly links: boolean;
}

export function consultationSheet(
  lines: readonly ConsultationRow[],
  { language, links }: ConsultationOptions,
): SheetData {
  const draft = createSheetBuilder();
  draft.put(1, 1, translate(language, consultationText.title), { bold: true, size: 16, colour: textColour });
  draft.heights[1] = 24;
  draft.put(2, 1, translate(language, consultationText.help), { colour: mutedColour });
  draft.put(3, 1, translate(language, consultationText.states), { colour: mutedColour });
  const headers = consultationColumns.map((column) => translate(language, consultationHeaders[column]));
  headers.forEach((heading, index) => draft.put(HEADER_ROW, index + 1, heading, header));
  draft.heights[HEADER_ROW] = 20;
  lines.forEach((each, at) => {
    const row = HEADER_ROW + 1 + at;
    const { entered: typed, subject, sheet, cell, differs, since, key } = each;
    const values = {
      ...typed,
      subject,
      sheet,
      cell,
      differs,
      key,
      since: since && translate(language, consultationText[since]),
    };
    consultationColumns.forEach((column, index) => {
      const place = column === 'cell' && links && sheet !== null && cell !== null ? { sheet, cell } : null;
      const format = place === null ? formats[column] : { ...formats[column], colour: linkColour };
      draft.put(row, index + 1, values[column], format, place);
    });
    each.extraCells.forEach((value, index) => {
      if (value !== null) draft.put(row, consultationColumns.length + 1 + index, value, top);
    });
    const tall = Math.max(
      ...(['subject', 'note', 'question', 'answer'] as const).map((column) =>
        wrappedLines(String(values[column] ?? ''), widths[column]),
      ),
    );
    if (tall > 1) draft.heights[row] = LINE * tall;
  });
  const last = HEADER_ROW + Math.max(1, lines.length);
  const choices = (column: ConsultationColumn, list: readonly string[]) => {
    const at = consultationColumns.indexOf(column) + 1;
    return { range: area(HEADER_ROW + 1, at, last + ROOM, at), list };
  };
  return {
    role: 'konsultasi',
    name: consultationSheetName,
    widths: consultationColumns.map((column) => widths[column]),
    rows: draft.rows,
    heights: draft.heights,
    frozenRows: HEADER_ROW,
    gridLines: false,
    tables: [{ name: 'KonsultasiIPASN', range: area(HEADER_ROW, 1, last, headers.length), headers }],
    validations: [
      choices('state', verificationStates),
      choices('settled', [translate(language, consultationText.open), translate(language, consultationText.settled)]),
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}
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
/** Columns whose cells are people's own. */
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
/** A line as the sheet is to show it. */

export interface ConsultationRow extends ConsultationLine {
  readonly differs: number;
  /** How it stands against the earlier review; null where there was none. */
  readonly since: 'new' | 'known' | 'gone' | null;
}
