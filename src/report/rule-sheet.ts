/**
 * `Aturan IPASN`: the rules that a workbook is scored by. First as the regulation prints them, each number with its
 * article and its certainty; then the table METODE_IPASN, which formulas read and an agency may complete.
 */
import type { MethodChoice } from '../method/choice';
import type { Method } from '../method/method';
import { missingValues } from '../method/missing';
import { cellAddress, rangeAddress } from '../record/a1';
import { ruleTableHeaders, ruleTableText } from '../text/core/method';
import { translate, type Language, type MessageTemplate } from '../text/core/translate';
import { ruleSheetText } from '../text/report/rule-sheet';
import type { CellFormat, SheetCell, SheetData } from '../workbook/sheet';
import { linkColour, mutedColour, severityColours, textColour } from './colours';
import { ruleSections, type RuleItem, type Translate } from './rule-sections';
import { formulaNames, ruleTableRows } from './rule-table';
import { cell, wrappedLines } from './sheet-builder';
import { headerStyle, LINE_HEIGHT_POINTS, mutedStyle, titleStyle, wrappedStyle } from './table-styles';

export const ruleSheetName = 'Aturan IPASN';
/** The named item that holds the machine table, for the argument `metode`. */
export const methodRangeName = 'METODE_IPASN';

const widths = [44, 28, 10, 58, 20, 46];
const LAST = widths.length;

/** @param options.formulas whether native formulas read this sheet, so that it needs the names that they use */
export function ruleSheet(
  choice: MethodChoice,
  language: Language,
  { formulas = false }: { readonly formulas?: boolean } = {},
): SheetData {
  const t: Translate = (sentence, params) => translate(language, sentence, params);
  const sections = ruleSections(choice, t);
  const table = ruleTableRows(choice, language);
  const headRows = 6;
  const readableRows = sections.reduce((sum, { items }) => sum + items.length + 2, 0);
  const tableHeader = headRows + readableRows + 3;
  const firstRow = tableHeader + 1;
  const lastRow = tableHeader + table.length;
  const rowOfKey = new Map(table.map(([key], index) => [key, firstRow + index]));

  const rows: (SheetCell | null)[][] = [
    ...head(choice.method, tableHeader, formulas ? ruleSheetText.usageNative : ruleSheetText.usage, t),
  ];
  for (const { title, items } of sections) {
    rows.push(sectionHeader(title, t));
    rows.push(...items.map((item) => itemRow(item, rowOfKey, t)));
    rows.push([]);
  }
  rows.push([cell(t(ruleSheetText.table), subtitleStyle)]);
  rows.push([cell(t(ruleSheetText.tableHelp, { unknown: t(ruleTableText.unknown) }), mutedStyle)]);
  rows.push(ruleTableHeaders.map((header) => cell(header, headerStyle)));
  rows.push(...table.map((cells) => cells.map((value, column) => cell(value, tableFormat(value, column, t)))));

  return {
    role: 'aturan',
    name: ruleSheetName,
    widths,
    rows,
    heights: heightsOf(rows),
    tables: [
      { name: 'AturanIPASN', range: rangeAddress(tableHeader, 1, lastRow, LAST), headers: [...ruleTableHeaders] },
    ],
    namedRanges: [
      { name: methodRangeName, range: rangeAddress(firstRow, 1, lastRow, LAST) },
      ...(formulas ? formulaNames(choice.method, rowOfKey) : []),
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
    gridLines: false,
  };
}

const subtitleStyle: CellFormat = { bold: true, size: 12, colour: textColour };
const numberStyle: CellFormat = { ...wrappedStyle, align: 'right' };
const unknownStyle: CellFormat = { ...wrappedStyle, ...severityColours.warning };

function head(method: Method, tableHeader: number, usage: MessageTemplate, t: Translate): SheetCell[][] {
  const { title, id, basis, years } = method;
  const { from, to } = years;
  const count = missingValues(method).length;
  const measures =
    to === null
      ? t(ruleSheetText.yearsFrom, { from: String(from) })
      : t(ruleSheetText.yearsBetween, { from: String(from), to: String(to) });
  const state =
    count === 0
      ? cell(t(ruleSheetText.complete), { colour: textColour })
      : cell(t(ruleSheetText.incomplete, { count, row: String(tableHeader + 1) }), {
          bold: true,
          colour: textColour,
        });
  return [
    [cell(t(ruleSheetText.title), titleStyle)],
    [cell(t(ruleSheetText.method, { title: t(title), id }), subtitleStyle)],
    [cell(`${t(ruleSheetText.basis, { basis })} · ${measures}`, mutedStyle)],
    [state],
    [cell(t(usage), mutedStyle)],
    [],
  ];
}

function sectionHeader(title: string, t: Translate): SheetCell[] {
  const { points, source, certainty, note } = ruleSheetText;
  const right: CellFormat = { ...headerStyle, align: 'right' };
  return [
    cell(title, headerStyle),
    cell(t(points), right),
    cell(null, headerStyle),
    ...[source, certainty, note].map((sentence) => cell(t(sentence), headerStyle)),
  ];
}

function itemRow(
  item: RuleItem,
  rowOfKey: ReadonlyMap<string | number | undefined, number>,
  t: Translate,
): SheetCell[] {
  const { name, value, source, certainty, note, key } = item;
  const row = rowOfKey.get(key);
  const link = row === undefined ? null : { sheet: ruleSheetName, cell: cellAddress(row, 2) };
  const missing = { ...unknownStyle, colour: linkColour };
  const certaintyLabel = certainty === 'unknown' ? ruleSheetText.notVerified : ruleSheetText[certainty];
  return [
    cell(name, wrappedStyle),
    value === null
      ? cell(t(ruleTableText.unknown), missing, link)
      : cell(value, typeof value === 'number' ? numberStyle : wrappedStyle),
    cell(null, wrappedStyle),
    ...[source, t(certaintyLabel), note].map((each) => cell(each === '' ? null : each, wrappedStyle)),
  ];
}

function tableFormat(value: string | number, column: number, t: Translate): CellFormat {
  if (value === t(ruleTableText.unknown)) return unknownStyle;
  if (column === 0) return { ...wrappedStyle, colour: mutedColour };
  return typeof value === 'number' ? numberStyle : wrappedStyle;
}

/** The heights of rows whose wrapped cells take more than one line. */
function heightsOf(rows: readonly (readonly (SheetCell | null)[])[]): Record<number, number> {
  const heights: Record<number, number> = {};
  rows.forEach((cells, index) => {
    const lines = cells.map((each, column) =>
      each?.format?.wrap === true && typeof each.value === 'string'
        ? wrappedLines(each.value, widths[column] ?? 10)
        : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) heights[index + 1] = LINE_HEIGHT_POINTS * most;
  });
  return heights;
}
