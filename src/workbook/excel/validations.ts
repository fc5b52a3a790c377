/** Lists that a user may choose from. */
import type { ListValidation } from '../sheet';
import { CALL_BYTES, textBytes } from './measure';
import { step, type Step } from './step';

export function* validationSteps(sheet: Excel.Worksheet, validations: readonly ListValidation[]): Generator<Step> {
  for (const { range, list } of validations) {
    const source = list.join(',');
    yield step(3 * CALL_BYTES + textBytes(source), () => {
      sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  }
}
