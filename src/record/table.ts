/** Where the table begins: the header row among the first rows of a sheet, and whether it can be scored. */
import { columnText } from '../text/core/record';
import { UserError } from '../text/core/user-error';
import type { Row } from './cell';
import {
  factField,
  fieldsNamed,
  tableLayout,
  type ColumnMap,
  type Field,
  type Layout,
  type LayoutContext,
} from './columns';
import { normalizeHeader } from './normalize';
import { headersFrom, type TableHeader } from './table-header';

/** Title rows above the header are usual; further down than this nobody puts one. */
export const headerSearchRows = 30;

export interface HeaderCandidate {
  readonly header: TableHeader;
  /** Distinct fields that the header names; those that it probably names count half. */
  readonly named: number;
  /** Whether the fields are among them without which nobody can be scored. */
  readonly scorable: boolean;
}

/** A text that names a field of facts by itself: it may stand beneath a group title of its own. */
function isKnownHeader(text: string): boolean {
  return factField(normalizeHeader(text)) !== undefined;
}

/** The header that names the most fields, over one row or several; null where none names two. */
export function findHeader(rows: readonly Row[], map: ColumnMap): HeaderCandidate | null {
  let best: HeaderCandidate | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.number > headerSearchRows) break;
    for (const header of headersFrom(rows, index, isKnownHeader)) {
      if (header.number > headerSearchRows) break;
      const { certain, probable } = fieldsNamed(header, map);
      if (certain.size + probable.size < 2 || (certain.size === 0 && probable.size < 3)) continue;
      const named = certain.size + probable.size / 2;
      const all = new Set([...certain, ...probable]);
      // Of two that name as much, the deeper one: its lower level stands where a header leaves room.
      const deeper = best?.header.firstRow === header.firstRow && named === best.named;
      if (best === null || named > best.named || deeper) best = { header, named, scorable: namesFacts(all) };
    }
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
  header: TableHeader,
  context: LayoutContext,
  elsewhere: ReadonlySet<Field> = new Set(),
): Layout {
  const layout = tableLayout(header, context);
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
