/** Which column gave which field in a run, as a mapping that gives the same for next month's file. */
import type { DataPlace } from '../check/assessment';
import { layoutOf, type ColumnMap } from '../record/columns';
import type { Workbook } from '../workbook/workbook';

export async function columnsUsed(workbook: Workbook, place: DataPlace, map: ColumnMap): Promise<ColumnMap> {
  const ignored = [...map].filter(([, field]) => field === 'abaikan');
  for await (const rows of workbook.rows(place.sheet, place.headerRow)) {
    const header = rows.find(({ number }) => number === place.headerRow);
    if (header === undefined) continue;
    const { columns, spare } = layoutOf(header.number, header.values, map);
    const used = [...columns.values(), ...spare.values()].sort((one, other) => one.index - other.index);
    return new Map([...used.map((column) => [column.header, column.field] as const), ...ignored]);
  }
  return map;
}
