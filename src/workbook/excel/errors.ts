/** Translates errors of the host to errors for users, grouped by what the user can do. */
import { excelText } from '../../text/workbook/excel';
import { errorCode, UserError } from '../../text/core/user-error';
import type { Message, MessageTemplate } from '../../text/core/translate';

/** What the current batch is doing, for error messages. */
export interface ErrorContext {
  /** The sheet being read or written. */
  sheet: string | null;
  /** Wraps the message once something was written; null before that. */
  partialWrite: ((cause: Message) => UserError) | null;
}

export function errorContext(sheet: string | null): ErrorContext {
  return { sheet, partialWrite: null };
}

/** A UserError with the host's error as its cause. Errors without a host code are bugs and are returned unchanged. */
export function toUserError(error: unknown, errors: ErrorContext): unknown {
  if (error instanceof UserError && errors.partialWrite === null) return error;
  const message = error instanceof UserError ? error.userMessage : causeOf(error, errors.sheet);
  if (message === null) return error;
  const wrapped = errors.partialWrite?.(message) ?? new UserError(message.template, message.params);
  wrapped.cause = error;
  return wrapped;
}

export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimit|TooLarge|ExceedsLimit|ExceedLimit/i.test(errorCode(error) ?? '');
}

function causeOf(error: unknown, sheet: string | null): Message | null {
  const code = errorCode(error);
  if (code === null) return null;
  const found = hostErrors.find(({ codes }) => codes.test(code));
  if (found === undefined) return { template: excelText.refused, params: { code } };
  const { withSheet, template } = found;
  if (sheet !== null && withSheet !== undefined) return { template: withSheet, params: { sheet } };
  return { template: template ?? excelText.refused, params: { code } };
}

interface HostError {
  readonly codes: RegExp;
  /** Used if the sheet is known. */
  readonly withSheet?: MessageTemplate;
  readonly template?: MessageTemplate;
}

const hostErrors: readonly HostError[] = [
  { codes: /CellEditMode/i, template: excelText.cellEdit },
  { codes: /^AccessDenied$/i, withSheet: excelText.protectedSheet, template: excelText.denied },
  { codes: /^(ItemNotFound|ResourceNotFound)$/i, withSheet: excelText.sheetGone, template: excelText.gone },
  { codes: /PayloadSizeLimit|TooLarge|ExceedsLimit|ExceedLimit/i, template: excelText.requestTooLarge },
  {
    codes: /^(InvalidReference|InvalidBinding|InvalidSelection|NonBlankCellOffSheet)$/i,
    template: excelText.invalidReference,
  },
  {
    codes: /Session|Unauthenticated|InvalidRequestContext|ConnectionFailure|InactiveWorkbook/i,
    template: excelText.session,
  },
  { codes: /ActivityLimit|ServiceNotAvailable|RequestAborted|Timeout|Throttl/i, template: excelText.busy },
  { codes: /Memory/i, template: excelText.memory },
  { codes: /Merged|Filtered|InsertDeleteConflict|PivotTable|TableOverlap/i, withSheet: excelText.conflict },
  { codes: /^(ApiNotFound|ApiNotAvailable|UnsupportedOperation|UnsupportedFeature)$/i, template: excelText.apiMissing },
];
