/** Reads tables of means: by unit, by position type ..., or by category. A sheet may hold several, also side by side. */
import { categoryLabels, dimensions, type Dimension } from '../method/method';
import { isBlank, type CellValue, type Row } from '../record/cell';
import { cellText, normalizeHeader, normalizeWord } from '../record/normalize';
import { recapHeadCells } from '../report/recap-head';
import type { Grouping } from '../score/summary';
import { statedNumber, statedWord, type StatedValue } from './stated';
import { headerSet, stripMaximum } from './stated-columns';

export type SummaryField = 'n' | 'unscored' | Dimension | 'total' | 'kategori';

export interface SummaryCell {
  readonly field: SummaryField;
  /** Index of the column, from 0. */
  readonly index: number;
  readonly value: StatedValue;
}

export interface SummaryRow {
  readonly row: number;
  readonly label: string;
  /** The row of the total over all others. */
  readonly isWhole: boolean;
  /** Another row spells the same name differently, so the table counts the two apart. */
  readonly isSpelledApart: boolean;
  /** The row holds sums of points in place of means. */
  readonly isSum: boolean;
  readonly cells: readonly SummaryCell[];
}

export interface SummaryTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** What the rows are grouped by; null where the heading does not say. */
  readonly by: Grouping | 'category' | null;
  readonly rows: readonly SummaryRow[];
}

const labels: readonly (readonly [ReadonlySet<string>, SummaryTable['by']])[] = [
  [
    headerSet('UNIT KERJA|UNIT|UNOR|OPD|PERANGKAT DAERAH|SATUAN KERJA|SKPD|NAMA OPD|NAMA UNIT KERJA|DINAS|SATKER'),
    'unit',
  ],
  [headerSet('JENIS JABATAN|KELOMPOK JABATAN|JABATAN|POST GROUP'), 'positionType'],
  [headerSet('STATUS|STATUS PEGAWAI|JENIS ASN|JENIS PEGAWAI'), 'status'],
  [headerSet('PENDIDIKAN|TINGKAT PENDIDIKAN|EDUCATION'), 'education'],
  [headerSet('JENIS KELAMIN|SEX'), 'sex'],
  [headerSet('GOLONGAN|GOL|GOL RUANG|RANK (GOLONGAN)'), 'rank'],
  [headerSet('KELOMPOK|URAIAN|INSTANSI|KETERANGAN|GROUP'), null],
];
const counts = headerSet(
  'N|PEGAWAI|PEGAWAI DIHITUNG|DIHITUNG|JUMLAH PEGAWAI|JML PEGAWAI|JUMLAH ASN|JUMLAH|JML|PEOPLE|PEOPLE COUNTED|COUNTED',
);
const uncounted = headerSet('BELUM DIHITUNG|TIDAK DIHITUNG|NOT COUNTED');
const totals = headerSet(
  'TOTAL|INDEKS|INDEX|IP ASN|INDEKS IP ASN|NILAI IP ASN|SKOR IP ASN|RATA-RATA|RERATA|RATA-RATA IP ASN|RERATA IP ASN|IP|PIP|NILAI PIP|SKOR TOTAL|TOTAL SKOR',
);
const categories = headerSet('KATEGORI|CATEGORY|KATEGORI IP ASN|KATEGORI PIP');
const dimensionNames: Readonly<Record<Dimension, ReadonlySet<string>>> = {
  kualifikasi: around('kualifikasi', 'qualification'),
  kompetensi: around('kompetensi', 'competence'),
  kinerja: around('kinerja', 'performance'),
  disiplin: around('disiplin', 'discipline'),
};
/** Columns of people: a table that has one holds people, not means. */
const people = headerSet('NIP|NAMA|NAMA LENGKAP|NAMA PEGAWAI|NIP BARU|NI PPPK|NAME');

function around(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, `rerata${word}`, `ratarata${word}`, `skor${word}`, `poin${word}`]));
}

const wholeWord =
  /^(?:(?:grand|sub)? ?total|jumlah|rata ?-? ?rata|rerata|keseluruhan|seluruh|semua|instansi|asn$|overall|all\b)/i;

function isWholeLabel(label: string): boolean {
  return wholeWord.test(label.trim());
}

interface Segment {
  readonly by: SummaryTable['by'];
  readonly label: number;
  readonly fields: { readonly field: SummaryField; readonly index: number }[];
}

interface OpenTable {
  readonly segment: Segment;
  readonly headerRow: number;
  readonly rows: SummaryRow[];
  ended: boolean;
}

export interface SummaryReader {
  /** Rows of the sheet, top to bottom. */
  take(row: Row): void;
  tables(): readonly SummaryTable[];
}

