/** Number formats: the built-in ones by their number, and which formats show dates (ECMA-376 part 1, 18.8.30). */

/** Codes that Excel does not write into the file. Dates as an Indonesian Excel shows them. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const TEXT_FORMAT = 49;
const LAST_PLAIN_FORMAT = 10;

/** Numbers of the built-in formats that look the same in every language; others are written with their code. */
export const builtInFormatIds: ReadonlyMap<string, number> = new Map(
  Object.entries(builtInFormats)
    .map(([id, code]) => [code, Number(id)] as const)
    .filter(([, id]) => id <= LAST_PLAIN_FORMAT || id === TEXT_FORMAT),
);

/** Numbers from here on are for the formats of a workbook. */
export const FIRST_CUSTOM_FORMAT = 164;

/** @param code the workbook's own code for this number, if it has one */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** Whether a number format shows numbers in percent: the built-in 9 and 10, or a code with the sign outside quotes. */
export function isPercentFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return id === 9 || id === 10;
  return code.replace(/"[^"]*"|\\./g, '').includes('%');
}
