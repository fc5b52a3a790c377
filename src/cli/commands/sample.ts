/** `ipasn sample`: a workbook of invented people, to try the program without anybody's data. */
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import {
  makeSample,
  mostPeople,
  sampleLines,
  usualMeasured,
  type SampleOptions,
  type SampleSheet,
} from '../../actions/make-sample';
import { dayIso } from '../../record/date';
import { callText, helpText, runText } from '../../text/cli/cli';
import { UserError } from '../../text/core/user-error';
import { translate } from '../../text/core/translate';
import { createWorkbook } from '../../workbook/file';
import { writeFileAtomically } from '../../workbook/file/atomic-write';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { oneLine, print, printJson } from '../output';
import { withProgress, type OnProgress } from '../progress';
import { dayOption, shareOption, wholeNumberOption } from '../option-parsers';
import { shortPath } from '../where';

const usual = { rows: '250', seed: '2019', dirt: '0.08', out: 'contoh-ip-asn.xlsx' } as const;
const MOST_SEED = 2 ** 32 - 1;
/** Between two looks at the progress. */
const STEP = 1000;

const sampleOptions = z.object({
  rows: z.string(),
  seed: z.string(),
  dirt: z.string(),
  measured: z.string(),
  out: z.string(),
  json: z.boolean().default(false),
});

export function addSample(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program
    .command('sample')
    .description(translate(language, helpText.sample))
    .option('--rows <n>', translate(language, helpText.optRows), usual.rows)
    .option('--seed <n>', translate(language, helpText.optSeed), usual.seed)
    .option('--dirt <0..1>', translate(language, helpText.optDirt), usual.dirt)
    .option('--measured <YYYY-MM-DD>', translate(language, helpText.optMeasuredSample), dayIso(usualMeasured))
    .option('--out <file>', translate(language, helpText.optOutSample), usual.out)
    .option('--json', translate(language, helpText.optJsonSample))
    .action(async () => done(await sample(sampleOptions.parse(command.opts()), call)));
  examples(command, call, [
    'ipasn sample',
    'ipasn sample --rows 6000 --dirt 0 --out daftar-bersih.xlsx',
    'ipasn sample --rows 20000 --seed 7 --out daftar.csv',
  ]);
  return command;
}

async function sample(asked: z.infer<typeof sampleOptions>, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const options: SampleOptions = {
    rows: wholeNumberOption('--rows', asked.rows, 1, mostPeople),
    seed: wholeNumberOption('--seed', asked.seed, 0, MOST_SEED),
    dirt: shareOption('--dirt', asked.dirt),
    measured: dayOption('--measured', asked.measured) ?? usualMeasured,
  };
  const path = resolve(io.cwd, asked.out);
  const extension = extname(path).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv') throw new UserError(callText.sampleFormat, { file: asked.out });
  const write = extension === '.csv' ? writeText : writeBook;
  const where = await withProgress(call, runText.progressMade, (told) => write(path, options, told), options.rows);
  const file = shortPath(where, io);
  const { rows, seed, dirt } = options;
  const measured = dayIso(options.measured);
  if (asked.json) {
    await printJson(call, { file, rows, seed, dirt, measured });
    return 0;
  }
  const next = `ipasn score ${/[^\w./-]/.test(file) ? `"${file}"` : file}${extension === '.csv' ? ` --measured ${measured}` : ''}`;
  await print(
    call,
    [translate(language, runText.sampleWrittenTo, { rows, file }), translate(language, runText.sampleNext, { next })]
      .map(oneLine)
      .join('\n'),
  );
  return 0;
}

async function writeBook(path: string, options: SampleOptions, onProgress: OnProgress): Promise<string> {
  const written = await makeSample(options, (sheets, carry) =>
    createWorkbook(
      path,
      sheets.map((sheet) => counted(sheet, onProgress)),
      carry,
    ),
  );
  return written.destination;
}

/** The rows are made while they are written: who writes them tells how far it is. */
function counted(sheet: SampleSheet, onProgress: OnProgress): SampleSheet {
  return { ...sheet, rows: { [Symbol.iterator]: () => counting(sheet.rows, onProgress) } };
}

function writeText(path: string, options: SampleOptions, onProgress: OnProgress): Promise<string> {
  return writeFileAtomically(path, async (handle) => {
    let text = '';
    for (const line of counting(sampleLines(options), onProgress)) {
      text += line;
      if (text.length < 65_536) continue;
      await handle.write(text);
      text = '';
    }
    await handle.write(text);
  });
}

function* counting<Value>(values: Iterable<Value>, onProgress: OnProgress): Generator<Value> {
  let count = 0;
  for (const value of values) {
    yield value;
    count += 1;
    if (count % STEP === 0) onProgress(count);
  }
}
