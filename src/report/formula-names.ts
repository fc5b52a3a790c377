/** The names by which native formulas read the rule's table, as places on its sheet. */
import { cellNames, tableNames, type TableColumn } from '../formula/rule-names';
import type { Method } from '../method/method';
import { keysOf } from '../text/core/keys';
import type { NamedRange } from '../workbook/sheet';
import { a1, area } from './draft';

const columns: Readonly<Record<TableColumn, number>> = { key: 1, value: 2, above: 3 };

/** @param rowOfKey the sheet's row of each key, in the order of the table */
export function formulaNames(method: Method, rowOfKey: ReadonlyMap<unknown, number>): readonly NamedRange[] {
  const rows = [...rowOfKey.values()];
  const searched = keysOf(tableNames).map((column) => {
    const at = columns[column];
    return { name: tableNames[column], range: area(Math.min(...rows), at, Math.max(...rows), at) };
  });
  const read = cellNames(method).flatMap(({ name, key, column }) => {
    // A reading that was chosen stands in a row of its own, and counts in place of the default.
    const row = rowOfKey.get(key.replace(/^settings\./, 'choices.')) ?? rowOfKey.get(key);
    return row === undefined ? [] : [{ name, range: a1(row, columns[column]) }];
  });
  return [...searched, ...read];
}
