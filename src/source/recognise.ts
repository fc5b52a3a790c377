/** Which layout a sheet has, by its first rows: no name of a file, no guess from what the cells hold. */
import type { Row } from '../record/cell';
import {
  factField,
  headerCells,
  isIds,
  resolvePair,
  statedPointField,
  type Field,
  type HeaderCell,
} from '../record/columns';
import { normalizeHeader } from '../record/normalize';
import { headerSearchRows } from '../record/table';
import { headersFrom, type TableHeader } from '../record/table-header';
import { fieldsOf, type SourceField, type SourceLayout } from './layout';

export interface SourceColumn {
  readonly field: SourceField;
  /** Index in the sheet, from 0. */
  readonly index: number;
  readonly header: string;
  /** Whether codes of the layout may stand here. */
  readonly coded: boolean;
}

/** A sheet whose layout is known: its header's row, and its columns by field, the second of an ID and NAMA pair beside. */
export interface Recognised {
  readonly layout: SourceLayout;
  readonly header: TableHeader;
  readonly columns: ReadonlyMap<SourceField, readonly SourceColumn[]>;
  /** Headers that are never read, as they stand there. */
  readonly unmappedHeaders: readonly string[];
}

/**
 * The layout that fits best among the first rows: the most headers and fields recognised, then the usual row, then the
 * order of `layouts`; null where none fits. @throws Refusal where two headers claim one field.
 */
export function recognise(rows: readonly Row[], layouts: readonly SourceLayout[]): Recognised | null {
  let best: { header: TableHeader; layout: SourceLayout; worth: number } | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.number > headerSearchRows) break;
    for (const header of headersFrom(rows, index)) {
      const cells = headerCells(header);
      if (cells.length < 2) continue;
      for (const layout of layouts) {
        const worth = fit(cells, layout, row.number);
        if (worth > (best?.worth ?? 0)) best = { header, layout, worth };
      }
    }
  }
  return best === null ? null : columnsOf(best.header, best.layout);
}

/** How well a row fits, 0 where something that must stand there does not. */
function fit(cells: readonly HeaderCell[], layout: SourceLayout, row: number): number {
  const { headers, fields, without, row: usual } = layout.recognised;
  const present = new Set(cells.map(({ normalized }) => normalized));
  if (!headers.every((header) => present.has(normalizeHeader(header)))) return 0;
  const fieldOf = fieldFinder(layout);
  const named = new Set<string | undefined>(cells.map(({ normalized }) => fieldOf(normalized)));
  if (!fields.every((either) => either.split('|').some((field) => named.has(field)))) return 0;
  if (without.some((field) => cells.some(({ normalized }) => factField(normalized) === field))) return 0;
  return headers.length + fields.length + (usual === row ? 0.5 : 0);
}

type FieldFinder = (folded: string) => SourceField | 'abaikan' | undefined;

/** The field that a folded header names in a layout: by the layout's own columns, else as every reader knows it. */
function fieldFinder({ columns, holds }: SourceLayout): FieldFinder {
  const own = new Map(Object.entries(columns).map(([header, field]) => [normalizeHeader(header), field]));
  const ownFields: readonly SourceField[] = fieldsOf[holds];
  const asField = (name: string | undefined) => ownFields.find((field) => field === name);
  return (folded) => {
    const told = own.get(folded);
    if (told !== undefined) return told === 'abaikan' ? told : asField(told);
    return asField(holds === 'poin' ? (statedPointField(folded) ?? factField(folded)) : factField(folded));
  };
}

function columnsOf(header: TableHeader, layout: SourceLayout): Recognised {
  const cells = headerCells(header);
  const fieldOf = fieldFinder(layout);
  const claims = new Map<SourceField, HeaderCell[]>();
  const unmappedHeaders: string[] = [];
  for (const cell of cells) {
    const field = fieldOf(cell.normalized);
    if (field === undefined || field === 'abaikan') unmappedHeaders.push(cell.header);
    else claims.set(field, [...(claims.get(field) ?? []), cell]);
  }
  const found = cells.map((cell) => cell.header);
  const own = new Set(Object.keys(layout.columns).map(normalizeHeader));
  const columns = new Map<SourceField, readonly SourceColumn[]>();
  for (const [field, claimants] of claims) {
    const pair = resolvePair(field, claimants, header.number, found).filter((cell) => cell !== undefined);
    columns.set(
      field,
      pair.map(({ index, header: name, normalized }) => {
        const coded = isIds(normalized) || own.has(normalized);
        return { field, index, header: name, coded };
      }),
    );
  }
  return { layout, header, columns, unmappedHeaders };
}

/** The indexes of the columns that are read. */
export function columnsRead({ columns }: Recognised): ReadonlySet<number> {
  return new Set([...columns.values()].flatMap((pair) => pair.map(({ index }) => index)));
}

/** What the general reader has to be told so that it reads a roster as its layout says. */
export function columnMapOf({ layout, header }: Recognised): ReadonlyMap<string, Field | 'abaikan'> {
  const own = new Map(Object.entries(layout.columns).map(([name, field]) => [normalizeHeader(name), field]));
  const personFields: readonly (Field | 'tahun')[] = fieldsOf.pegawai;
  return new Map(
    headerCells(header).flatMap(({ header: name, normalized }): [string, Field | 'abaikan'][] => {
      const told = own.get(normalized);
      if (told === 'abaikan') return [[name, told]];
      const field = personFields.find((each) => each === told);
      return field === undefined || field === 'tahun' ? [] : [[name, field]];
    }),
  );
}
