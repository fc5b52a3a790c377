/** Writes scores as a formula beside the data, and remembers where. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { ScoreFormula } from '../live';
import { scoresMetadata } from '../metadata';
import { scorePosition } from './score-position';
import { formulaOperations } from './scores';
import { inspect, writeMetadata } from './snapshot';
import { runQueue, runWithEventsDisabled } from './run-batch';
import { errorContext } from './errors';

export async function writeFormula(formula: ScoreFormula): Promise<void> {
  const { sheet, headerRow, columns } = formula;
  const stage = errorContext(sheet);
  await runWithEventsDisabled(stage, async (context) => {
    const survey = await inspect(context);
    const target = { sheet, headerRow, columns: columns.length, spills: true };
    const place = await scorePosition(context, target, survey.metadata);
    const others = survey.metadata.scores.filter((one) => one.sheet !== sheet);
    writeMetadata(
      context,
      { ...survey.metadata, scores: [...others, scoresMetadata({ scores: columns }, sheet)] },
      survey,
    );
    stage.partialWrite = (cause) => new UserError(excelText.partlyScored, { cause, sheet });
    await runQueue(context, formulaOperations(formula, place));
  });
}
