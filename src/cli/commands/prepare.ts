/** `ipasn prepare FILE`: a copy that a reviewer can check without trusting anyone; the original is only read. */
import { rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { prepareCopy, readRoster, type ReviewCopy, type Roster } from '../../actions/prepare-copy';
import { formLines, formText } from '../../review-copy/acceptance-form';
import { columnsUsed } from '../../record/columns-used';
import { dayIso } from '../../record/date';
import { findingTypeOf } from '../../review-copy/assess-copy';
import { reasonNotCounted } from '../../report/people-count';
import { twoDecimals } from '../../report/number';
import { runText } from '../../text/cli/cli';
import { prepareText } from '../../text/core/prepare';
import { UserError } from '../../text/core/user-error';
import { translate, type Params, type MessageTemplate } from '../../text/core/translate';
import { createWorkbook, openFile } from '../../workbook/file';
import { writeFileAtomically } from '../../workbook/file/atomic-write';
import { acceptancesIn } from '../files/acceptance-file';
import {
  addDataOptions,
  addResultOptions,
  assessOptionsOf,
  dataOptionsOf,
  fieldList,
  pathOf,
  type DataOptions,
} from '../data-options';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { keyFor, writeKey, type Key } from '../files/key-file';
import { checkSaveMap, saveMap } from '../files/mapping';
import { methodNotes, failOnGaps } from '../render/method-notes';
import { note, noteLine, oneLine, print, printJson } from '../output';
import { withProgress } from '../progress';
import { shortPath } from '../where';

const ownOptions = z.object({
  accept: z.string().optional(),
  acceptForm: z.string().optional(),
  masked: z.boolean().default(false),
  key: z.string().optional(),
});
type PrepareOptions = DataOptions & z.infer<typeof ownOptions>;

export function addPrepare(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program.command('prepare').description(translate(language, prepareText.help));
  addResultOptions(addDataOptions(command, call), call, prepareText.optOut, prepareText.optJson)
    .option('--agency <name>', translate(language, prepareText.optAgency))
    .option('--accept <file>', translate(language, prepareText.optAccept))
    .option('--accept-form <file.csv>', translate(language, prepareText.optForm))
    .option('--masked', translate(language, prepareText.optMasked))
    .option('--key <file.json>', translate(language, prepareText.optKey))
    .action(async (file: string) => {
      const options = { ...dataOptionsOf(command), ...ownOptions.parse(command.opts()) };
      done(await prepare(file, options, call));
    });
  examples(
    command,
    call,
    [
      'ipasn prepare data/daftar.xlsx --agency "Provinsi Contoh"',
      'ipasn prepare data/daftar.xlsx --accept-form terima.csv',
      'ipasn prepare data/daftar.xlsx --accept terima.csv --out salinan.xlsx',
      'ipasn prepare data/daftar.xlsx --masked --key kunci.json',
    ],
    fieldList(call),
    translate(language, prepareText.prepareExit),
  );
  return command;
}

/** @throws Refusal where it cannot be done; then nothing was written. */
async function prepare(file: string, options: PrepareOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const asked = await assessOptionsOf(options, call);
  await checkSaveMap(options.saveMap, io);
  const acceptances = await acceptancesIn(options.accept, io);
  const key = await keyOf(options, call);
  const path = pathOf(file, call);
  const roster = await withProgress(call, runText.progressRead, async (onProgress) =>
    readRoster(await openFile(path), { ...asked, onProgress }),
  );
  const { assessment } = roster;
  failOnGaps(assessment.rules.method, roster.blockers, language);
  if (options.acceptForm !== undefined) return writeForm(options.acceptForm, roster, file, call);

  const agency = oneLine(options.agency ?? '');
  const copy = prepareCopy(roster, acceptances, { language, version: io.version, agency, key: key?.bytes ?? null });
  const keyFile = key?.isNew === true ? await writeKey(options.key ?? '', key.bytes, language, io) : null;
  const where = await written(options.out === undefined ? beside(path) : pathOf(options.out, call), copy, keyFile);
  if (options.saveMap !== undefined) saveMap(options.saveMap, columnsUsed(assessment.place.layout, asked.map), io);

  const { outputLines: answer, notes: notes } = methodNotes(assessment, asked.method !== null, language);
  for (const line of [...answer, ...notes]) noteLine(io, line);
  if (options.json) await printJson(call, outcome(copy, roster, shortPath(where, io)));
  else await print(call, told(copy, roster, shortPath(where, io), call));
  if (keyFile !== null) note(call, prepareText.keyWrittenTo, { file: shortPath(keyFile, io) });
  if (options.saveMap !== undefined) note(call, runText.mappingWrittenTo, { file: options.saveMap });
  return 0;
}

async function keyOf({ masked, key }: PrepareOptions, { io }: CommandContext): Promise<Key | null> {
  if (!masked) {
    if (key !== undefined) throw new UserError(prepareText.keyNeedsMask);
    return null;
  }
  if (key === undefined) throw new UserError(prepareText.maskNeedsKey);
  return keyFor(key, io);
}

/** `data/daftar.xlsx` gives `data/daftar-bkn.xlsx`. */
function beside(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}-bkn.xlsx`);
}

/** A key whose copy could not be written is taken away again. */
async function written(path: string, { sheets, carry }: ReviewCopy, keyFile: string | null): Promise<string> {
  try {
    return (await createWorkbook(path, sheets, carry)).destination;
  } catch (error) {
    if (keyFile !== null) rmSync(keyFile, { force: true });
    throw error;
  }
}

async function writeForm(form: string, roster: Roster, file: string, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const lines = formLines(roster.assessment, roster.lines, language);
  if (lines.length === 0) {
    await print(call, translate(language, prepareText.nothingToAccept));
    return 0;
  }
  const where = await writeFileAtomically(pathOf(form, call), async (handle) => handle.writeFile(formText(lines)));
  const short = shortPath(where, io);
  const count = lines.filter(({ sidik }) => sidik !== '').length;
  const next = `ipasn prepare ${quotedIfNeeded(file)} --accept ${quotedIfNeeded(short)}`;
  await print(call, oneLine(translate(language, prepareText.formWrittenTo, { file: short, count, next })));
  return 1;
}

function quotedIfNeeded(file: string): string {
  return /[^\w./-]/.test(file) ? `"${file}"` : file;
}

function told(copy: ReviewCopy, roster: Roster, file: string, { language }: CommandContext): string {
  const tell = (sentence: MessageTemplate, params: Params = {}) => translate(language, sentence, params);
  const { all } = roster.assessment.summary;
  const counted =
    all.total === null || all.kategori === null
      ? tell(prepareText.nobodyCounted)
      : tell(prepareText.counted, {
          counted: all.n,
          people: roster.assessment.people.length,
          index: twoDecimals(language, all.total),
          category: all.kategori,
        });
  const lines = [
    counted,
    ...leftOut(roster).map(([code, count]) =>
      tell(prepareText.leftOut, {
        count,
        title: { template: findingTypeOf(code)?.title ?? runText.label, params: {} },
      }),
    ),
    ...(copy.accepted === 0 ? [] : [tell(prepareText.accepted, { count: copy.accepted })]),
    '',
    tell(prepareText.fingerprint, { code: copy.fingerprint.code }),
    tell(prepareText.tellFingerprint),
    '',
    tell(prepareText.writtenTo, { file }),
  ];
  return lines.map(oneLine).join('\n');
}

/** For each reason how many are not counted, the most frequent first. */
function leftOut({ assessment }: Roster): readonly (readonly [code: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const person of assessment.people) {
    const code = reasonNotCounted(person)?.type.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

function outcome(copy: ReviewCopy, roster: Roster, file: string): object {
  const { rules, measured, people, summary } = roster.assessment;
  return {
    file,
    method: rules.method.id,
    settings: rules.differing,
    measured: dayIso(measured),
    masked: copy.input.mask !== null,
    people: people.length,
    counted: summary.all.n,
    leftOut: leftOut(roster).map(([code, count]) => ({ code, count })),
    accepted: copy.accepted,
    index: summary.all.total,
    kategori: summary.all.kategori,
    fingerprint: copy.fingerprint,
    units: copy.units,
  };
}
