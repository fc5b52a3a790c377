/** Functions of existing scores: the category of each, and their mean. */
import { isBlank, isCellError, type CellValue } from '../../record/cell';
import { readNumber } from '../../record/number';
import { categoryOf } from '../../score/points';
import type { Rules } from '../../score/rules';
import { functionText } from '../../text/core/score';
import { translate, type Params, type MessageTemplate } from '../../text/core/translate';
import { alignRows, rowsOf } from './arguments';
import { functionError, language, propagatedError, type FunctionError } from './runtime';
import { rulesFor } from './method';
import { withErrorResult, type Cell } from './people';

export function categories(skor: unknown, metode: unknown): Cell[][] {
  return withErrorResult(() => {
    const rules = rulesFor(metode);
    return alignRows([{ name: 'skor', value: skor }]).map(([cell]) => [categoryOfCell(cell ?? null, rules)]);
  });
}

function categoryOfCell(cell: CellValue, rules: Rules): Cell {
  if (isBlank(cell)) return '';
  const invalid = (template: MessageTemplate, params: Params = {}) =>
    functionError('#VALUE!', translate(language, template, params));
  if (isCellError(cell)) {
    return functionError(
      cell.error === '#N/A' ? '#N/A' : '#VALUE!',
      translate(language, functionText.scoreError, { value: cell.error }),
    );
  }
  const reading = readNumber(cell, true);
  if ('problem' in reading) return invalid(functionText.scoreUnreadable);
  const { value } = reading;
  return value >= 0 && value <= 100 ? categoryOf(value, rules) : invalid(functionText.scoreOutOfRange, { value });
}

/**
 * As AVERAGE: empty cells and text are ignored, an error is propagated, no number at all gives #DIV/0!, and a sum too
 * large for a cell #NUM!.
 */
export function mean(skor: unknown): number | FunctionError {
  let sum = 0;
  let count = 0;
  for (const cell of rowsOf(skor).flat()) {
    if (cell !== null && isCellError(cell)) return propagatedError(cell.error);
    if (typeof cell !== 'number' || !Number.isFinite(cell)) continue;
    sum += cell;
    count += 1;
  }
  if (count === 0) return propagatedError('#DIV/0!');
  return Number.isFinite(sum) ? sum / count : propagatedError('#NUM!');
}
