/** One run of the program: arguments in, exit status out. Whatever goes wrong is one line in the user's language. */
import { CommanderError } from 'commander';
import { runText } from '../text/cli/cli';
import { errorCode, UserError } from '../text/core/user-error';
import { translate, type Language } from '../text/core/translate';
import type { ExitStatus, Io } from './context';
import { languageOf } from './language';
import { parserMessage } from './parser-errors';
import { noteLine } from './output';
import { runProgram } from './program';

export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let language: Language = 'id';
  try {
    language = languageOf(argv);
    return await runProgram(argv, { io, language });
  } catch (error) {
    // Help and version end like this too.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (io.debug && error instanceof Error) io.stderr.write(`${error.stack ?? error.message}\n`);
    if (error instanceof CommanderError) {
      noteLine(io, parserMessage(error, argv, language));
    } else if (error instanceof UserError) noteLine(io, error.translate(language));
    else noteLine(io, translate(language, runText.unexpected, { code: incident(error), version: io.version }));
    return 2;
  }
}

/** What kind of error and where in the program, without its message: that may hold what stands in a cell. */
function incident(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const place = /([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack?.split('\n    at ').slice(1).join('\n') ?? '')?.[1];
  return [error.name, errorCode(error), place].filter((part) => part !== null && part !== undefined).join(' ');
}
