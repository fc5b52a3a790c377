/**
 * Rows of a table that are no people: the header once more, column numbers, totals, group titles, vacant posts, rows
 * prepared in advance, signatures and notes. People are told from them by evidence (NIP, name, facts), not by one column.
 */
import { isBlank, isCellError, maskedCell, type CellValue, type Row } from './cell';
import type { Column, Field, Layout } from './columns';
import type { ReadingCode } from './finding-types';
import { cellText, cleanText, normalizeHeader } from './normalize';

export type RowKind = 'person' | 'blank' | Extract<ReadingCode, `row-${string}`>;

/** What the columns of a layout are for, made once for each layout. */
interface RowColumns {
  readonly mapped: ReadonlySet<number>;
  readonly nip: Column | undefined;
  readonly name: Column | undefined;
  /** Education and position type, without which nobody is scored. */
  readonly core: readonly Column[];
  /** The other facts that scoring reads. */
  readonly facts: readonly Column[];
}

const rowColumns = new WeakMap<Layout, RowColumns>();

const coreFields: readonly Field[] = ['pendidikan', 'pendidikanTertinggi', 'jenisJabatan'];
const factFields: readonly Field[] = [
  'nilaiKinerja',
  'predikatKinerja',
  'diklatKepemimpinan',
  'diklatFungsional',
  'jpDiklatTeknis',
  'diklatTeknis',
  'seminar',
];

function columnsOfRows(layout: Layout): RowColumns {
  const known = rowColumns.get(layout);
  if (known !== undefined) return known;
  const of = (names: readonly Field[]) =>
    names.flatMap((field) =>
      [layout.columns.get(field), layout.spare.get(field)].filter((column) => column !== undefined),
    );
  const made: RowColumns = {
    mapped: new Set([...layout.columns.values(), ...layout.spare.values()].map(({ index }) => index)),
    nip: layout.columns.get('nip'),
    name: layout.columns.get('nama'),
    core: of(coreFields),
    facts: of(factFields),
  };
  rowColumns.set(layout, made);
  return made;
}

export function rowKind(row: Row, layout: Layout): RowKind {
  const { values } = row;
  const columns = columnsOfRows(layout);
  let mapped = 0;
  let other = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (isBlank(values[index])) continue;
    if (columns.mapped.has(index)) mapped += 1;
    else other += 1;
  }
  if (mapped + other === 0) return 'blank';
  if (isRepeatedHeader(row, layout)) return 'row-repeated-header';
  if (isNumbering(row)) return 'row-numbering';
  if (hasNip(row, columns))
    return mapped === 1 && columns.name !== undefined && !isNumbered(row) ? 'row-note' : 'person';
  if (isTotal(row, columns)) return 'row-total';
  if (mapped === 0) return titleOf(row) === null ? 'row-outside' : 'row-group';
  return kindByEvidence(row, columns, mapped);
}

/** A row without a NIP: a person where a name and facts stand, else the kind that its cells speak for. */
function kindByEvidence(row: Row, columns: RowColumns, mapped: number): RowKind {
  const name = columns.name === undefined ? '' : at(row, columns.name);
  const filled = (each: Column) => !isBlank(row.values[each.index]) && !isDash(at(row, each));
  const core = columns.core.filter(filled).length;
  const facts = columns.facts.filter(filled).length;
  const identified = columns.name !== undefined || columns.nip !== undefined;
  if (isVacant(row, columns, name)) return 'row-vacant';
  const named = /\p{L}{2}/u.test(name);
  if (named) {
    if (core > 0 || facts > 0) return 'person';
    if (columns.nip !== undefined && isWord(at(row, columns.nip))) return 'row-note';
    // A name with a unit or a number of its own is a person whose facts are missing; a name alone is a title or a note.
    if (mapped >= 2 || isNumbered(row)) return titleOf(row) !== null && mapped < 2 ? 'row-group' : 'person';
    return titleOf(row) === null ? 'row-note' : 'row-group';
  }
  if (titleOf(row) !== null && core === 0) return 'row-group';
  if (!identified) return core > 0 || facts > 0 || mapped > 1 ? 'person' : 'row-note';
  if (core === 0) return mapped >= 2 || facts > 0 ? 'row-prepared' : 'row-note';
  // Facts without a name or a NIP: somebody's, where education and position type stand; counts beneath the table otherwise.
  return core >= 2 || (core > 0 && facts > 1) ? 'person' : 'row-note';
}

