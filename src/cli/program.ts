/** The commands as the argument parser knows them. */
import { Command, CommanderError } from 'commander';
import { helpText } from '../text/cli/cli';
import { translate } from '../text/core/translate';
import { addCheck } from './commands/check';
import { examples, localize } from './commands/help';
import type { CommandContext, ExitStatus } from './context';
import { addMerge } from './commands/merge';
import { addMethod } from './commands/method';
import { addMonitor } from './commands/monitor';
import { addPrepare } from './commands/prepare';
import { addReconcile } from './commands/reconcile';
import { addReview } from './commands/review';
import { addSample } from './commands/sample';
import { addScore } from './commands/score';
import { addUnmask } from './commands/unmask';

/** @throws CommanderError for a call that cannot be read, Refusal for a job that cannot be done. */
export async function runProgram(argv: readonly string[], call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  let status: ExitStatus = 0;
  const done = (reached: ExitStatus) => {
    status = reached;
  };
  const program = new Command('ipasn')
    .description(translate(language, helpText.program))
    .version(io.version, '-V, --version', translate(language, helpText.optVersion))
    .option('--lang <id|en>', translate(language, helpText.optLang))
    .helpCommand('help [command]', translate(language, helpText.help));
  localize(program, call);
  for (const add of [
    addScore,
    addCheck,
    addReview,
    addPrepare,
    addUnmask,
    addReconcile,
    addMerge,
    addMonitor,
    addMethod,
    addSample,
  ]) {
    const command = add(program, call, done).option('--lang <id|en>', translate(language, helpText.optLang));
    localize(command, call);
  }
  examples(program, call, [
    'ipasn score data/daftar.xlsx',
    'ipasn check data/daftar.xlsx',
    'ipasn prepare data/daftar.xlsx',
    'ipasn review kiriman.xlsx',
    'ipasn method bkn-8-2019',
    'ipasn sample --rows 250 --out contoh.xlsx',
  ]);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Called with no command at all: the help is the answer.
    if (!(error instanceof CommanderError) || error.code !== 'commander.help') throw error;
    program.outputHelp();
  }
  return status;
}
