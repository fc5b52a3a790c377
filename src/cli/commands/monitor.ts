/** `ipasn monitor FILE [--before EARLIER]`: how fresh the data are, and what changed since the measuring before. */
import type { Command } from 'commander';
import { z } from 'zod';
import { monitorData, type MonitoredData } from '../../actions/monitor-data';
import { renderMonitoring } from '../render/monitoring';
import { monitoringJson } from '../json/monitoring';
import { helpText } from '../../text/cli/cli';
import { monitoringCliText } from '../../text/cli/monitoring';
import { translate } from '../../text/core/translate';
import { openFile } from '../../workbook/file';
import { addDataOptions, addResultOptions, dataOptionsOf, pathOf, type DataOptions } from '../data-options';
import { runOnData } from '../run-on-data';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { dayOption } from '../option-parsers';

const earlierOptions = z.object({ before: z.string().optional(), beforeMeasured: z.string().optional() });
type EarlierOptions = z.infer<typeof earlierOptions>;

export function addMonitor(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program.command('monitor').description(translate(language, monitoringCliText.command));
  addResultOptions(addDataOptions(command, call), call, monitoringCliText.optOut)
    .option('--before <file>', translate(language, monitoringCliText.optBefore))
    .option('--before-measured <YYYY-MM-DD>', translate(language, monitoringCliText.optBeforeMeasured))
    .option('--agency <name>', translate(language, helpText.optAgency))
    .action(async (file: string) =>
      done(await monitor(file, dataOptionsOf(command), earlierOptions.parse(command.opts()), call)),
    );
  examples(
    command,
    call,
    [
      'ipasn monitor data/daftar.xlsx',
      'ipasn monitor daftar-2020.xlsx --before daftar-2019.xlsx',
      'ipasn monitor daftar.xlsx --updated-since 2019-06-30 --json',
    ],
    translate(language, helpText.exit),
  );
  return command;
}

async function monitor(
  file: string,
  options: DataOptions,
  earlier: EarlierOptions,
  call: CommandContext,
): Promise<ExitStatus> {
  const { language } = call;
  const measured = dayOption('--before-measured', earlier.beforeMeasured);
  const how = {
    language,
    agency: options.agency ?? null,
    before: earlier.before === undefined ? null : { workbook: await openFile(pathOf(earlier.before, call)), measured },
    write: options.out !== undefined || !options.json,
  };
  let monitored: MonitoredData | null = null;
  const told = (): MonitoredData => {
    if (monitored === null) throw new Error('told before it was measured');
    return monitored;
  };
  return runOnData(file, options, call, {
    work: async (workbook, asked) => (monitored = await monitorData(workbook, { ...asked, ...how })),
    text: () => renderMonitoring(told(), language),
    json: () => [`${JSON.stringify(monitoringJson(told()), null, 2)}\n`],
    writtenTo: monitoringCliText.writtenTo,
  });
}
