/** `ipasn method`: which methods there are, what one says, a method file to fill in, and what such a file lacks. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { parseMethodFile } from '../../method/choice';
import type { Method } from '../../method/method';
import { missingValues, unverifiedValues, type MissingValue } from '../../method/missing';
import { methodById, methodOfYear, methods } from '../../method/registry';
import { helpText, runText } from '../../text/cli/cli';
import { translate, formatMessage } from '../../text/core/translate';
import { writeFileAtomically } from '../../workbook/file/atomic-write';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { isMethodFile } from '../files/method-argument';
import { yearsOf } from '../render/method-notes';
import { methodState, methodText } from '../render/method';
import { noteLine, oneLine, print, printJson } from '../output';
import { readSmallFile } from '../files/small-file';
import { shortPath } from '../where';

const methodOptions = z.object({ json: z.boolean().default(false), out: z.string().optional() });
type MethodOptions = z.infer<typeof methodOptions>;

export function addMethod(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program
    .command('method')
    .description(translate(language, helpText.method))
    .argument('[id|year|file.json]', translate(language, helpText.argMethod))
    .option('--out <file.json>', translate(language, helpText.optOutMethod))
    .option('--json', translate(language, helpText.optJsonMethod))
    .action(async (asked: string | undefined) => done(await method(asked, methodOptions.parse(command.opts()), call)));
  examples(
    command,
    call,
    [
      'ipasn method',
      'ipasn method bkn-8-2019',
      'ipasn method bkn-4190-2024 --json > metode.json',
      'ipasn method metode.json',
      'ipasn score daftar.xlsx --method metode.json',
    ],
    translate(language, helpText.methodExit),
  );
  return command;
}

async function method(asked: string | undefined, options: MethodOptions, call: CommandContext): Promise<ExitStatus> {
  if (asked === undefined) return list(options, call);
  if (isMethodFile(asked)) return checkFile(asked, options, call);
  const year = /^\d{4}$/.test(asked.trim());
  return show(year ? methodOfYear(Number(asked)) : methodById(asked), options, call);
}

async function list({ json }: MethodOptions, call: CommandContext): Promise<ExitStatus> {
  const { language } = call;
  if (json) {
    const summaries = methods.map((known) => {
      const missing = missingValues(known).length;
      return { id: known.id, title: known.title[language], years: known.years, complete: missing === 0, missing };
    });
    await printJson(call, summaries);
    return 0;
  }
  const lines = methods.map((known) =>
    [
      `  ${known.id.padEnd(16)}`,
      translate(language, known.title).padEnd(26),
      yearsOf(known, language).padEnd(28),
      methodState(known, language),
    ].join(''),
  );
  const help = methods.map(({ id }) => `ipasn method ${id}`).join(' · ');
  const { methodList, methodListHelp } = runText;
  await print(
    call,
    [translate(language, methodList), ...lines, '', translate(language, methodListHelp, { help })].join('\n'),
  );
  return 0;
}

async function show(known: Method, { json, out }: MethodOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  if (out !== undefined) {
    const text = `${JSON.stringify(known, null, 2)}\n`;
    const where = await writeFileAtomically(resolve(io.cwd, out), async (handle) => handle.writeFile(text));
    const line = oneLine(translate(language, runText.methodWrittenTo, { file: shortPath(where, io) }));
    if (!json) {
      await print(call, line);
      return 0;
    }
    noteLine(io, line);
  }
  if (json) await printJson(call, known);
  else await print(call, methodText(known, language));
  return 0;
}

/** What an agency's own file lacks. @throws Refusal where it cannot be used at all. */
async function checkFile(file: string, { json }: MethodOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const own = parseMethodFile(await readSmallFile(file.trim(), io));
  const missing = missingValues(own);
  const unverified = unverifiedValues(own);
  if (json) {
    const values = (list: readonly MissingValue[]) =>
      list.map(({ path, name }) => ({ path, name: formatMessage(language, name) }));
    await printJson(call, {
      id: own.id,
      title: own.title[language],
      years: own.years,
      complete: missing.length === 0,
      missing: values(missing),
      unverified: values(unverified),
    });
  } else if (missing.length > 0) {
    const title = translate(language, runText.methodMissing, { method: own.id, count: missing.length });
    const width = Math.max(...missing.map(({ path }) => path.length));
    const lines = missing.map(({ path, name }) => `  ${path.padEnd(width)}  ${formatMessage(language, name).trim()}`);
    await print(call, [title, ...lines].join('\n'));
  } else {
    const lines = [translate(language, runText.methodComplete, { method: own.id, file: file.trim() })];
    if (unverified.length > 0) lines.push(translate(language, runText.methodUnverified, { count: unverified.length }));
    await print(call, lines.map(oneLine).join('\n'));
  }
  return missing.length > 0 ? 1 : 0;
}
