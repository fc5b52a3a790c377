/** The sheet that a user names: exactly, or else regardless of case. */
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';

/** @throws Refusal that lists the sheets, where none bears the name. */
export function findSheet<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
  file: string,
): Sheet {
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found === undefined)
    throw new UserError(fileText.unknownSheet, {
      file,
      sheet: name,
      sheets: sheets.map((sheet) => sheet.name).join(', '),
    });
  return found;
}
