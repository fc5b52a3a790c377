/** People over two rows: the NIP alone on the row beneath is put beside the name above it. */
import { isBlank, type CellValue, type Row } from './cell';
import type { Layout } from './columns';
import { isNipBeneath, lacksNip, rowKind } from './non-data-rows';
import { cellText } from './normalize';

export interface RowJoiner {
  /** The row before, complete, or null where it waits. */
  take(row: Row): Row | null;
  /** The last row. */
  flush(): Row | null;
}

export function nipBeneathJoiner(layout: Layout): RowJoiner {
  let waiting: Row | null = null;
  return {
    take(row) {
      const above = waiting;
      if (above !== null && row.number === above.number + 1 && isNipBeneath(row, layout) && lacksNip(above, layout)) {
        waiting = null;
        return joined(above, row, layout);
      }
      waiting = row;
      return above;
    },
    flush() {
      const last = waiting;
      waiting = null;
      return last;
    },
  };
}

/** Whether among rows some person has the NIP on the row beneath. */
export function hasNipBeneath(rows: readonly Row[], layout: Layout): boolean {
  return rows.some((row, index) => {
    const above = rows[index - 1];
    if (above?.number !== row.number - 1 || !isNipBeneath(row, layout)) return false;
    return lacksNip(above, layout) && rowKind(above, layout) === 'person';
  });
}

/** The upper row with the NIP of the lower one, in the NIP's column; in a column that both share, behind the name. */
function joined(above: Row, below: Row, layout: Layout): Row {
  const nip = layout.columns.get('nip');
  const name = layout.columns.get('nama');
  const text =
    [nip, name]
      .flatMap((column) => (column === undefined ? [] : [below.values[column.index] ?? null]))
      .find((cell) => !isBlank(cell)) ?? null;
  const target = nip ?? name;
  if (target === undefined) return above;
  const values: CellValue[] = [...above.values];
  values[target.index] =
    target.index === name?.index ? `${cellText(values[target.index] ?? null)} ${cellText(text)}` : text;
  return { ...above, values };
}
