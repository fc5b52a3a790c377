/** The key of the pseudonyms in a file of its own: made new once, read afterwards, never overwritten, never shown. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseKey, formatKey } from '../../review-copy/key';
import { KEY_BYTES } from '../../record/pseudonym';
import { prepareText } from '../../text/core/prepare';
import { UserError } from '../../text/core/user-error';
import type { Language } from '../../text/core/translate';
import { writeFileAtomically } from '../../workbook/file/atomic-write';
import type { Io } from '../context';
import { checkFolder, readSmallFile } from './small-file';

export interface Key {
  readonly bytes: Uint8Array;
  /** Made just now, and not yet in a file. */
  readonly isNew: boolean;
}

/** The key in a file, or a new one where there is no such file. @throws Refusal for a file that holds something else. */
export async function keyFor(file: string, io: Io): Promise<Key> {
  const path = resolve(io.cwd, file);
  checkFolder(path);
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return { bytes: await keyIn(file, io), isNew: false };
  return { bytes: new Uint8Array(randomBytes(KEY_BYTES)), isNew: true };
}

/** @throws Refusal where there is no key in the file. */
export async function keyIn(file: string, io: Io): Promise<Uint8Array> {
  if (statSync(resolve(io.cwd, file), { throwIfNoEntry: false }) === undefined) {
    throw new UserError(prepareText.noKeyFile, { file });
  }
  const bytes = parseKey(await readSmallFile(file, io));
  if (bytes === null) throw new UserError(prepareText.notKey, { file });
  return bytes;
}

/** Gives the path that it took: another one where a file came in between. */
export function writeKey(file: string, bytes: Uint8Array, language: Language, io: Io): Promise<string> {
  return writeFileAtomically(resolve(io.cwd, file), async (handle) => {
    await handle.chmod(0o600);
    await handle.writeFile(formatKey(bytes, language));
  });
}
