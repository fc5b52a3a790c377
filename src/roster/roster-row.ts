/** One person's row of one file, as lists are compared and merged: the record, the filled fields, the unreadable ones. */
import { isCellError, isBlank, type CellValue, type Row } from '../record/cell';
import type { Layout } from '../record/columns';
import type { Finding } from '../record/finding';
import { flattenString } from '../record/flatten-string';
import { cellText, normalizeHeader } from '../record/normalize';
import { readNumber } from '../record/number';
import type { PersonReading } from '../record/read';
import type { PersonRecord } from '../record/record';
import {
  fieldSet,
  hasField,
  noFields,
  rosterFields,
  union,
  withField,
  type FieldSet,
  type FieldValue,
  type RosterField,
} from './field';

export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** The headers under which a merged list keeps each row's origin. */
export const originHeaders = { file: 'ASAL BERKAS', row: 'ASAL BARIS' } as const;
export const oldNipHeader = 'NIP LAMA';

export interface RosterRow {
  /** The row in its first file; a merged list keeps it. */
  readonly origin: Origin;
  /** The NIP of 18 digits, or an old one of 9; null where there is neither. */
  readonly identity: string | null;
  /** The old NIP, where the list has it beside the new one. */
  readonly oldNip: string | null;
  readonly record: PersonRecord;
  /** The fields whose cells are filled. */
  readonly provided: FieldSet;
  /** The fields whose cells could not be read. */
  readonly unreadable: FieldSet;
  /** The fields that keep the row from being counted: unreadable, or empty though required. */
  readonly faulty: FieldSet;
  /** An error outside these fields, such as an impossible NIP. */
  readonly hasOtherFault: boolean;
  /** Cells to be copied as written, by field or `nip`; null in most rows. */
  readonly asWritten: ReadonlyMap<string, string | number> | null;
  /** The total that the list itself reports for this person, 0..100. */
  readonly reportedTotal: number | null;
}

export type RosterRowReader = (reading: PersonReading, row: Row) => RosterRow;

/** The fields that a list has a column for. */
export function providedFields({ columns }: Layout): FieldSet {
  return fieldSet((field) => field.columns.some((column) => columns.has(column)));
}

/** The value of a field; null where its cell is empty or cannot be read. */
export function valueOf({ provided, unreadable, record }: RosterRow, field: RosterField): FieldValue {
  return hasField(provided, field) && !hasField(unreadable, field) ? field.of(record) : null;
}

/** Texts that many people share (units, positions), kept once for a whole run. */
export type TextPool = Map<string, string>;

/** Indexes of columns that are no field of a record; -1 where the list has none. */
function besideFields({ rowHeaders }: Layout) {
  const at = (header: string): number => rowHeaders.indexOf(normalizeHeader(header));
  return {
    oldNip: at(oldNipHeader),
    file: at(originHeaders.file),
    row: at(originHeaders.row),
    reportedTotal: rowHeaders.findIndex((header) => header !== null && totalHeaders.has(header)),
  };
}

/** The columns that a roster row needs beside those of the fields. */
export function extraColumns(layout: Layout): readonly number[] {
  return Object.values(besideFields(layout)).filter((index) => index >= 0);
}

/** @param file what the file is called in messages. */
export function rosterRowReader(file: string, layout: Layout, pool: TextPool): RosterRowReader {
  const fieldColumns = columnsOfFields(layout);
  const fieldAt = new Map(
    fieldColumns.flatMap(({ field, indexes }) => indexes.map((index) => [index, field] as const)),
  );
  const nipColumn = layout.columns.get('nip')?.index ?? -1;
  const echelonColumn = layout.columns.get('eselon')?.index ?? -1;
  const extra = besideFields(layout);

  return ({ record, findings }, row) => {
    const cell = (index: number): CellValue => row.values[index] ?? null;
    const { unreadable, faulty, hasOtherFault } = faultsIn(findings, fieldAt);
    const asWritten = new Map<string, string | number>();
    const keep = (name: string, index: number): void => {
      const value = writtenCell(cell(index));
      if (value !== null) asWritten.set(name, value);
    };
    for (const { column, type } of findings) {
      if (column === null) continue;
      if (column === nipColumn) keep('nip', column);
      const field = fieldAt.get(column);
      if (field === undefined) continue;
      if (hasField(unreadable, field) || type.code === courseBelowPosition) keep(field.field, column);
    }
    if (record.echelon !== null) keep('eselon', echelonColumn);
    return {
      origin: originOf(cell(extra.file), cell(extra.row)) ?? { file, row: row.number },
      identity: identityOf(record.nip),
      oldNip: digitsOf(cellText(cell(extra.oldNip)), OLD_NIP_DIGITS),
      record: withSharedTexts(record, pool),
      provided: union(filledFields(fieldColumns, row), fieldsImplied(record)),
      unreadable,
      faulty,
      hasOtherFault,
      asWritten: asWritten.size === 0 ? null : asWritten,
      reportedTotal: reportedTotal(cell(extra.reportedTotal)),
    };
  };
}

