/** `ipasn reconcile ROSTER --with FILE...`: what other sources say of the same people. */
import type { Command } from 'commander';
import { z } from 'zod';
import { reconcileRoster } from '../../actions/reconcile-roster';
import { authorityIn } from '../../actions/shared/stored-authority';
import { writeReconciliation } from '../../actions/write-reconciliation';
import type { Reconciliation } from '../../roster/reconciliation';
import { reconcileJsonChunks } from '../json/reconcile';
import { helpText, runText } from '../../text/cli/cli';
import { reconcileCliText } from '../../text/cli/reconcile';
import { UserError } from '../../text/core/user-error';
import { translate } from '../../text/core/translate';
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
import { openNamed } from '../files/named-files';
import { withProgress } from '../progress';
import { reconcileLines } from '../render/reconcile';

const reconcileOptions = z.object({ with: z.array(z.string()).default([]), authority: z.string().optional() });

export function addReconcile(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program
    .command('reconcile')
    .description(translate(language, reconcileCliText.command))
    .argument('<roster>', translate(language, reconcileCliText.argRoster))
    .option(
      '--with <file|folder>',
      translate(language, reconcileCliText.optWith),
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    )
    .option('--authority <file>', translate(language, reconcileCliText.optAuthority))
    .action(async (roster: string) =>
      done(await reconcile(roster, reconcileOptions.parse(command.opts()), dataOptionsOf(command), call)),
    );
  addLayoutOption(addRuleOptions(addResultOptions(command, call, reconcileCliText.optOut), call), call).option(
    '--sheet <name>',
    translate(language, helpText.optSheet),
  );
  examples(
    command,
    call,
    [
      'ipasn reconcile daftar.xlsx --with profil-siasn.csv --out banding.xlsx',
      'ipasn reconcile daftar.xlsx --with profil-siasn.csv --with simadig.xlsx --map-file simadig.json --json',
      'ipasn reconcile daftar.xlsx --with folder-riwayat --with pip-asn.xlsx --authority kewenangan.csv --out banding.xlsx',
    ],
    fieldList(call),
    translate(language, reconcileCliText.exit),
  );
  return command;
}

async function reconcile(
  file: string,
  asked: z.infer<typeof reconcileOptions>,
  options: DataOptions,
  call: CommandContext,
): Promise<ExitStatus> {
  const { language } = call;
  const how = await sharedOptionsOf(options, call);
  if (asked.with.length === 0) throw new UserError(reconcileCliText.noSource);
  const out = options.out === undefined ? {} : { out: pathOf(options.out, call) };
  const [table] = asked.authority === undefined ? [] : await openNamed([asked.authority], call);
  const authority = table === undefined ? null : await authorityIn(table);
  const [reconciled, written] = await withProgress(call, runText.progressRead, async (onProgress) => {
    const [roster, ...sources] = await openNamed([file, ...asked.with], call, out);
    if (roster === undefined) throw new Error('no roster');
    if (sources.length === 0) throw new UserError(reconcileCliText.noSource);
    const found = await reconcileRoster(roster, sources, { ...how, authority, onProgress });
    return [found, options.out === undefined ? null : await writeReconciliation(roster.workbook, found, language)];
  });
  const { writtenTo, addOut } = reconcileCliText;
  const json = () => reconcileJsonChunks(reconciled, language);
  const text = () => reconcileLines(reconciled, language).join('\n');
  await writeOutput({ json, text, written, writtenTo, addOut }, options.json, call);
  return allAgree(reconciled) ? 0 : 1;
}

function allAgree({ differences, onlyLeft: onlyHere, onlyRight: onlyThere, points }: Reconciliation): boolean {
  const parted = points.flatMap((each) => [...each.differences, ...each.unmatched]);
  return differences.length + onlyHere.length + onlyThere.length + parted.length === 0;
}
