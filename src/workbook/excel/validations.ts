/** Lists that a user may choose from. */
import type { ListValidation } from '../sheet';
import { CALL_BYTES, textBytes } from './request-size';
import { operation, type Operation } from './operation';

export function* validationOperations(
  sheet: Excel.Worksheet,
  validations: readonly ListValidation[],
): Generator<Operation> {
  for (const { range, list } of validations) {
    const source = list.join(',');
    yield operation(3 * CALL_BYTES + textBytes(source), () => {
      sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  }
}
