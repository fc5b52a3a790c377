/** Which column gave which field in a run, as a mapping that gives the same for next month's file. */
import type { ColumnMap, Layout } from './columns';

/** @param map what the user had said, whose left-out headers stay left out. */
export function columnsUsed({ columns, spare }: Layout, map: ColumnMap): ColumnMap {
  const used = [...columns.values(), ...spare.values()].sort((one, other) => one.index - other.index);
  const leftOut = [...map].filter(([, field]) => field === 'abaikan');
  return new Map([...used.map((column) => [column.header, column.field] as const), ...leftOut]);
}
