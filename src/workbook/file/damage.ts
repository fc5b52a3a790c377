/** What goes wrong inside a package while it is read; `openFile` and its like turn it into one sentence that names the file. */
import { fileText } from '../../text/file';
import { Refusal } from '../../text/refusal';

export type DamageKind = 'damaged' | 'truncated' | 'doctype' | 'bomb' | 'encrypted';

export class Damage extends Error {
  readonly kind: DamageKind;
  readonly part: string;

  constructor(kind: DamageKind, part: string) {
    super(`${kind}: ${part}`);
    this.name = 'Damage';
    this.kind = kind;
    this.part = part;
  }
}

/** Errors that the file system gives carry a code. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The one sentence for whatever went wrong with reading `file`; an error of the program itself stays what it is. */
export function refusalForReading(error: unknown, file: string): unknown {
  if (error instanceof Damage) return new Refusal(fileText[error.kind], { file, part: error.part });
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new Refusal(fileText.missing, { file });
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EIO':
      return new Refusal(fileText.unreadable, { file, code: codeOf(error) ?? '' });
    default:
      return error;
  }
}
