/** Native tables. */
import { freeTableName } from '../names';
import type { SheetTable } from '../sheet';
import { CALL_BYTES } from './measure';
import { step, type Step } from './step';

const STYLE = 'TableStyleLight1';

/** `taken`: names that are taken already, in lower case. */
export function* tableSteps(
  sheet: Excel.Worksheet,
  tables: readonly SheetTable[],
  taken: Set<string>,
): Generator<Step> {
  for (const { name, range } of tables) {
    yield step(5 * CALL_BYTES, () => {
      const table = sheet.tables.add(range, true);
      table.name = freeTableName(name, taken);
      table.style = STYLE;
    });
  }
}
