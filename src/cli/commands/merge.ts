/** `ipasn merge FILE...`: many units' workbooks into one roster. */
import type { Command } from 'commander';
import { z } from 'zod';
import { mergeRosters, type MergedRosters } from '../../actions/merge-rosters';
import { mergedSheet } from '../../report/merged-roster-sheet';
import { readUnitList } from '../../actions/read-unit-list';
import { dayIso } from '../../record/date';
import { mergeJsonChunks } from '../json/merge';
import { mergeSheet } from '../../report/merge-sheet';
import { runText } from '../../text/cli/cli';
import { mergeCliText } from '../../text/cli/merge';
import { translate, type Language } from '../../text/core/translate';
import { createWorkbook } from '../../workbook/file';
import { writeOutput } from '../answer';
import {
  addLayoutOption,
  addResultOptions,
  addRuleOptions,
  dataOptionsOf,
  fieldList,
  pathOf,
  sharedOptionsOf,
  type DataOptions,
} from '../data-options';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { mergeLines } from '../render/merge';
import { openNamed } from '../files/named-files';
import { withProgress } from '../progress';

const mergeOptions = z.object({ units: z.string().optional() });

export function addMerge(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program
    .command('merge')
    .description(translate(language, mergeCliText.command))
    .argument('<file|folder...>', translate(language, mergeCliText.argFiles))
    .option('--units <file>', translate(language, mergeCliText.optUnits))
    .action(async (files: string[]) => {
      const { units } = mergeOptions.parse(command.opts());
      done(await merge(files, units, dataOptionsOf(command), call));
    });
  addLayoutOption(addRuleOptions(addResultOptions(command, call, mergeCliText.optOut), call), call);
  examples(
    command,
    call,
    [
      'ipasn merge dinas-*.xlsx --out gabungan.xlsx',
      'ipasn merge dinas-*.xlsx badan.csv --units unit.csv --measured 2019-12-31 --out gabungan.xlsx',
      'ipasn merge kiriman --map-file simadig.json --json',
    ],
    fieldList(call),
    translate(language, mergeCliText.exit),
  );
  return command;
}

async function merge(
  files: readonly string[],
  units: string | undefined,
  options: DataOptions,
  call: CommandContext,
): Promise<ExitStatus> {
  const { language } = call;
  const asked = await sharedOptionsOf(options, call);
  const [list] = units === undefined ? [] : await openNamed([units], call);
  const wanted = list === undefined ? null : await readUnitList(list);
  const merged = await withProgress(call, runText.progressRead, async (onProgress) =>
    mergeRosters(await openNamed(files, call), { ...asked, units: wanted, onProgress }),
  );
  const written =
    options.out === undefined
      ? null
      : await createWorkbook(pathOf(options.out, call), sheetsOf(merged, wanted !== null, language), {
          measured: dayIso(merged.rules.measured),
        });
  const { writtenTo, addOut } = mergeCliText;
  const json = () => mergeJsonChunks(merged, language);
  const text = () => mergeLines(merged, wanted !== null, language).join('\n');
  await writeOutput({ json, text, written, writtenTo, addOut }, options.json, call);
  return isAllRight(merged) ? 0 : 1;
}

/** Headers of two words take two lines; in points. */
const TWO_LINES = 32;

function sheetsOf(merged: MergedRosters, listed: boolean, language: Language): Parameters<typeof createWorkbook>[1] {
  const { table, ...sheet } = mergedSheet(merged);
  const report = mergeSheet({ ...merged, measured: merged.rules.measured, listed }, language);
  return [{ ...sheet, heights: { 1: TWO_LINES }, tables: table === undefined ? [] : [table] }, report];
}

/** No error, nobody in two versions, no unit without its list. */
function isAllRight({ files, duplicates, missingUnits }: MergedRosters): boolean {
  return (
    missingUnits.length === 0 &&
    duplicates.every(({ why }) => why === 'same') &&
    files.every(({ findings }) => !findings.some(({ type }) => type.severity === 'error'))
  );
}
