/** One person's row of one file, as lists are compared and merged: the record, what was told, what could not be read. */
import { isCellError, isBlank, type CellValue, type Row } from '../record/cell';
import type { Layout } from '../record/columns';
import { flattenString } from '../record/flatten-string';
import { cellText, normalizeHeader } from '../record/normalize';
import { readNumber } from '../record/number';
import type { PersonReading } from '../record/read';
import type { PersonRecord } from '../record/record';
import { fieldSet, rosterFields, type FieldSet, type RosterField, type FieldValue } from './field';

export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** The headers under which a merged list keeps each row's origin. */
export const originHeaders = { file: 'ASAL BERKAS', row: 'ASAL BARIS' } as const;
export const oldNipHeader = 'NIP LAMA';

export interface RosterRow {
  /** The row, in the file that it first came from: a merged list remembers it. */
  readonly origin: Origin;
  /** What tells this person from all others: the NIP of 18 digits, or an old one of 9; null where there is none. */
  readonly identity: string | null;
  /** The old NIP beside the new one, where the list tells it. */
  readonly oldNip: string | null;
  readonly record: PersonRecord;
  /** The fields whose cells are filled. */
  readonly provided: FieldSet;
  /** The fields whose cells could not be read. */
  readonly unreadable: FieldSet;
  /** The fields for whose fault the row is not counted: unreadable, or empty where they must not be. */
  readonly faulty: FieldSet;
  /** A fault that no field can mend, such as a NIP that is none. */
  readonly otherFault: boolean;
  /** Cells to be carried on as they were written, by field or `nip`; most entries have none. */
  readonly asWritten: ReadonlyMap<string, string | number> | null;
  /** The total that the list itself states for this person, 0..100. */
  readonly reportedTotal: number | null;
}

export type RosterRowReader = (reading: PersonReading, row: Row) => RosterRow;

/** The fields that a list has a column for. */
export function providedFields({ columns }: Layout): FieldSet {
  return fieldSet((field) => field.columns.some((column) => columns.has(column)));
}

/** What a field says, or null where its cell is empty or cannot be read. */
export function valueOf(entry: RosterRow, field: RosterField, index: number): FieldValue {
  const bit = 1 << index;
  return (entry.provided & bit) === 0 || (entry.unreadable & bit) !== 0 ? null : field.of(entry.record);
}

/** Texts that people share (units, positions) are kept once for a whole run. */
export type TextPool = Map<string, string>;

/** Columns that are no field of a record, -1 where the list lacks one. */
function besideFields({ rowHeaders }: Layout) {
  const at = (header: string): number => rowHeaders.indexOf(normalizeHeader(header));
  return {
    oldNip: at(oldNipHeader),
    file: at(originHeaders.file),
    row: at(originHeaders.row),
    stated: rowHeaders.findIndex((header) => header !== null && statedHeaders.has(header)),
  };
}

/** The columns that an entry needs beside those of the fields. */
export function extraColumns(layout: Layout): readonly number[] {
  return Object.values(besideFields(layout)).filter((index) => index >= 0);
}

