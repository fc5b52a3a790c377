/** Native tables. */
import { uniqueTableName } from '../names';
import type { SheetTable } from '../sheet';
import { CALL_BYTES } from './request-size';
import { operation, type Operation } from './operation';

const STYLE = 'TableStyleLight1';

/** `taken`: names that are taken already, in lower case. */
export function* tableOperations(
  sheet: Excel.Worksheet,
  tables: readonly SheetTable[],
  taken: Set<string>,
): Generator<Operation> {
  for (const { name, range } of tables) {
    yield operation(5 * CALL_BYTES, () => {
      const table = sheet.tables.add(range, true);
      table.name = uniqueTableName(name, taken);
      table.style = STYLE;
    });
  }
}
