/** Which columns of a table state points, a total or a category, and which group a row of means belongs to. */
import { dimensions, type Dimension } from '../method/method';
import { isBlank, type CellValue, type Row } from '../record/cell';
import type { Layout } from '../record/columns';
import { normalizeHeader } from '../record/normalize';
import { statedNumber, statedWord, type StatedScore, type StatedField, type StatedValue } from './stated';

export interface StatedColumn {
  readonly field: StatedField;
  /** Index in the sheet, from 0. */
  readonly index: number;
  readonly header: string;
}

/** Headers parted by `|`, normalized. */
export const headerSet = (text: string): ReadonlySet<string> => new Set(text.split('|').map(normalizeHeader));

const totals = headerSet(
  'TOTAL|TOTAL SKOR|SKOR TOTAL|NILAI TOTAL|TOTAL NILAI|TOTAL POIN|JUMLAH|JUMLAH SKOR|JUMLAH NILAI|JUMLAH POIN|IP|SKOR IP|' +
    'NILAI IP|IP ASN|SKOR IP ASN|NILAI IP ASN|INDEKS|INDEKS IP ASN|NILAI INDEKS|PIP|NILAI PIP|SKOR PIP|PIP ASN|INDEX',
);
const categories = headerSet('KATEGORI|KATEGORI IP|KATEGORI IP ASN|KATEGORI PIP|KATEGORI INDEKS|CATEGORY');

/** Words around a dimension's name that mark a column of points. */
const pointWords = ['skor', 'poin', 'bobot', 'nilai', 'point', 'score', 'rerata', 'ratarata'];
const names: Readonly<Record<Dimension, readonly string[]>> = {
  kualifikasi: ['kualifikasi', 'qualification'],
  kompetensi: ['kompetensi', 'competence'],
  kinerja: ['kinerja', 'performance'],
  disiplin: ['disiplin', 'discipline'],
};

interface HeaderCell {
  readonly index: number;
  readonly header: string;
  readonly normalized: string;
}

/**
 * The stated columns of a header row. A header with a word such as "skor" is always one; KINERJA and DISIPLIN alone are
 * points only beside KUALIFIKASI and KOMPETENSI. Columns from which `layout` reads facts are not stated columns.
 */
export function statedColumns(values: readonly CellValue[], layout: Layout | null): readonly StatedColumn[] {
  const facts = new Set(
    layout === null ? [] : [...layout.columns.values(), ...layout.spare.values()].map(({ index }) => index),
  );
  const cells = values.flatMap((value, index): HeaderCell[] => {
    if (typeof value !== 'string' || facts.has(index)) return [];
    const normalized = stripMaximum(normalizeHeader(value));
    return normalized === '' ? [] : [{ index, header: value.replace(/\s+/g, ' ').trim(), normalized }];
  });
  const found: StatedColumn[] = [];
  const take = (field: StatedField, cell: HeaderCell | undefined): void => {
    if (cell !== undefined) found.push({ field, index: cell.index, header: cell.header });
  };
  const beside = ['kualifikasi', 'kompetensi'].every((name) => cells.some((cell) => isNamed(cell, name)));
  for (const dimension of dimensions) {
    const own = cells.find((cell) => names[dimension].some((name) => isPointsOf(cell.normalized, name)));
    const mayStandAlone = beside || dimension === 'kualifikasi' || dimension === 'kompetensi';
    take(dimension, own ?? (mayStandAlone ? cells.find((cell) => isAlone(cell, dimension)) : undefined));
  }
  take('total', lastOf(cells, totals));
  take('kategori', lastOf(cells, categories));
  return found;
}

/** Strips a dimension's maximum from its normalized header: KINERJA (30), KOMPETENSI maks. 40. */
export function stripMaximum(normalized: string): string {
  return normalized.replace(/(?:maks(?:imal|imum)?|max|bobot)?\d+(?:persen)?$/, '');
}

/**
 * A header of two rows, as in printed tables: SKOR over KUALIFIKASI, KOMPETENSI ... The lower row's cells take precedence;
 * null where the row below is not a header.
 */
export function withSubheader(upper: Row, below: Row | undefined, layout: Layout | null): Row | null {
  if (below === undefined || below.number !== upper.number + 1) return null;
  if (below.values.some((value) => !isBlank(value) && typeof value !== 'string')) return null;
  const width = Math.max(upper.values.length, below.values.length);
  const values = Array.from({ length: width }, (_none, index): CellValue => {
    const lower = below.values[index] ?? null;
    return isBlank(lower) ? (upper.values[index] ?? null) : lower;
  });
  const more = statedColumns(values, layout).length > statedColumns(upper.values, layout).length;
  return more ? { number: below.number, values } : null;
}

function isNamed({ normalized }: HeaderCell, name: string): boolean {
  return normalized === name || isPointsOf(normalized, name);
}

function isAlone({ normalized }: HeaderCell, dimension: Dimension): boolean {
  return names[dimension].includes(normalized);
}

/** NILAI KINERJA is an SKP value, not points. */
function isPointsOf(normalized: string, name: string): boolean {
  if (normalized === 'nilaikinerja') return false;
  return pointWords.some((word) => normalized === word + name || normalized === name + word);
}

/** Of several totals the last is the total of all dimensions. */
function lastOf(cells: readonly HeaderCell[], spellings: ReadonlySet<string>): HeaderCell | undefined {
  return cells.filter(({ normalized }) => spellings.has(normalized)).at(-1);
}

/** Whether these columns state enough to be reviewed: a total, a category, or two dimensions. */
export function statesPoints(columns: readonly StatedColumn[]): boolean {
  return (
    columns.some(({ field }) => field === 'total') || columns.filter(({ field }) => field !== 'kategori').length >= 2
  );
}

export function statedOf(row: Row, columns: readonly StatedColumn[]): StatedScore {
  const stated: Partial<Record<StatedField, StatedValue>> = {};
  for (const { field, index } of columns) {
    const cell = row.values[index] ?? null;
    stated[field] = field === 'kategori' ? statedWord(cell) : statedNumber(cell);
  }
  return stated;
}

/** Whether a row states nothing at all. */
export function isUnstated(stated: StatedScore): boolean {
  return Object.values(stated).every((value) => value === null);
}
