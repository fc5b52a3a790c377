/** Errors while a file is read, and the messages that they become. */
import { fileText } from '../../../text/workbook/file';
import { errorCode, UserError } from '../../../text/core/user-error';

export type CorruptFileKind = 'damaged' | 'truncated' | 'doctype' | 'zipBomb' | 'encrypted';

export class CorruptFileError extends Error {
  readonly kind: CorruptFileKind;
  readonly part: string;

  constructor(kind: CorruptFileKind, part: string) {
    super(`${kind}: ${part}`);
    this.name = 'Damage';
    this.kind = kind;
    this.part = part;
  }
}

/** `ENOENT` and its like come from the system; `ERR_...` and `Z_...` from Node's own libraries. */
export function isSystemCode(code: string | null): boolean {
  return code !== null && /^E[A-Z0-9]+$/.test(code);
}

/** The error for the user when `file` cannot be read; errors of the program itself stay as they are. */
export function readError(error: unknown, file: string): unknown {
  if (error instanceof CorruptFileError) return new UserError(fileText[error.kind], { file, part: error.part });
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new UserError(fileText.missing, { file });
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EIO':
      return new UserError(fileText.unreadable, { file, code: errorCode(error) ?? '' });
    default:
      return error;
  }
}
