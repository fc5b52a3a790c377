/** `--method`: an id, a year, either with settings, or an agency's own file. */
import { chooseMethod, parseMethodFile, parseSettings, type MethodChoice } from '../../method/choice';
import { methodIds } from '../../method/registry';
import { methodText } from '../../text/core/method';
import { UserError } from '../../text/core/user-error';
import type { Io } from '../context';
import { readSmallFile } from './small-file';

/** Null where none was named: then the year measured chooses. @throws Refusal for what is not known or wrong. */
export async function methodArgument(asked: string | undefined, io: Io): Promise<MethodChoice | null> {
  if (asked === undefined) return null;
  if (asked.trim() === '') throw new UserError(methodText.unknownMethod, { asked, known: methodIds.join(', ') });
  const own = fileAndSettings(asked);
  if (own === null) return chooseMethod(asked);
  const [file, settings] = own;
  return { method: parseMethodFile(await readSmallFile(file, io)), choices: parseSettings(settings) };
}

export function isMethodFile(asked: string): boolean {
  return /\.json$/i.test(asked.trim());
}

/** `metode.json` or `metode.json; setting=reading`; a semicolon may stand in the file's name too. */
function fileAndSettings(asked: string): readonly [string, readonly string[]] | null {
  if (isMethodFile(asked)) return [asked.trim(), []];
  const parts = /^(.*\.json)\s*;(.*)$/is.exec(asked);
  if (parts === null) return null;
  const [, file = '', settings = ''] = parts;
  return [
    file.trim(),
    settings
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}
