/** `ipasn review FILE`: stated scores against computed ones, and why they differ. */
import { basename, dirname, extname, join } from 'node:path';
import type { Command } from 'commander';
import { reviewSubmission } from '../../actions/review-submission';
import { reviewJson } from '../json/review';
import { renderReview } from '../render/review';
import { runText } from '../../text/cli/cli';
import { reviewCliText } from '../../text/cli/review';
import { translate } from '../../text/core/translate';
import { openFile } from '../../workbook/file';
import { writeOutput } from '../answer';
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
import { withProgress } from '../progress';

export function addReview(program: Command, call: CommandContext, done: OnExit): Command {
  const { language } = call;
  const command = program.command('review').description(translate(language, reviewCliText.help));
  addResultOptions(addDataOptions(command, call), call, reviewCliText.optOut).action(async (file: string) =>
    done(await review(file, dataOptionsOf(command), call)),
  );
  examples(
    command,
    call,
    [
      'ipasn review kiriman.xlsx',
      'ipasn review ipasn.csv --measured 2019-12-31 --json',
      'ipasn review kiriman.xlsx --setting jpBelowThreshold=inProportion --out hasil.xlsx',
    ],
    fieldList(call),
    translate(language, reviewCliText.exit),
  );
  return command;
}

async function review(file: string, options: DataOptions, call: CommandContext): Promise<ExitStatus> {
  const { io, language } = call;
  const asked = await assessOptionsOf(options, call);
  const out = pathOf(options.out ?? besideName(file), call);
  const write = options.out !== undefined || !options.json;
  const reviewed = await withProgress(call, runText.progressRead, async (onProgress) => {
    const workbook = await openFile(pathOf(file, call), { out });
    const telling = { language, version: io.version, agency: null };
    return reviewSubmission(workbook, { ...asked, ...telling, write, onProgress });
  });
  const { written, rules } = reviewed;
  const json = () => reviewJson(reviewed.review, language);
  const text = () => renderReview(reviewed.review, rules, language);
  await writeOutput({ json, text, written, writtenTo: reviewCliText.writtenTo }, options.json, call);
  return reviewed.review.verdict === 'agrees' ? 0 : 1;
}

/** `data/kiriman.xlsx` gives `data/kiriman-periksa`; the content decides the extension. */
function besideName(file: string): string {
  const base = basename(file, extname(file));
  return join(dirname(file), `${base.replace(/-periksa(-\d+)?$/, '')}-periksa`);
}
