/** Stated points, row by row: what another calculation made of people. */
import { isBlank, type CellValue, type Row } from '../record/cell';
import { pointFields, type PointField } from '../record/columns';
import { readDay } from '../record/date';
import { cellText } from '../record/normalize';
import { readNip } from '../record/nip';
import { readNumber } from '../record/number';
import type { Day } from '../record/record';
import type { SourceField } from './layout';
import type { Recognised } from './recognise';

/** One person's stated points. What is empty is null; what cannot be read is null, and named in `unreadable`. */
export interface StatedPoints extends Readonly<Record<PointField | 'poinTotal', number | null>> {
  /** The sheet's row number. */
  readonly row: number;
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly position: string | null;
  readonly category: string | null;
  readonly year: number | null;
  readonly updatedDay: Day | null;
  readonly unreadable: readonly SourceField[];
}

/** Reads row after row of a table of points; null for rows that are no person: blank, repeated headers, totals. */
export function pointReader(table: Recognised): (row: Row) => StatedPoints | null {
  return (row) => {
    const unreadable: SourceField[] = [];
    const cell = (field: SourceField): CellValue => cellOf(table, row, field);
    const text = (field: SourceField): string | null => cellText(cell(field)) || null;
    const number = (field: SourceField): number | null => {
      if (isBlank(cell(field)) || cellText(cell(field)) === '-') return null;
      const reading = readNumber(cell(field), true);
      if ('value' in reading) return reading.value;
      unreadable.push(field);
      return null;
    };
    const points = {
      poinKualifikasi: number('poinKualifikasi'),
      poinKompetensi: number('poinKompetensi'),
      poinKinerja: number('poinKinerja'),
      poinDisiplin: number('poinDisiplin'),
      poinTotal: number('poinTotal'),
    };
    const nip = readNip(cell('nip')).nip;
    const name = text('nama');
    if (nip === null && (name === null || /^(?:grand |sub)?(?:total|jumlah|rata)/i.test(name))) return null;
    // A header once more: no cell of points is a number, and all are filled.
    if (pointFields.every((field) => unreadable.includes(field))) return null;
    return {
      row: row.number,
      nip,
      name,
      unit: text('unit'),
      position: text('jabatan'),
      category: text('kategori'),
      year: number('tahun'),
      updatedDay: readDay(cell('diperbarui')),
      ...points,
      unreadable,
    };
  };
}

/** The cell of a field: of a pair, the first that is filled. */
export function cellOf({ columns }: Recognised, row: Row, field: SourceField): CellValue {
  for (const { index } of columns.get(field) ?? []) {
    const value = row.values[index] ?? null;
    if (!isBlank(value)) return value;
  }
  return null;
}
