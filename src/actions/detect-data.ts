/** A first look at a workbook, before anything is checked: where the data stand, and which header is which field. */
import { headerCells, tableLayout, type ColumnMap, type Field, type LayoutContext } from '../record/columns';
import { normalizeHeader } from '../record/normalize';
import { UserError } from '../text/core/user-error';
import type { Workbook } from '../workbook/workbook';
import type { TableHeader } from '../record/table-header';
import { findTable } from './shared/assess-workbook';

export interface DetectedHeader {
  readonly header: string;
  /** Null: a column that is not used. */
  readonly field: Field | null;
}

export interface DetectedData {
  /** The sheets that may hold data, in the workbook's order. */
  readonly sheets: readonly string[];
  /** Where the data stand; null where no header was found. */
  readonly sheet: string | null;
  readonly headers: readonly DetectedHeader[];
  /** What the user had tied, as far as this sheet has those headers. */
  readonly map: ColumnMap;
  /** Why the columns cannot be told apart; null where they can. */
  readonly problem: UserError | null;
}

/** @param sheet null: found by itself. */
export async function detectData(workbook: Workbook, sheet: string | null, map: ColumnMap): Promise<DetectedData> {
  const sheets = (await workbook.sheets()).filter(({ managed, hidden }) => !managed && !hidden).map(({ name }) => name);
  const asked = sheet !== null && sheets.includes(sheet) ? sheet : null;
  const nothing: DetectedData = { sheets, sheet: asked, headers: [], map: new Map(), problem: null };
  if (sheets.length === 0) return nothing;
  try {
    const found = await findTable(workbook, { sheet: asked, map });
    const present = headersOf(found.header);
    const known = withinHeaders(map, present);
    return { ...nothing, sheet: found.sheet, map: known, ...tied(found.header, { map: known, sample: found.sample }) };
  } catch (error) {
    if (error instanceof UserError) return { ...nothing, problem: error };
    throw error;
  }
}

/** What was tied for another sheet, whose headers this one lacks, is no mistake here. */
function withinHeaders(map: ColumnMap, headers: readonly string[]): ColumnMap {
  const present = new Set(headers.map(normalizeHeader));
  return new Map([...map].filter(([header]) => present.has(normalizeHeader(header))));
}

function headersOf(header: TableHeader): readonly string[] {
  return [...new Set(headerCells(header).map((cell) => cell.header))];
}

function tied(header: TableHeader, context: LayoutContext): Pick<DetectedData, 'headers' | 'problem'> {
  const headers = headersOf(header);
  try {
    const { columns, spare } = tableLayout(header, context);
    const fieldOf = new Map([...spare.values(), ...columns.values()].map(({ header, field }) => [header, field]));
    return { headers: headers.map((header) => ({ header, field: fieldOf.get(header) ?? null })), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const chosen = (header: string): Field | null => {
      const field = context.map.get(header);
      return field === undefined || field === 'abaikan' ? null : field;
    };
    return { headers: headers.map((header) => ({ header, field: chosen(header) })), problem: error };
  }
}
