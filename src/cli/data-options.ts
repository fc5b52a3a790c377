/** What `score` and `check` have in common: the roster's file, the options, and what they ask of an action. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { AssessOptions } from '../actions/assess-workbook';
import { fields } from '../record/columns';
import { helpText } from '../text/cli';
import { say } from '../text/say';
import type { Call } from './io';
import { mappingOf } from './mapping';
import { methodArgument } from './method-argument';
import { dayOption, wholeNumberOption } from './values';

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

export function addDataOptions(command: Command, call: Call): Command {
  const { language } = call;
  return addRuleOptions(command.argument('<file>', say(language, helpText.argFile)), call)
    .option('--sheet <name>', say(language, helpText.optSheet))
    .option('--save-map <file.json>', say(language, helpText.optSaveMap));
}

/** How files are read and scored, one of them or many. */
export function addRuleOptions(command: Command, { language }: Call): Command {
  return command
    .option('--measured <YYYY-MM-DD>', say(language, helpText.optMeasured))
    .option('--method <id|year|file.json>', say(language, helpText.optMethod))
    .option('--setting <name=reading>', say(language, helpText.optSetting), collect)
    .option('--map <header=field>', say(language, helpText.optMap), collect)
    .option('--map-file <file.json>', say(language, helpText.optMapFile))
    .option('--updated-since <YYYY-MM-DD>', say(language, helpText.optUpdatedSince));
}

/** The fields that `--map` can name, for the end of the help. */
export function fieldList({ language }: Call): string {
  return say(language, helpText.fields, { fields: [...fields, 'abaikan'].join(', ') });
}

/** @throws Refusal for an option whose value cannot be used. */
export async function assessOptionsOf(options: DataOptions, { io }: Call): Promise<AssessOptions> {
  return {
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

export function pathOf(file: string, { io }: Call): string {
  return resolve(io.cwd, file);
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