/** @param file what the file is called in everything that is told of it. */
export function rosterRowReader(file: string, layout: Layout, pool: TextPool): RosterRowReader {
  const indexes = rosterFields.map(({ columns }) =>
    columns.flatMap((column) =>
      [layout.columns.get(column), layout.spare.get(column)].flatMap((each) =>
        each === undefined ? [] : [each.index],
      ),
    ),
  );
  const fieldAt = new Map(indexes.flatMap((columns, field) => columns.map((index) => [index, field] as const)));
  const nipColumn = layout.columns.get('nip')?.index ?? -1;
  const echelonColumn = layout.columns.get('eselon')?.index ?? -1;
  const beside = besideFields(layout);

  return ({ record, findings }, row) => {
    const cell = (index: number): CellValue => row.values[index] ?? null;
    const written = new Map<string, string | number>();
    const keep = (name: string, index: number) => {
      const value = writtenCell(cell(index));
      if (value !== null) written.set(name, value);
    };
    let unreadable = 0;
    let faulty = 0;
    let otherFault = false;
    for (const { column, type } of findings) {
      const at = column === null ? undefined : fieldAt.get(column);
      const field = at === undefined ? undefined : rosterFields[at];
      if (column !== null && column === nipColumn) keep('nip', column);
      if (type.severity === 'error' && at === undefined) otherFault = true;
      if (column === null || at === undefined || field === undefined) continue;
      if (type.severity === 'error') {
        faulty |= 1 << at;
        if (!type.code.endsWith('-empty')) unreadable |= 1 << at;
      }
      if ((unreadable & (1 << at)) !== 0 || type.code === courseBelowPosition) keep(field.field, column);
    }
    if (record.echelon !== null) keep('eselon', echelonColumn);
    return {
      origin: originOf(cell(beside.file), cell(beside.row)) ?? { file, row: row.number },
      identity: identityOf(record.nip),
      oldNip: digitsOf(cellText(cell(beside.oldNip)), OLD_NIP),
      record: shared(record, pool),
      provided: filledFields(indexes, row) | toldElsewhere(record),
      unreadable,
      faulty,
      otherFault,
      asWritten: written.size === 0 ? null : written,
      reportedTotal: statedTotal(cell(beside.stated)),
    };
  };
}

const NIP = 18;
const OLD_NIP = 9;

/** A course of a lower echelon counts for nothing in this position, and might in another. */
const courseBelowPosition = 'course-below-post';

function filledFields(indexes: readonly (readonly number[])[], { values }: Row): FieldSet {
  let set = 0;
  for (let field = 0; field < indexes.length; field += 1) {
    for (const index of indexes[field] ?? []) if (!isBlank(values[index])) set |= 1 << field;
  }
  return set;
}

const bits = {
  eselon: fieldSet(({ field }) => field === 'eselon'),
  status: fieldSet(({ field }) => field === 'status'),
  kedudukanHukum: fieldSet(({ field }) => field === 'kedudukanHukum'),
};

/** A position's word can tell the echelon, and the column of one legalStatus the other. */
function toldElsewhere({ echelon, status, legalStatus }: PersonRecord): FieldSet {
  return (
    (echelon === null ? 0 : bits.eselon) |
    (status === null ? 0 : bits.status) |
    (legalStatus === null ? 0 : bits.kedudukanHukum)
  );
}

function originOf(file: CellValue, row: CellValue): Origin | null {
  const name = cellText(file);
  const number = Number(cellText(row));
  return name !== '' && Number.isInteger(number) && number > 0 ? { file: name, row: number } : null;
}

const statedHeaders = new Set(
  'TOTAL|SKOR|SKOR TOTAL|TOTAL SKOR|TOTAL POIN|JUMLAH SKOR|JUMLAH POIN|NILAI TOTAL|IP ASN|IPASN|NILAI IP ASN|SKOR IP ASN|NILAI PIP|SKOR PIP'
    .split('|')
    .map(normalizeHeader),
);

function statedTotal(cell: CellValue): number | null {
  const reading = readNumber(cell, true);
  return 'value' in reading && !isBlank(cell) && reading.value >= 0 && reading.value <= 100 ? reading.value : null;
}

function writtenCell(cell: CellValue): string | number | null {
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'number') return cell;
  return isBlank(cell) ? null : flattenString(cellText(cell));
}

export function identityOf(nip: string | null): string | null {
  return nip === null ? null : (digitsOf(nip, NIP) ?? digitsOf(nip, OLD_NIP));
}

function digitsOf(text: string, count: number): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return digits.length === count && /^\d+$/.test(digits) ? flattenString(digits) : null;
}

function shared(record: PersonRecord, pool: TextPool): PersonRecord {
  const once = (text: string | null): string | null => {
    if (text === null) return null;
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = flattenString(text) ?? text;
    pool.set(copy, copy);
    return copy;
  };
  return {
    ...record,
    nip: flattenString(record.nip),
    name: flattenString(record.name),
    unit: once(record.unit),
    position: once(record.position),
    rank: once(record.rank),
  };
}
