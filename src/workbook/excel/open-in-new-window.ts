/** A new workbook beside the open one, from a file's bytes. Excel shows it; this workbook is not touched. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import { hostErrorCode, isTooLarge, toUserError, errorContext } from './errors';

/** @throws Refusal where this Excel cannot, or not so large a file: the bytes can still be saved. */
export async function openInNewWindow(xlsx: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) throw new UserError(excelText.notBeside);
  try {
    await Excel.createWorkbook(base64Of(xlsx));
  } catch (error) {
    if (isTooLarge(error)) throw new UserError(excelText.tooLargeBeside);
    // iPad and some locked-down installations know the call, and fail it.
    if (/^(ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedOperation)$/i.test(hostErrorCode(error) ?? ''))
      throw new UserError(excelText.notBeside);
    throw toUserError(error, errorContext(null));
  }
}

/** As many letters as a call takes arguments with certainty. */
const CHUNK_BYTES = 8_192;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  }
  return btoa(letters);
}
