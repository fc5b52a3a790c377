/** Where the table begins: the header row among the first rows of a sheet, and whether it can be scored. */
import { columnText } from '../text/core/record';
import { UserError } from '../text/core/user-error';
import type { Row } from './cell';
import { fieldsNamed, layoutOf, type ColumnMap, type Field, type Layout } from './columns';

/** Title rows above the header are usual; further down than this nobody puts one. */
export const headerSearchRows = 30;

export interface HeaderCandidate {
  readonly row: Row;
  /** Distinct fields that the row names. */
  readonly named: number;
  /** Whether the fields are among them without which nobody can be scored. */
  readonly scorable: boolean;
}

/** The row that names the most fields, or null where none names two. */
export function headerRow(rows: readonly Row[], map: ColumnMap): HeaderCandidate | null {
  let best: HeaderCandidate | null = null;
  for (const row of rows) {
    if (row.number > headerSearchRows) break;
    const fields = fieldsNamed(row.values, map);
    const named = fields.size;
    if (named >= 2 && (best === null || named > best.named)) best = { row, named, scorable: namesFacts(fields) };
  }
  return best;
}

/** The fields without which nobody can be scored: one of each group. */
const indispensable: readonly (readonly Field[])[] = [['pendidikan', 'pendidikanTertinggi'], ['jenisJabatan']];

/** KUALIFIKASI stands for education in BKN's template. */
function namesFacts(named: ReadonlySet<string>): boolean {
  return indispensable.every(
    (group) =>
      group.some((field) => named.has(field)) || (group.includes('pendidikan') && named.has('poinKualifikasi')),
  );
}

/**
 * @param elsewhere fields that need no column, since other files tell them.
 * @throws Refusal where columns are missing or claimed twice, or where points stand in place of facts.
 */
export function scorableLayout(
  sheet: string,
  header: Row,
  map: ColumnMap,
  elsewhere: ReadonlySet<Field> = new Set(),
): Layout {
  const layout = layoutOf(header.number, header.values, map);
  const lacking = indispensable.flatMap(([field, ...others]) =>
    field === undefined || [field, ...others].some((each) => layout.columns.has(each) || elsewhere.has(each))
      ? []
      : [field],
  );
  const [example] = lacking;
  if (example === undefined) return layout;
  if (layout.statedPoints) throw new UserError(columnText.statedPointsOnly, { sheet });
  throw new UserError(columnText.missing, {
    fields: lacking.join(', '),
    example,
    row: String(header.number),
    found: layout.found.join(', '),
  });
}
