/**
 * A method's table as it stands on `Aturan IPASN`, and back. No cell of it is empty: some versions of Excel hand an
 * empty cell to a function as 0, and a value that nobody knows must never become 0 points.
 */
import { type TableColumn, tableNames, cellNames } from '../formula/rule-names';
import type { MethodChoice } from '../method/choice';
import type { Method } from '../method/method';
import { methodOfTable, methodRows } from '../method/table';
import { keysOf } from '../text/core/keys';
import { ruleTableText } from '../text/core/method';
import type { Language } from '../text/core/translate';
import { rangeAddress } from '../record/a1';
import { cellAddress } from '../record/a1';
import type { NamedRange } from '../workbook/sheet';

/** Marks an absent value: no upper year, no bound below the last band, no note. */
const noneMark = '-';

export type RuleTableRow = readonly (string | number)[];

export function ruleTableRows(choice: MethodChoice, language: Language): readonly RuleTableRow[] {
  return methodRows(choice).map(([key, value, above, source, certainty, note]) => {
    const unknown = value === null && source !== null ? ruleTableText.unknown[language] : noneMark;
    const [shownValue, ...others] = isCategory(key)
      ? [noneMark, above, source, certainty, note]
      : [value ?? unknown, above, source, certainty, note];
    return [key, shownValue, ...others.map((cell) => cell ?? noneMark)];
  });
}

/** A category has a bound instead of a value. */
const isCategory = (key: string): boolean => key.startsWith('categories.');

/** @throws UserError where the cells are not a complete method */
export function methodOfRuleTable(cells: readonly (readonly unknown[])[]): MethodChoice {
  return methodOfTable(
    cells.map(([key, value, above, ...texts]) => [key, opened(value), opened(above), ...texts.map(openedText)]),
  );
}

const emptyMarks: readonly unknown[] = [noneMark, ...Object.values(ruleTableText.unknown)];

function opened(cell: unknown): unknown {
  return emptyMarks.includes(typeof cell === 'string' ? cell.trim() : cell) ? null : cell;
}

/** Sources and notes are text; a number there is an empty cell that Excel passed as 0. */
function openedText(cell: unknown): unknown {
  return typeof cell === 'string' ? opened(cell) : null;
}
const columns: Readonly<Record<TableColumn, number>> = { key: 1, value: 2, above: 3 };

/** @param rowOfKey the sheet's row of each key, in the order of the table */
export function formulaNames(method: Method, rowOfKey: ReadonlyMap<unknown, number>): readonly NamedRange[] {
  const rows = [...rowOfKey.values()];
  const searched = keysOf(tableNames).map((column) => {
    const at = columns[column];
    return { name: tableNames[column], range: rangeAddress(Math.min(...rows), at, Math.max(...rows), at) };
  });
  const read = cellNames(method).flatMap(({ name, key, column }) => {
    // A chosen option has its own row, which overrides the default.
    const row = rowOfKey.get(key.replace(/^settings\./, 'choices.')) ?? rowOfKey.get(key);
    return row === undefined ? [] : [{ name, range: cellAddress(row, columns[column]) }];
  });
  return [...searched, ...read];
}