interface FieldColumns {
  readonly field: RosterField;
  /** Indexes of its columns in the sheet, from 0. */
  readonly indexes: readonly number[];
}

function columnsOfFields({ columns, spare }: Layout): readonly FieldColumns[] {
  return rosterFields.map((field) => ({
    field,
    indexes: field.columns
      .flatMap((column) => [columns.get(column), spare.get(column)])
      .flatMap((column) => (column === undefined ? [] : [column.index])),
  }));
}

/** Findings of cells that cannot be read, but cost no score. */
const unscoredCodes: ReadonlySet<string> = new Set(['cell-not-scored', 'sex-unknown', 'status-unknown']);

function faultsIn(
  findings: readonly Finding[],
  fieldAt: ReadonlyMap<number, RosterField>,
): Pick<RosterRow, 'unreadable' | 'faulty' | 'hasOtherFault'> {
  let unreadable = noFields;
  let faulty = noFields;
  let hasOtherFault = false;
  for (const { column, type } of findings) {
    // Cells that no score reads are warnings there, and still hold nothing that can be compared.
    if (unscoredCodes.has(type.code)) {
      const unscored = column === null ? undefined : fieldAt.get(column);
      if (unscored !== undefined) unreadable = withField(unreadable, unscored);
    }
    if (type.severity !== 'error') continue;
    const field = column === null ? undefined : fieldAt.get(column);
    if (field === undefined) hasOtherFault = true;
    else {
      faulty = withField(faulty, field);
      if (!type.code.endsWith('-empty')) unreadable = withField(unreadable, field);
    }
  }
  return { unreadable, faulty, hasOtherFault };
}

const NIP_DIGITS = 18;
const OLD_NIP_DIGITS = 9;

/** Kept as written: a course of a lower echelon earns nothing in this position, but could in another. */
const courseBelowPosition = 'course-below-post';

function filledFields(fieldColumns: readonly FieldColumns[], { values }: Row): FieldSet {
  let set = noFields;
  for (const { field, indexes } of fieldColumns) {
    for (const index of indexes) if (!isBlank(values[index])) set = withField(set, field);
  }
  return set;
}

const echelonOnly = fieldSet(({ field }) => field === 'eselon');
const statusOnly = fieldSet(({ field }) => field === 'status');
const legalStatusOnly = fieldSet(({ field }) => field === 'kedudukanHukum');

/** The word for a position can imply the echelon; the column of the status can imply the legal status, and the other way. */
function fieldsImplied({ echelon, status, legalStatus }: PersonRecord): FieldSet {
  return [
    echelon === null ? noFields : echelonOnly,
    status === null ? noFields : statusOnly,
    legalStatus === null ? noFields : legalStatusOnly,
  ].reduce(union);
}

function originOf(file: CellValue, row: CellValue): Origin | null {
  const name = cellText(file);
  const number = Number(cellText(row));
  return name !== '' && Number.isInteger(number) && number > 0 ? { file: name, row: number } : null;
}

const totalHeaders = new Set(
  'TOTAL|SKOR|SKOR TOTAL|TOTAL SKOR|TOTAL POIN|JUMLAH SKOR|JUMLAH POIN|NILAI TOTAL|IP ASN|IPASN|NILAI IP ASN|SKOR IP ASN|NILAI PIP|SKOR PIP'
    .split('|')
    .map(normalizeHeader),
);

function reportedTotal(cell: CellValue): number | null {
  const reading = readNumber(cell, true);
  return 'value' in reading && !isBlank(cell) && reading.value >= 0 && reading.value <= 100 ? reading.value : null;
}

function writtenCell(cell: CellValue): string | number | null {
  // An error of Excel stands as it is; that a formula has no value is our word, not the user's.
  if (isCellError(cell)) return cell.error.startsWith('#') ? cell.error : null;
  if (typeof cell === 'number') return cell;
  return isBlank(cell) ? null : flattenString(cellText(cell));
}

export function identityOf(nip: string | null): string | null {
  return nip === null ? null : (digitsOf(nip, NIP_DIGITS) ?? digitsOf(nip, OLD_NIP_DIGITS));
}

function digitsOf(text: string, count: number): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return digits.length === count && /^\d+$/.test(digits) ? flattenString(digits) : null;
}

function withSharedTexts(record: PersonRecord, pool: TextPool): PersonRecord {
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
