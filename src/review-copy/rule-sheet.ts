/** `Aturan IPASN` of a review copy: the usual sheet, with a checksum for each row of the method's table. */
import { parseRange } from '../record/a1';
import type { CellFormat, SheetCell } from '../workbook/sheet';
import { copyHeaders } from '../text/report/review-copy';
import { ruleTableHeaders } from '../text/core/method';
import { headerFill, textColour, borderColour, mutedColour } from '../report/colours';
import { cell } from '../report/sheet-builder';
import { ruleSheet } from '../report/rule-sheet';
import { ruleTableRows } from '../report/rule-table';
import { columnChecksum, rowChecksum } from './checksum';
import type { CopyInput, CopySheet } from './input';

const header: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  borderBottom: borderColour,
  vertical: 'middle',
};
const code: CellFormat = { number: '@', align: 'center', colour: mutedColour, vertical: 'top' };

export function copyRuleSheet({ choice, language }: CopyInput): CopySheet {
  const sheet = ruleSheet(choice, language, { formulas: true });
  const box = parseRange(sheet.tables?.[0]?.range ?? '');
  if (box === null) throw new Error('copyRuleSheet(): the rule sheet has no table');
  const rows = sheet.rows.map((row, index): readonly (SheetCell | null)[] | null => {
    const number = index + 1;
    if (row === null || number < box.top || number > box.bottom) return row;
    const cells = row.slice(box.left - 1, box.right);
    const beside = number === box.top ? cell(copyHeaders.code, header) : cell(codeOf(cells), code);
    return [...row, beside];
  });
  return { ...sheet, rows, widths: [...sheet.widths, 10] };
}

function codeOf(cells: readonly (SheetCell | null)[]): string {
  return rowChecksum(cells.map((each) => each?.value ?? null));
}

/** The checksum of each column of the method's table, by its header. */
export function ruleColumnChecksums({
  choice,
  language,
}: CopyInput): readonly (readonly [header: string, code: string])[] {
  const rows = ruleTableRows(choice, language);
  return ruleTableHeaders.map(
    (name, index) =>
      [
        name,
        columnChecksum(
          name,
          rows.map((row) => row[index]),
        ),
      ] as const,
  );
}
