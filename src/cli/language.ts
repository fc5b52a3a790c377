/** The language has to be known before the rest is read, since it may have to say what is wrong with the rest. */
import { callText } from '../text/cli/cli';
import { UserError } from '../text/core/user-error';
import type { Language } from '../text/core/translate';

/** The last `--lang` of the arguments; Indonesian where there is none. @throws Refusal for a language we lack. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const args = end < 0 ? argv : argv.slice(0, end);
  let asked: string | undefined;
  args.forEach((arg, index) => {
    if (arg === '--lang') asked = args[index + 1];
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length);
  });
  // `--lang` without a value is told by the parser.
  if (asked === undefined || asked.startsWith('-')) return 'id';
  const language = asked.trim().toLowerCase();
  if (language === 'id' || language === 'en') return language;
  throw new UserError(callText.unknownLanguage, { asked });
}
