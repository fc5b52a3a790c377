/** Excel's errors as sentences that help: each code by what the user can do about it. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { Message, MessageTemplate } from '../../text/core/translate';

/** What is being done while something may go wrong. */
export interface ErrorContext {
  /** The sheet that is read or written at the moment. */
  sheet: string | null;
  /** What to add to the sentence from now on, since something of ours is half done; null before that. */
  partialWrite: ((cause: Message) => UserError) | null;
}

export function errorContext(sheet: string | null): ErrorContext {
  return { sheet, partialWrite: null };
}

/** A refusal that says what went wrong, with what Excel said for those who look for it; a defect of our own stays one. */
export function toUserError(error: unknown, stage: ErrorContext): unknown {
  if (error instanceof UserError && stage.partialWrite === null) return error;
  const message = error instanceof UserError ? error.userMessage : causeOf(error, stage.sheet);
  if (message === null) return error;
  const refusal = stage.partialWrite?.(message) ?? new UserError(message.template, message.params);
  refusal.cause = error;
  return refusal;
}

/** The code of an error that Excel or its library gave; null for an error of our own making. */
export function hostErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimit|TooLarge|ExceedsLimit|ExceedLimit/i.test(hostErrorCode(error) ?? '');
}

function causeOf(error: unknown, sheet: string | null): Message | null {
  const code = hostErrorCode(error);
  if (code === null) return null;
  const found = hostErrors.find(({ codes }) => codes.test(code));
  if (found === undefined) return { template: excelText.refused, params: { code } };
  const { withSheet, sentence } = found;
  if (sheet !== null && withSheet !== undefined) return { template: withSheet, params: { sheet } };
  return { template: sentence ?? excelText.refused, params: { code } };
}

interface HostError {
  readonly codes: RegExp;
  /** Where it is known which sheet is concerned. */
  readonly withSheet?: MessageTemplate;
  readonly sentence?: MessageTemplate;
}

const hostErrors: readonly HostError[] = [
  { codes: /CellEditMode/i, sentence: excelText.cellEdit },
  { codes: /^AccessDenied$/i, withSheet: excelText.protectedSheet, sentence: excelText.denied },
  { codes: /^(ItemNotFound|ResourceNotFound)$/i, withSheet: excelText.sheetGone, sentence: excelText.gone },
  { codes: /PayloadSizeLimit|TooLarge|ExceedsLimit|ExceedLimit/i, sentence: excelText.requestTooLarge },
  {
    codes: /^(InvalidReference|InvalidBinding|InvalidSelection|NonBlankCellOffSheet)$/i,
    sentence: excelText.invalidReference,
  },
  {
    codes: /Session|Unauthenticated|InvalidRequestContext|ConnectionFailure|InactiveWorkbook/i,
    sentence: excelText.session,
  },
  { codes: /ActivityLimit|ServiceNotAvailable|RequestAborted|Timeout|Throttl/i, sentence: excelText.busy },
  { codes: /Memory/i, sentence: excelText.memory },
  { codes: /Merged|Filtered|InsertDeleteConflict|PivotTable|TableOverlap/i, withSheet: excelText.conflict },
  { codes: /^(ApiNotFound|ApiNotAvailable|UnsupportedOperation|UnsupportedFeature)$/i, sentence: excelText.apiMissing },
];
