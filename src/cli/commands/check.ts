/** `ipasn check FILE`: what is wrong with the data, kind by kind; writes nothing unless asked to. */
import type { Command } from 'commander';
import { checkData } from '../../actions/check-data';
import { checkJsonChunks } from '../json/score';
import { helpText, runText } from '../../text/cli/cli';
import { translate } from '../../text/core/translate';
import { addDataOptions, addResultOptions, dataOptionsOf, fieldList, type DataOptions } from '../data-options';
import { runOnData } from '../run-on-data';
import { findingsText } from '../render/findings';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';

export function addCheck(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program.command('check').description(translate(language, helpText.check));
  addResultOptions(addDataOptions(command, call), call, helpText.optOutCheck).action(async (file: string) =>
    done(await check(file, dataOptionsOf(command), call)),
  );
  examples(
    command,
    call,
    [
      'ipasn check data/daftar.xlsx',
      'ipasn check data/daftar.xlsx --out temuan.xlsx',
      'ipasn check daftar.csv --updated-since 2019-06-30 --json',
    ],
    fieldList(call),
    translate(language, helpText.exit),
  );
  return command;
}

function check(file: string, options: DataOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const how = { language, version: io.version, write: options.out !== undefined };
  return runOnData(file, options, call, {
    work: (workbook, asked) => checkData(workbook, { ...asked, ...how }),
    text: findingsText,
    json: checkJsonChunks,
    writtenTo: runText.findingsWrittenTo,
  });
}
