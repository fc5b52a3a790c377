/** Opens a file's bytes as a new workbook in its own window. */
import { excelText } from '../../text/workbook/excel';
import { errorCode, UserError } from '../../text/core/user-error';
import { isTooLarge, toUserError, errorContext } from './errors';

/** @throws UserError if this Excel does not support it, or the file is too large. */
export async function openInNewWindow(xlsx: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) throw new UserError(excelText.notBeside);
  try {
    await Excel.createWorkbook(base64Of(xlsx));
  } catch (error) {
    if (isTooLarge(error)) throw new UserError(excelText.tooLargeBeside);
    // On iPad and some locked-down installations the call exists but fails.
    if (/^(ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedOperation)$/i.test(errorCode(error) ?? ''))
      throw new UserError(excelText.notBeside);
    throw toUserError(error, errorContext(null));
  }
}

/** A safe number of arguments for one call. */
const CHUNK_BYTES = 8_192;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  }
  return btoa(letters);
}
