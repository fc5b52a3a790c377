/** `Konsultasi IPASN`: one table of lines, each with its state, note, question and answer. */
import { headerFill, ink, line, linkColour, quiet } from '../report/colours';
import { area, createDraft, linesOf } from '../report/draft';
import { consultationHeaders, consultationText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { CellFormat, SheetData } from '../workbook/sheet';
import { consultationColumns, states, type ConsultationColumn, type ShownLine } from './consultation';

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

const header: CellFormat = { bold: true, colour: ink, fill: headerFill, vertical: 'middle', borderBottom: line };
const top: CellFormat = { colour: ink, vertical: 'top', borderBottom: line, wrap: true };
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
  key: { ...top, colour: quiet },
};

export interface ConsultationOptions {
  readonly language: Language;
  readonly links: boolean;
}

export function consultationSheet(lines: readonly ShownLine[], { language, links }: ConsultationOptions): SheetData {
  const draft = createDraft();
  draft.put(1, 1, translate(language, consultationText.title), { bold: true, size: 16, colour: ink });
  draft.heights[1] = 24;
  draft.put(2, 1, translate(language, consultationText.help), { colour: quiet });
  draft.put(3, 1, translate(language, consultationText.states), { colour: quiet });
  const headers = consultationColumns.map((column) => translate(language, consultationHeaders[column]));
  headers.forEach((heading, index) => draft.put(HEADER_ROW, index + 1, heading, header));
  draft.heights[HEADER_ROW] = 20;
  lines.forEach((each, at) => {
    const row = HEADER_ROW + 1 + at;
    const { typed, subject, sheet, cell, differs, since, key } = each;
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
    each.beside.forEach((value, index) => {
      if (value !== null) draft.put(row, consultationColumns.length + 1 + index, value, top);
    });
    const tall = Math.max(
      ...(['subject', 'note', 'question', 'answer'] as const).map((column) =>
        linesOf(String(values[column] ?? ''), widths[column]),
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
      choices('state', states),
      choices('settled', [translate(language, consultationText.open), translate(language, consultationText.settled)]),
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}
