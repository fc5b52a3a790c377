/** The merged roster as a sheet: the table `DataASN`, in the words of the template, each row with its origin. */
import { columnLetters } from '../record/a1';
import { oldNipHeader, originHeaders, valueOf, type RosterRow } from '../roster/roster-row';
import { hasField, rosterFields, type FieldSet, type RosterField } from '../roster/field';
import type { Field } from '../record/columns';
import type { Day } from '../record/record';
import { dataSheetName, dataTableName } from '../workbook/sheet-names';
import type { UserSheet } from '../workbook/live';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { rosterColumns, type RosterColumnName } from '../record/roster-columns';
import type { Rules } from '../score/rules';

export interface MergedRoster {
  readonly rules: Rules;
  /** The fields that any of the files has a column for. */
  readonly columns: FieldSet;
  readonly hasNip: boolean;
  readonly people: readonly RosterRow[];
}

interface MergedColumn {
  readonly header: string;
  readonly width: number;
  readonly format: CellFormat;
  readonly of: (entry: RosterRow) => PlainValue;
}

/** The template's columns by the field that they hold. */
const columnNameOf: Partial<Record<Field, RosterColumnName>> = {
  nama: 'name',
  unit: 'unit',
  jabatan: 'position',
  jenisJabatan: 'positionType',
  eselon: 'echelon',
  pendidikan: 'education',
  golongan: 'rank',
  status: 'status',
  kedudukanHukum: 'legalStatus',
  jenisKelamin: 'sex',
  tanggalLahir: 'birthDay',
  tmtCpns: 'appointmentDay',
  diklatKepemimpinan: 'leadershipTraining',
  diklatFungsional: 'functionalTraining',
  jpDiklatTeknis: 'technicalHours',
  seminar: 'seminar',
  nilaiKinerja: 'performance',
  hukumanDisiplin: 'sanction',
  diperbarui: 'updatedDay',
};

/** Columns that the template lacks, for lists that have them. */
const furtherHeaders: Partial<Record<Field, string>> = {
  pendidikanTertinggi: 'PENDIDIKAN TERTINGGI',
  pendidikanSyarat: 'PENDIDIKAN SYARAT',
  jpTerbesar: 'JP TERBESAR',
  tanggalDiklatTeknis: 'TANGGAL DIKLAT TEKNIS',
  tanggalSeminar: 'TANGGAL SEMINAR',
  tanggalHukuman: 'TANGGAL HUKUMAN DISIPLIN',
};

/** What a list needs to be scored at all: these columns stand there even where no file filled them. */
const always: readonly Field[] = ['nama', 'unit', 'jenisJabatan', 'pendidikan'];

const text: CellFormat = { number: '@' };
const header: CellFormat = { bold: true, vertical: 'middle', wrap: true };

export function mergedSheet(merged: MergedRoster): UserSheet {
  const columns = mergedColumns(merged);
  const { people } = merged;
  const last = columnLetters(columns.length - 1);
  return {
    name: dataSheetName,
    widths: columns.map(({ width }) => width),
    rows: { [Symbol.iterator]: () => sheetRows(columns, people) },
    frozenRows: 1,
    print: { orientation: 'landscape', fitToWidth: 2, fitToHeight: 0, titleRows: [1, 1] },
    table: {
      name: dataTableName,
      range: `A1:${last}${String(people.length + 1)}`,
      headers: columns.map((column) => column.header),
    },
  };
}

function* sheetRows(
  columns: readonly MergedColumn[],
  people: readonly RosterRow[],
): Generator<readonly (SheetCell | PlainValue)[]> {
  yield columns.map((column) => ({ value: column.header, format: header }));
  for (const entry of people) {
    yield columns.map(({ of, format }) => {
      const value = of(entry);
      return value === null ? null : { value, format };
    });
  }
}

function mergedColumns({ rules, columns, hasNip, people }: MergedRoster): readonly MergedColumn[] {
  const nip: MergedColumn = {
    header: 'NIP',
    width: 21,
    format: text,
    of: ({ asWritten, record }) => asWritten?.get('nip') ?? record.nip,
  };
  const oldNip: MergedColumn = { header: oldNipHeader, width: 12, format: text, of: (entry) => entry.oldNip };
  const hasOldNip = people.some((entry) => entry.oldNip !== null);
  const fields = rosterFields
    .filter((field) => hasField(columns, field) || always.includes(field.field))
    .map((field) => fieldColumn(field, rules.measured));
  const origin: readonly MergedColumn[] = [
    { header: originHeaders.file, width: 28, format: text, of: (entry) => entry.origin.file },
    { header: originHeaders.row, width: 8, format: { align: 'center' }, of: (entry) => entry.origin.row },
  ];
  return [...(hasNip ? [nip] : []), ...(hasOldNip ? [oldNip] : []), ...fields, ...origin];
}

function fieldColumn(field: RosterField, measured: Day): MergedColumn {
  const known = rosterColumns(measured).find(({ name }) => name === columnNameOf[field.field]);
  const number = known?.number ?? (field.kind === 'day' ? 'dd/mm/yyyy' : undefined);
  const align = known?.align ?? (field.kind === 'text' ? undefined : 'center');
  return {
    header: known?.header ?? furtherHeaders[field.field] ?? field.field,
    width: known?.width ?? 15,
    format: { ...(number === undefined ? {} : { number }), ...(align === undefined ? {} : { align }) },
    of: (entry) => entry.asWritten?.get(field.field) ?? valueOf(entry, field),
  };
}
