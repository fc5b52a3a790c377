/** Rows of a table that are no people: the header once more, column numbers, totals, notes outside the columns. */
import { isBlank, maskedCell, type CellValue, type Row } from './cell';
import type { Field, Layout } from './columns';
import { cellText, cleanText, normalizeHeader } from './normalize';
import type { ReadingCode } from './finding-types';

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
    if (typeof cell === 'string' && cell.length < 60 && normalizeHeader(cell) === normalizeHeader(column.header))
      equal += 1;
    seen += 1;
    if (seen >= 3 && equal === 0) return false;
  }
  return equal >= 2 && equal * 2 >= layout.columns.size;
}

/** "1 2 3 4" or "(1) (2) (3)" under a header, as printed tables have it. */
function isNumbering(row: Row): boolean {
  let expected = 1;
  let seen = 0;
  for (const cell of row.values) {
    if (isBlank(cell)) continue;
    if (cell !== maskedCell) {
      if (cellText(cell ?? null).replace(/^\(?(\d+)[).]?$/, '$1') !== String(expected)) return false;
      seen += 1;
    }
    expected += 1;
  }
  return expected > 3 && seen > 1;
}

const totalWord = /^(?:(?:grand|sub)?[ -]?total|jumlah|rata ?-? ?rata|rerata|indeks|ip asn)\b/i;

function saysTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && totalWord.test(cleanText(cell));
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number' || /^\d+(?:[.,]\d+)?$/.test(cellText(cell));
}

/** A row that says total, and has neither a NIP nor words where a person's education and position type stand. */
function isTotal(row: Row, layout: Layout): boolean {
  if (!row.values.slice(0, 12).some(saysTotal)) return false;
  const cell = (field: Field): CellValue => {
    const column = layout.columns.get(field);
    return column === undefined ? null : (row.values[column.index] ?? null);
  };
  const nip = cell('nip');
  if (cellText(nip).replace(/\D/g, '').length >= 8) return false;
  return (['pendidikan', 'jenisJabatan'] as const).every((field) => {
    const value = cell(field);
    return isBlank(value) || isNumber(value) || saysTotal(value);
  });
}
