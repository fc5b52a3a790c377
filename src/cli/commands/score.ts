/** `ipasn score FILE`: everybody's points, the recap and the findings, in a copy of the workbook. */
import type { Command } from 'commander';
import { scoreData } from '../../actions/score-data';
import { jsonChunks } from '../json/score';
import { summaryText } from '../render/summary';
import { helpText, runText } from '../../text/cli/cli';
import { translate } from '../../text/core/translate';
import { addDataOptions, addResultOptions, dataOptionsOf, fieldList, type DataOptions } from '../data-options';
import { runOnData } from '../run-on-data';
import { explainedRow } from '../render/explained-row';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';

export function addScore(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program.command('score').description(translate(language, helpText.score));
  addResultOptions(addDataOptions(command, call), call, helpText.optOutScore)
    .option('--agency <name>', translate(language, helpText.optAgency))
    .option('--explain <row>', translate(language, helpText.optExplain))
    .action(async (file: string) => done(await score(file, dataOptionsOf(command), call)));
  examples(
    command,
    call,
    [
      'ipasn score data/daftar.xlsx',
      'ipasn score data/daftar.xlsx --measured 2019-12-31 --agency "Provinsi Contoh"',
      'ipasn score dinas.csv --map "Ijazah=pendidikan" --save-map kolom.json',
      'ipasn score daftar.xlsx --setting jpBelowThreshold=inProportion --json',
      'ipasn score daftar.xlsx --history diklat.xlsx --history skp.csv',
      'ipasn score data/daftar.xlsx --explain 12',
    ],
    fieldList(call),
    translate(language, helpText.exit),
  );
  return command;
}

function score(file: string, options: DataOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const how = {
    language,
    version: io.version,
    agency: options.agency ?? null,
    write: options.out !== undefined || (!options.json && options.explain === undefined),
  };
  return runOnData(file, options, call, {
    work: (workbook, asked) => scoreData(workbook, { ...asked, ...how }),
    text: options.explain === undefined ? summaryText : explainedRow(Number(options.explain)),
    json: jsonChunks,
    writtenTo: runText.writtenTo,
  });
}
