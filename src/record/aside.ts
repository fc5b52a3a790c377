/** Rows of a table that are no people: the header once more, column numbers, totals, notes outside the columns. */
import { isBlank, type Row } from './cell';
import type { Layout } from './columns';
import { cleanText, foldHeader } from './fold';
import type { ReadingCode } from './kinds';

export type RowKind = 'person' | 'blank' | Extract<ReadingCode, `row-${string}`>;

export function rowKind(row: Row, layout: Layout): RowKind {
  const { values } = row;
  let mapped = 0;
  let other = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (isBlank(values[index])) continue;
    if (isMapped(index, layout)) mapped += 1;
    else other += 1;
  }
  if (mapped + other === 0) return 'blank';
  if (isRepeatedHeader(row, layout)) return 'row-repeated-header';
  if (isNumbering(row)) return 'row-numbering';
  if (isTotal(row, layout)) return 'row-total';
  return mapped === 0 ? 'row-outside' : 'person';
}

const mappedIndexes = new WeakMap<Layout, ReadonlySet<number>>();

function isMapped(index: number, layout: Layout): boolean {
  let indexes = mappedIndexes.get(layout);
  if (indexes === undefined) {
    indexes = new Set([...layout.columns.values(), ...layout.spare.values()].map((column) => column.index));
    mappedIndexes.set(layout, indexes);
  }
  return indexes.has(index);
}

/** At least half of the mapped columns say again what their header says. */
function isRepeatedHeader(row: Row, layout: Layout): boolean {
  let equal = 0;
  let seen = 0;
  for (const column of layout.columns.values()) {
    const cell = row.values[column.index];
    if (typeof cell === 'string' && cell.length < 60 && foldHeader(cell) === foldHeader(column.header)) equal += 1;
    seen += 1;
    if (seen >= 3 && equal === 0) return false;
  }
  return equal >= 2 && equal * 2 >= layout.columns.size;
}

/** "1 2 3 4" or "(1) (2) (3)" under a header, as printed tables have it. */
function isNumbering(row: Row): boolean {
  let expected = 1;
  for (const cell of row.values) {
    if (isBlank(cell)) continue;
    const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cleanText(cell) : '';
    if (text.replace(/^\((\d+)\)$/, '$1') !== String(expected)) return false;
    expected += 1;
  }
  return expected > 3;
}

const totalWord = /^\s*(?:(?:grand|sub)?\s*-?total|jumlah|rata\s*-?\s*rata|rerata)\b/i;

function isTotal(row: Row, layout: Layout): boolean {
  const cell = (field: 'nip' | 'pendidikan' | 'jenisJabatan') => {
    const column = layout.columns.get(field);
    return column === undefined ? null : (row.values[column.index] ?? null);
  };
  const nip = cell('nip');
  if (typeof nip === 'string' && /\d{8}/.test(nip)) return false;
  const holdsWord = row.values.slice(0, 12).some((value) => typeof value === 'string' && totalWord.test(value));
  if (!holdsWord) return false;
  return ['pendidikan', 'jenisJabatan'].every((field) => {
    const value = cell(field as 'pendidikan' | 'jenisJabatan');
    return isBlank(value) || typeof value === 'number' || (typeof value === 'string' && totalWord.test(value));
  });
}
