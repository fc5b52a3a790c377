/** Finds the columns of a sheet that this program wrote, by their headers in either language. */
import type { CellValue } from '../record/cell';
import { normalizeHeader } from '../record/normalize';
import type { MessageTemplate } from '../text/core/translate';

/** The columns by their normalized headers. */
export function headersOf<Column extends string>(
  columns: readonly Column[],
  text: Readonly<Record<Column, MessageTemplate>>,
): ReadonlyMap<string, Column> {
  return new Map(
    columns.flatMap((column) => {
      const { id, en }: MessageTemplate = text[column];
      return [id, en].map((header): [string, Column] => [normalizeHeader(header), column]);
    }),
  );
}

/** The index of each column whose header is in the row; of two equal headers the first. */
export function columnsIn<Column extends string>(
  values: readonly CellValue[],
  headers: ReadonlyMap<string, Column>,
): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  values.forEach((value, index) => {
    const column = typeof value === 'string' ? headers.get(normalizeHeader(value)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}
