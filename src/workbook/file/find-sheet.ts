/** Finds the sheet that a user names: by the exact name, else regardless of case. */
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';

/** @throws UserError that lists the sheets, if none has this name */
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
