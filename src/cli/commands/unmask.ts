/** `ipasn unmask COPY`: the NIPs of a masked copy again, for the agency that holds the key. */
import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { unmaskCopy } from '../../actions/unmask-copy';
import { prepareText } from '../../text/core/prepare';
import { UserError } from '../../text/core/user-error';
import { translate } from '../../text/core/translate';
import { openFile } from '../../workbook/file';
import { pathOf } from '../data-options';
import { examples } from './help';
import type { CommandContext, OnExit, ExitStatus } from '../context';
import { keyIn } from '../files/key-file';
import { printPath } from '../where';

const unmaskOptions = z.object({ key: z.string().optional(), out: z.string().optional() });

export function addUnmask(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program
    .command('unmask')
    .description(translate(language, prepareText.unmaskHelp))
    .argument('<file>', translate(language, prepareText.argCopy))
    .option('--key <file.json>', translate(language, prepareText.optUnmaskKey))
    .option('--out <file>', translate(language, prepareText.optUnmaskOut))
    .action(async (file: string) => done(await unmask(file, unmaskOptions.parse(command.opts()), call)));
  examples(
    command,
    call,
    [
      'ipasn unmask daftar-bkn.xlsx --key kunci.json',
      'ipasn unmask kembali.xlsx --key kunci.json --out dengan-nip.xlsx',
    ],
    translate(language, prepareText.unmaskExit),
  );
  return command;
}

async function unmask(
  file: string,
  { key, out }: z.infer<typeof unmaskOptions>,
  call: CommandContext,
): Promise<ExitStatus> {
  if (key === undefined) throw new UserError(prepareText.noKeyNamed);
  const bytes = await keyIn(key, call.io);
  const workbook = await openFile(pathOf(file, call), { out: pathOf(out ?? beside(file), call) });
  await printPath(await unmaskCopy(workbook, bytes), prepareText.unmaskedTo, false, call);
  return 0;
}

/** `daftar-bkn.xlsx` gives `daftar-bkn-nip.xlsx`. */
function beside(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-nip${extension}`);
}
