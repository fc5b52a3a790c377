/** What `score` and `check` have in common: the roster's file, the options, and what they ask of an action. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { AssessOptions } from '../actions/shared/assess-workbook';
import { fields } from '../record/columns';
import type { SourceLayout } from '../source/layout';
import { parseLayoutFile } from '../source/layout-file';
import { helpText } from '../text/cli/cli';
import { translate, type MessageTemplate } from '../text/core/translate';
import { openAll } from '../workbook/file';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext } from './context';
import { codesIn, mappingOf } from './files/mapping';
import { methodArgument } from './files/method-argument';
import { readSmallFile } from './files/small-file';
import { dayOption, wholeNumberOption } from './option-parsers';

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

const dataOptions = z.object({
  measured: z.string().optional(),
  method: z.string().optional(),
  setting: z.array(z.string()).default([]),
  sheet: z.string().optional(),
  map: z.array(z.string()).default([]),
  mapFile: z.string().optional(),
  saveMap: z.string().optional(),
  updatedSince: z.string().optional(),
  history: z.array(z.string()).default([]),
  layout: z.array(z.string()).default([]),
  out: z.string().optional(),
  json: z.boolean().default(false),
  agency: z.string().optional(),
  explain: z.string().optional(),
});
export type DataOptions = z.infer<typeof dataOptions>;

/** The options of a command that was parsed. */
export function dataOptionsOf(command: Command): DataOptions {
  return dataOptions.parse(command.opts());
}

export function addDataOptions(command: Command, call: CommandContext): Command {
  const { language } = call;
  return addRuleOptions(command.argument('<file>', translate(language, helpText.argFile)), call)
    .option('--sheet <name>', translate(language, helpText.optSheet))
    .option('--save-map <file.json>', translate(language, helpText.optSaveMap))
    .option('--history <file|folder>', translate(language, helpText.optHistory), collect)
    .option('--layout <file.json>', translate(language, helpText.optLayout), collect);
}

/** How files are read and scored, one of them or many. */
export function addRuleOptions(command: Command, { language }: CommandContext): Command {
  return command
    .option('--measured <YYYY-MM-DD>', translate(language, helpText.optMeasured))
    .option('--method <id|year|file.json>', translate(language, helpText.optMethod))
    .option('--setting <name=reading>', translate(language, helpText.optSetting), collect)
    .option('--map <header=field>', translate(language, helpText.optMap), collect)
    .option('--map-file <file.json>', translate(language, helpText.optMapFile))
    .option('--updated-since <YYYY-MM-DD>', translate(language, helpText.optUpdatedSince));
}

/** Where the result goes, and whether the answer is a document. */
export function addResultOptions(
  command: Command,
  { language }: CommandContext,
  out: MessageTemplate,
  json = helpText.optJson,
): Command {
  return command.option('--out <file>', translate(language, out)).option('--json', translate(language, json));
}

/** Layouts of one's own, for files among many. */
export function addLayoutOption(command: Command, { language }: CommandContext): Command {
  return command.option('--layout <file.json>', translate(language, helpText.optOwnLayout), collect);
}

/** The fields that `--map` can name, for the end of the help. */
export function fieldList({ language }: CommandContext): string {
  return translate(language, helpText.fields, { fields: [...fields, 'abaikan'].join(', ') });
}

/** @throws Refusal for an option whose value cannot be used. */
export async function assessOptionsOf(options: DataOptions, call: CommandContext): Promise<AssessOptions> {
  const { io } = call;
  return {
    codes: options.mapFile === undefined ? {} : await codesIn(options.mapFile, io),
    histories: await historiesOf(options, call),
    measured: dayOption('--measured', options.measured),
    today: io.today,
    method: await methodArgument(options.method, io),
    settings: options.setting,
    sheet: options.sheet ?? null,
    map: await mappingOf(options.map, options.mapFile, io),
    updatedSince: dayOption('--updated-since', options.updatedSince),
    explainRow: options.explain === undefined ? null : wholeNumberOption('--explain', options.explain, 1, LAST_ROW),
  };
}

/** As `assessOptionsOf` for many files: layouts and saved mappings hold for the files that they know, not for all. */
export async function sharedOptionsOf(
  options: DataOptions,
  call: CommandContext,
): Promise<AssessOptions & { readonly own: readonly SourceLayout[] }> {
  const { mapFile, layout } = options;
  const own = await layoutsIn([...layout, ...(mapFile === undefined ? [] : [mapFile])], call);
  return { ...(await assessOptionsOf({ ...options, mapFile: undefined, layout: [] }, call)), own };
}

/** @throws Refusal for a file that is not there, or a layout that cannot be used. */
async function historiesOf(
  { history, layout }: DataOptions,
  call: CommandContext,
): Promise<NonNullable<AssessOptions['histories']>> {
  const layouts = await layoutsIn(layout, call);
  const workbooks: Workbook[] = [];
  for await (const workbook of openAll(history.map((file) => pathOf(file, call)))) workbooks.push(workbook);
  return { workbooks, layouts };
}

async function layoutsIn(files: readonly string[], { io }: CommandContext): Promise<readonly SourceLayout[]> {
  const layouts: SourceLayout[] = [];
  for (const file of files) layouts.push(parseLayoutFile(await readSmallFile(file, io), file));
  return layouts;
}

export function pathOf(file: string, { io }: CommandContext): string {
  return resolve(io.cwd, file);
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
