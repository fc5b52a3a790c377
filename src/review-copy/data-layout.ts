/** The columns of a copy's data sheet: the data, then what is computed from them. */
import { columnLetters, sheetReference } from '../record/a1';
import { dimensions } from '../method/method';
import { copyHeaders } from '../text/report/review-copy';
import { columnNames } from '../text/report/report';
import type { CellFormat } from '../workbook/sheet';
import { textColour, mutedColour } from '../report/colours';
import { dataSheetName } from '../workbook/sheet-names';
import { copyColumn, type CopyField } from './columns';

export const resultFields = [...dimensions, 'total', 'kategori'] as const;

export type ResultField = (typeof resultFields)[number];

/** `skor`: values. `cek`: native formulas. `pendidikanDihitung`: the diploma that counts, where there are two. */
export type DerivedField =
  'alasanKata' | 'pendidikanDihitung' | `skor.${ResultField}` | `cek.${ResultField}` | 'cocok' | 'noUnit' | 'sidik';

export type LayoutField = CopyField | DerivedField;

export interface LayoutColumn {
  readonly field: LayoutField;
  readonly header: string;
  readonly width: number;
  readonly format: CellFormat;
}

export interface DataLayout {
  readonly columns: readonly LayoutColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
  has(field: LayoutField): boolean;
  /** `B6`; @throws where the copy has no such column. */
  cell(field: LayoutField, row: number | string): string;
  /** All its cells, for formulas on any sheet: `'Data ASN'!$B$6:$B$255`. */
  range(field: LayoutField): string;
}

/** Title, agency, help and the count of disagreeing rows are above the header. */
export const HEADER_ROW = 6;

const centred: CellFormat = { align: 'center' };
const points: CellFormat = { number: '0.0', align: 'center' };
const check: CellFormat = { ...points, colour: mutedColour };

export function dataLayout(fields: readonly CopyField[], people: number): DataLayout {
  const columns: LayoutColumn[] = [...fields.map(dataColumn), ...derived(fields)];
  const indexOf = new Map(columns.map(({ field }, index) => [field, index]));
  const letters = (field: LayoutField): string => {
    const index = indexOf.get(field);
    if (index === undefined) throw new Error(`dataLayout(): the copy lacks the column ${field}`);
    return columnLetters(index);
  };
  const firstRow = HEADER_ROW + 1;
  const lastRow = HEADER_ROW + Math.max(1, people);
  return {
    columns,
    firstRow,
    lastRow,
    has: (field) => indexOf.has(field),
    cell: (field, row) => `${letters(field)}${String(row)}`,
    range: (field) =>
      sheetReference(dataSheetName, `$${letters(field)}$${String(firstRow)}:$${letters(field)}$${String(lastRow)}`),
  };
}

function dataColumn(field: CopyField): LayoutColumn {
  const { header, width, number, centred: inTheMiddle = false } = copyColumn(field);
  const format = { ...(number === undefined ? {} : { number }), ...(inTheMiddle ? centred : {}) };
  return { field, header, width, format };
}

function derived(fields: readonly CopyField[]): readonly LayoutColumn[] {
  const counted: LayoutColumn = {
    field: 'pendidikanDihitung',
    header: copyHeaders.education,
    width: 13,
    format: centred,
  };
  return [
    { field: 'alasanKata', header: copyHeaders.reason, width: 32, format: { colour: textColour } },
    ...(fields.includes('pendidikanTertinggi') ? [counted] : []),
    ...resultFields.map((field): LayoutColumn => ({
      field: `skor.${field}`,
      header: columnNames[field],
      width: field === 'kategori' ? 15 : 12,
      format: field === 'kategori' ? centred : field === 'total' ? { ...points, bold: true } : points,
    })),
    ...resultFields.map((field): LayoutColumn => ({
      field: `cek.${field}`,
      header: copyHeaders.check[field],
      width: field === 'kategori' ? 15 : 12,
      format: field === 'kategori' ? { ...centred, colour: mutedColour } : check,
    })),
    { field: 'cocok', header: copyHeaders.agrees, width: 9, format: centred },
    { field: 'noUnit', header: copyHeaders.unitNumber, width: 8, format: { number: '0', align: 'center' } },
    {
      field: 'sidik',
      header: copyHeaders.code,
      width: 10,
      format: { number: '@', align: 'center', colour: mutedColour },
    },
  ];
}
