/** How `score` and `check` go: the work, then what has to be known about the method, the answer, and where things went. */
import type { AssessOptions } from '../actions/shared/assess-workbook';
import type { Assessment } from '../check/assessment';
import type { MissingValue } from '../method/missing';
import { columnsUsed } from '../record/columns-used';
import { allFindings, countBySeverity } from '../report/finding-groups';
import { runText } from '../text/cli/cli';
import type { Language, MessageTemplate } from '../text/core/translate';
import { openFile } from '../workbook/file';
import type { Workbook, Written } from '../workbook/workbook';
import { writeOutput } from './answer';
import { assessOptionsOf, pathOf, type DataOptions } from './data-options';
import type { CommandContext, ExitStatus } from './context';
import { checkSaveMap, saveMap } from './files/mapping';
import { methodNotes, failOnGaps } from './render/method-notes';
import { note, noteLine } from './output';
import { withProgress } from './progress';

export interface DataResult {
  readonly assessment: Assessment;
  readonly written: Written | null;
  /** What the method lacks where that leaves nobody to be scored. */
  readonly blockers?: readonly MissingValue[];
}

export interface DataCommand {
  readonly work: (workbook: Workbook, asked: AssessOptions) => Promise<DataResult>;
  readonly text: (assessment: Assessment, language: Language) => string;
  readonly json: (assessment: Assessment, language: Language) => Iterable<string>;
  readonly writtenTo: MessageTemplate;
}

/** @throws Refusal where the job cannot be done; then nothing was written. */
export async function runOnData(
  file: string,
  options: DataOptions,
  call: CommandContext,
  job: DataCommand,
): Promise<ExitStatus> {
  const { io, language } = call;
  const asked = await assessOptionsOf(options, call);
  await checkSaveMap(options.saveMap, io);
  const { out } = options;
  const { assessment, written } = await withProgress(call, runText.progressRead, async (onProgress) => {
    const workbook = await openFile(pathOf(file, call), out === undefined ? {} : { out: pathOf(out, call) });
    const outcome = await job.work(workbook, { ...asked, onProgress });
    failOnGaps(outcome.assessment.rules.method, outcome.blockers ?? [], language);
    return outcome;
  });
  if (options.saveMap !== undefined) saveMap(options.saveMap, columnsUsed(assessment.place.layout, asked.map), io);

  const { outputLines: said, notes: beside } = methodNotes(assessment, asked.method !== null, language);
  for (const line of options.json ? [...said, ...beside] : beside) noteLine(io, line);
  const json = () => job.json(assessment, language);
  const text = () => [...said.map((line) => `${line}\n`), job.text(assessment, language)].join('\n');
  await writeOutput({ json, text, written, writtenTo: job.writtenTo }, options.json, call);
  if (options.saveMap !== undefined) note(call, runText.mappingWrittenTo, { file: options.saveMap });
  return countBySeverity(allFindings(assessment)).error > 0 ? 1 : 0;
}