function at(row: Row, column: Column): string {
  return cellText(row.values[column.index] ?? null);
}

/** Words where a NIP would stand, other than those for none. */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:belum|tidak|tdk|nihil|nip|nrp|proses|dalam proses)/iu.test(text);
}

function isDash(text: string): boolean {
  return /^[-–—‐‑−.\s]+$/.test(text);
}

/** At least eight digits, or a number that has lost some, where the NIP stands. */
function hasNip(row: Row, { nip }: RowColumns): boolean {
  if (nip === undefined) return false;
  const cell = row.values[nip.index] ?? null;
  if (typeof cell === 'number') return cell >= 1e7;
  return typeof cell === 'string' && cell.replace(/\D/g, '').length >= 8;
}

const vacantWord =
  /^\(?\s*(?:jabatan |formasi |posisi )?(?:kosong|lowong|vacant|vakan|vacan|belum (?:terisi|ada pejabat|diisi)|tidak terisi)\b/iu;

/** Whether a row tells of a person by more than a name: by a NIP, or by facts. */
export function hasEvidence(row: Row, layout: Layout): boolean {
  const columns = columnsOfRows(layout);
  const filled = (each: Column) => !isBlank(row.values[each.index]) && !isDash(at(row, each));
  const named = columns.name === undefined || /\p{L}{2}/u.test(at(row, columns.name));
  return columns.core.some(filled) || (named && hasNip(row, columns));
}

/** A heading beneath which notes or signatures follow. */
export function opensNotes(row: Row): boolean {
  return row.values.some((cell) =>
    /^\W*(?:keterangan|catatan|ket|n\.?b|mengetahui|menyetujui|sumber)\b/iu.test(cellText(cell ?? null)),
  );
}

/** A post without a holder: a word says so, or a dash stands for both name and NIP. */
function isVacant(row: Row, { nip, name: nameColumn, core }: RowColumns, name: string): boolean {
  const number = nip === undefined ? '' : at(row, nip);
  if (vacantWord.test(name) || vacantWord.test(number)) return true;
  const empty = (text: string) => text === '' || isDash(text) || text === '0';
  if (nameColumn === undefined || !isDash(name)) return false;
  const education = core.filter(({ field }) => field !== 'jenisJabatan');
  return empty(number) && education.every((column) => empty(at(row, column)));
}

/** A number of its own in one of the first two columns. */
function isNumbered(row: Row): boolean {
  return row.values.slice(0, 2).some((cell) => /^\d{1,6}[.)]?$/.test(cellText(cell ?? null)));
}

const numbering = /^\(?(?:[ivxlc]{1,6}|[a-z]|\d{1,3}(?:\.\d{1,2})*)\s*[.)]\s*/iu;
const groupWord =
  /^(?:dinas|badan|bagian|biro|sekretariat|kecamatan|kec\.?|kelurahan|desa|upt|uptd|puskesmas|rsud|rumah sakit|inspektorat|kantor|satuan|unit|bidang|seksi|subbag|sub bagian|sdn?|smpn?|sman?|smkn?|tk|balai|direktorat|fakultas|jurusan|opd|skpd|kelompok|golongan|eselon)\b/iu;
const noteWord =
  /^(?:mengetahui|menyetujui|disetujui|diketahui|dibuat|an\.|a\.n|plt|plh|nip|nrp|catatan|keterangan|ket\b|sumber|dicetak|tanggal|tgl|jumlah|total|halaman|hal\.|\*|n\.?b\b|lampiran|pembina|penata|pengatur|kepala (?:dinas|badan|bagian|biro|kantor|bidang)|sekretaris|ketua|direktur|camat|lurah|wali|bupati|gubernur)/iu;
