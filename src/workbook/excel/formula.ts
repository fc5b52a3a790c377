/** Writes scores as a formula beside the data, and remembers where. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { ScoreFormula } from '../live';
import { markedScores } from '../mark';
import { scorePlace } from './score-place';
import { formulaSteps } from './scores';
import { surveyOf, writeMark } from './survey';
import { perform, talkQuietly } from './talk';
import { stageFor } from './trouble';

export async function writeFormula(formula: ScoreFormula): Promise<void> {
  const { sheet, headerRow, columns } = formula;
  const stage = stageFor(sheet);
  await talkQuietly(stage, async (context) => {
    const survey = await surveyOf(context);
    const target = { sheet, headerRow, columns: columns.length, spills: true };
    const place = await scorePlace(context, target, survey.mark);
    const others = survey.mark.scores.filter((one) => one.sheet !== sheet);
    writeMark(context, { ...survey.mark, scores: [...others, markedScores({ scores: columns }, sheet)] }, survey);
    stage.halfDone = (cause) => new UserError(excelText.partlyScored, { cause, sheet });
    await perform(context, formulaSteps(formula, place));
  });
}
