/** Excel's error codes and messages; details of the fake follow in brackets. */

const SENTENCES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: "The API you're trying to use couldn't be found.",
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

export class HostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} [${detail}]`);
    this.name = 'HostError';
    this.code = code;
  }
}

/** Unknown members fail loudly, so that a test cannot pass by accident. */
export const notImplemented = (kind: string, member: string, action: string): HostError =>
  new HostError('NotImplemented', `the fake Excel does not answer ${action} ${kind}.${member}`);

export const invalidArgument = (detail: string): HostError => new HostError('InvalidArgument', detail);