const placeAndDate =
  /,\s*(?:\d{1,2}\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+\d{4}/iu;

/** The text of a group title, without its numbering, or null: one text (with a number before it) and nothing else. */
export function titleOf(row: Row): string | null {
  const filled = row.values.filter((cell) => !isBlank(cell) && cell !== maskedCell && !isCellError(cell ?? null));
  if (filled.length === 0 || filled.length > 2) return null;
  const [first = null, second = null] = filled.map((cell) => cellText(cell ?? null));
  const numbered = second !== null && /^\(?(?:[ivxlc]{1,6}|[a-z])[.)]?$/iu.test(first ?? '');
  const counted = second !== null && /^\(?\d{1,3}[.)]?$/u.test(first ?? '') && groupWord.test(second);
  const text = second === null ? first : numbered || counted ? second : null;
  if (text === null || text.length > 120 || !/\p{L}{3}/u.test(text)) return null;
  const bare = text
    .replace(numbering, '')
    .replace(/^(?:unit kerja|opd|skpd|nama opd|perangkat daerah)\s*:\s*/iu, '')
    .trim();
  if (noteWord.test(bare) || placeAndDate.test(bare) || vacantWord.test(bare)) return null;
  const isTitle =
    numbered ||
    counted ||
    bare !== text ||
    groupWord.test(bare) ||
    (bare === bare.toUpperCase() && /\p{L}{4}/u.test(bare));
  return isTitle ? bare.replace(/\s*:\s*$/u, '') : null;
}

/** At least half of the mapped columns say again what their header says. */
function isRepeatedHeader(row: Row, layout: Layout): boolean {
  let equal = 0;
  let seen = 0;
  for (const column of layout.columns.values()) {
    const cell = row.values[column.index];
    if (typeof cell === 'string' && cell.length < 80 && repeats(cell, column)) equal += 1;
    seen += 1;
    if (seen >= 5 && equal === 0) return false;
  }
  return equal >= 2 && equal * 2 >= layout.columns.size;
}

function repeats(cell: string, { header, levels }: Column): boolean {
  const normalized = normalizeHeader(cell);
  return normalized === normalizeHeader(header) || levels.some((level) => normalizeHeader(level) === normalized);
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

const totalWord = /^(?:(?:grand|sub)?[ -]?total|jumlah|jml|rata ?-? ?rata|rerata|indeks|ip asn)\b/i;

function saysTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && totalWord.test(cleanText(cell));
}

function isNumber(text: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(text);
}

/** A row that says total, and has no words where a person's education and position type stand. */
function isTotal(row: Row, { core }: RowColumns): boolean {
  if (!row.values.slice(0, 12).some((cell) => saysTotal(cell ?? null))) return false;
  return core.every((column) => {
    const text = at(row, column);
    return text === '' || isNumber(text) || saysTotal(text);
  });
}

/** Whether a row has no NIP of its own, in the column of the NIP or of the name. */
export function lacksNip(row: Row, layout: Layout): boolean {
  const { nip, name } = columnsOfRows(layout);
  return [nip, name].every((column) => {
    const cell = column === undefined ? null : (row.values[column.index] ?? null);
    return typeof cell !== 'number' && cellText(cell).replace(/\D/g, '').length < 8;
  });
}

/** Rows of people whose NIP stands alone on the row beneath, in the column of the name or of the NIP. */
export function isNipBeneath(row: Row, layout: Layout): boolean {
  const { nip, name, mapped } = columnsOfRows(layout);
  const filled = row.values.flatMap((cell, index) =>
    !isBlank(cell) && cell !== maskedCell && mapped.has(index) ? [index] : [],
  );
  const [only] = filled;
  if (only === undefined || filled.length !== 1) return false;
  if (only !== name?.index && only !== nip?.index) return false;
  const text = cellText(row.values[only] ?? null);
  return /^(?:n\s?i\s?p|nrp)?[\s.:]*[\d\s.\-–]{18,30}$/iu.test(text) && text.replace(/\D/g, '').length === 18;
}
