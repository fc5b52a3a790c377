/** `Kewenangan IPASN`: source precedence by field. An agency edits the table, and the program reads it back. */
import type { SourcePrecedence } from '../roster/source-precedence';
import { authorityNames, authorityText } from '../text/core/roster';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { SheetCell, SheetData } from '../workbook/sheet';
import { cell } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { authoritySheetName } from '../workbook/sheet-names';
import { headerStyle, LINE_HEIGHT_POINTS, mutedStyle, titleStyle, cellStyle, wrappedStyle } from './table-styles';

const widths = [26, 40, 90];
const HEADER_ROW = 5;
const headers = [authorityNames.field, authorityNames.systems, authorityNames.reason];

export function authoritySheet(authority: SourcePrecedence, language: Language): SheetData {
  const rows: (SheetCell | null)[][] = [
    [cell(translate(language, authorityText.title), titleStyle)],
    [cell(translate(language, authorityText.help), mutedStyle)],
    [cell(translate(language, authorityText.systems), mutedStyle)],
    [],
    headers.map((text) => cell(text, headerStyle)),
    ...[...authority].map(([field, { systems, reason }]) => [
      cell(field, cellStyle),
      cell(systems.join('; '), { ...cellStyle, bold: true }),
      cell(formatMessage(language, reason), wrappedStyle),
    ]),
  ];
  return {
    role: 'kewenangan',
    name: authoritySheetName,
    widths,
    rows,
    heights: { 1: 24, [HEADER_ROW]: 20, 2: LINE_HEIGHT_POINTS },
    tables: [{ name: 'KewenanganData', range: rangeAddress(HEADER_ROW, 1, rows.length, headers.length), headers }],
    frozenRows: HEADER_ROW,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
}
