/** `Kewenangan IPASN`: which source has the say over which field. An agency edits the table, and the program reads it back. */
import type { Authority } from '../roster/source-precedence';
import { authorityNames, authorityText } from '../text/core/roster';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { SheetCell, SheetData } from '../workbook/sheet';
import { area, cell } from './draft';
import { authoritySheetName } from '../workbook/sheet-names';
import { header, LINE, remark, title, top, wrapping } from './table-looks';

const widths = [26, 40, 90];
const HEADER_ROW = 5;
const headers = [authorityNames.field, authorityNames.systems, authorityNames.reason];

export function authoritySheet(authority: Authority, language: Language): SheetData {
  const rows: (SheetCell | null)[][] = [
    [cell(translate(language, authorityText.title), title)],
    [cell(translate(language, authorityText.help), remark)],
    [cell(translate(language, authorityText.systems), remark)],
    [],
    headers.map((text) => cell(text, header)),
    ...[...authority].map(([field, { systems, reason }]) => [
      cell(field, top),
      cell(systems.join('; '), { ...top, bold: true }),
      cell(formatMessage(language, reason), wrapping),
    ]),
  ];
  return {
    role: 'kewenangan',
    name: authoritySheetName,
    widths,
    rows,
    heights: { 1: 24, [HEADER_ROW]: 20, 2: LINE },
    tables: [{ name: 'KewenanganData', range: area(HEADER_ROW, 1, rows.length, headers.length), headers }],
    frozenRows: HEADER_ROW,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
}