export function summaryReader(sheet: string): SummaryReader {
  const found: OpenTable[] = [];
  let open: OpenTable[] = [];
  let last = 0;
  const isHeading = (values: readonly CellValue[]): boolean => {
    const segments = segmentsOf(values);
    if (segments.length === 0) return false;
    open = open.filter(({ segment }) => !segments.some((each) => overlaps(each, segment)));
    for (const segment of segments) {
      const table: OpenTable = { segment, headerRow: last, rows: [], ended: false };
      open.push(table);
      found.push(table);
    }
    return true;
  };
  return {
    take({ number, values }) {
      if (number > last + 2) open = [];
      last = number;
      if (isHeading(values)) return;
      for (const table of open) {
        if (table.ended) continue;
        const row = rowOf(number, values, table.segment);
        if (row === null) table.ended = table.rows.length > 0;
        else table.rows.push(row);
      }
    },
    tables: () =>
      found
        .filter(({ rows }) => rows.length > 0)
        .map(({ segment, headerRow, rows }) => ({ sheet, headerRow, by: segment.by, rows: withSpellings(rows) })),
  };
}

function withSpellings(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  const first = new Map<string, string>();
  const apart = new Set<string>();
  for (const { label } of rows) {
    const normalized = normalizeWord(label);
    const known = first.get(normalized);
    if (known === undefined) first.set(normalized, label);
    else if (known !== label) apart.add(normalized);
  }
  return apart.size === 0 ? rows : rows.map((row) => ({ ...row, isSpelledApart: apart.has(normalizeWord(row.label)) }));
}

function overlaps(one: Segment, other: Segment): boolean {
  const end = ({ label, fields }: Segment): number => Math.max(label, ...fields.map(({ index }) => index));
  return one.label <= end(other) && other.label <= end(one);
}

function segmentsOf(values: readonly CellValue[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string' || value.length > 40) continue;
    const normalized = stripMaximum(normalizeHeader(value));
    if (normalized === '') continue;
    if (people.has(normalized)) return [];
    const field = fieldOf(normalized);
    const label = labels.find(([spellings]) => spellings.has(normalized));
    const current = found.at(-1);
    if (label !== undefined) found.push({ by: label[1], label: index, fields: [] });
    else if (field === 'kategori' && (current === undefined || current.fields.some((one) => one.field === 'kategori')))
      found.push({ by: 'category', label: index, fields: [] });
    else if (field !== null && current !== undefined && !current.fields.some((one) => one.field === field))
      current.fields.push({ field, index });
  }
  return found.filter(({ by, fields }) =>
    by === 'category'
      ? fields.some(({ field }) => field === 'n')
      : fields.length >= 2 && fields.some(({ field }) => field === 'total' || dimensions.some((one) => one === field)),
  );
}

function fieldOf(normalized: string): SummaryField | null {
  const dimension = dimensions.find((one) => dimensionNames[one].has(normalized));
  if (dimension !== undefined) return dimension;
  if (uncounted.has(normalized)) return 'unscored';
  if (totals.has(normalized)) return 'total';
  if (counts.has(normalized)) return 'n';
  return categories.has(normalized) ? 'kategori' : null;
}

function rowOf(number: number, values: readonly CellValue[], { by, label, fields }: Segment): SummaryRow | null {
  const cell = values[label] ?? null;
  if (isBlank(cell) || typeof cell === 'object') return null;
  const text = cellText(cell);
  if (by === 'category' && !categoryLabels.some((word) => normalizeWord(word) === normalizeWord(text))) return null;
  const cells = fields.map(({ field, index }) => summaryCell(field, index, values));
  if (cells.every(({ value }) => value === null)) return null;
  return { row: number, label: text, isWhole: isWholeLabel(text), isSpelledApart: false, isSum: false, cells };
}

export function summaryCell(field: SummaryField, index: number, values: readonly CellValue[]): SummaryCell {
  const value = values[index] ?? null;
  return { field, index, value: field === 'kategori' ? statedWord(value) : statedNumber(value) };
}
/** The large numbers above the tables of our own recap, as a table of means; null where the sheet has none.
 * @param rows the first rows of the sheet, or all */
export function recapHeadTable(sheet: string, rows: readonly Row[]): SummaryTable | null {
  const numbers = new Set(recapHeadCells.map(({ row }) => row));
  const found = [...numbers].map((number): SummaryRow => {
    const values = rows.find((row) => row.number === number)?.values ?? [];
    const cells = recapHeadCells
      .filter(({ row }) => row === number)
      .map(({ field, column }) => summaryCell(field, column, values));
    return { row: number, label: sheet, isWhole: true, isSpelledApart: false, isSum: false, cells };
  });
  // Without anybody counted the head says so in words.
  const isThere = found.every(({ cells }) => cells.some(({ value }) => typeof value === 'number'));
  return isThere ? { sheet, headerRow: 1, by: null, rows: found } : null;
}
