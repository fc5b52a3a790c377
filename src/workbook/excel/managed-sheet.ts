/** A managed sheet: planned, created or cleared, then filled. */
import { uniqueSheetName } from '../names';
import type { SheetData } from '../sheet';
import { formulaText } from '../formula-text';
import { ROLE_NAME_PREFIX } from '../metadata';
import { chartOperations } from './charts';
import { conditionalFormatOperations, tableOperations, validationOperations } from './sheet-features';
import { linkOperations } from './links';
import { styleOperations, numberFormatOperations, type CellGrid } from './styles';
import { CALL_BYTES, operation, type Operation } from './operation';
import type { WorkbookSnapshot } from './snapshot';
import { heightOperations, widthOperations } from './dimensions';
import { valueOperations, type ValueRow } from './values';

export interface SheetPlan {
  readonly sheet: SheetData;
  /** The name that it gets. */
  readonly name: string;
  /** Whether it replaces a managed sheet of an earlier run. */
  readonly replaces: boolean;
}

/** Never replaces a user's sheet, whatever its name, nor a managed sheet that the user renamed. */
export function planSheets(sheets: readonly SheetData[], snapshot: WorkbookSnapshot): readonly SheetPlan[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const earlier = snapshot.sheets.find(
      ({ name, role }) => role === sheet.role && name === snapshot.metadata.sheets[sheet.role],
    );
    return earlier === undefined
      ? { sheet, name: uniqueSheetName(sheet.name, taken), replaces: false }
      : { sheet, name: earlier.name, replaces: true };
  });
}

/** What an earlier managed sheet contains that has to be removed before it is rewritten. */
export interface ExistingContent {
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorksheetProtection;
}

export function loadExistingContent(sheet: Excel.Worksheet): ExistingContent {
  const { tables, charts, names, protection } = sheet;
  protection.load('protected');
  tables.load('items/name');
  charts.load('items/name');
  names.load('items/name');
  return { tables, charts, names, protection };
}

/** Empties the sheet but keeps it, its position and references to it. */
export function* clearOperations(
  sheet: Excel.Worksheet,
  { tables, charts, names }: ExistingContent,
): Generator<Operation> {
  for (const chart of charts.items) yield operation(CALL_BYTES, () => chart.delete());
  for (const table of tables.items) yield operation(CALL_BYTES, () => table.delete());
  for (const name of names.items) if (/(^|!)Print_/.test(name.name)) yield operation(CALL_BYTES, () => name.delete());
  yield operation(12 * CALL_BYTES, () => {
    const all = sheet.getRange();
    sheet.freezePanes.unfreeze();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    all.unmerge();
    all.clear();
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
  });
}

/** Adds the sheet and marks it as managed at once. */
export function addManagedSheet(context: Excel.RequestContext, { name, sheet }: SheetPlan): void {
  const made = context.workbook.worksheets.add(name);
  made.names.add(`${ROLE_NAME_PREFIX}${sheet.role}`, made.getRange('A1')).visible = false;
}

export interface NameLookup {
  /** From the name that a report uses to the name in the workbook. */
  readonly targets: ReadonlyMap<string, string>;
  /** Names of tables and defined names that are taken, in lower case. */
  readonly taken: Set<string>;
}

/** Everything except the print setup. */
export function* fillOperations(
  sheet: Excel.Worksheet,
  { sheet: data }: SheetPlan,
  names: NameLookup,
): Generator<Operation> {
  const { rows, widths, heights, merges, tables, dataBars, highlights, charts, frozenRows, gridLines } = data;
  yield* widthOperations(sheet, widths);
  yield* cellOperations(sheet, rows, names.targets);
  yield* heightOperations(sheet, heights ?? {});
  for (const range of merges ?? []) yield operation(2 * CALL_BYTES, () => sheet.getRange(range).merge());
  yield* tableOperations(sheet, tables ?? [], names.taken);
  yield* conditionalFormatOperations(sheet, dataBars ?? [], highlights ?? []);
  yield* validationOperations(sheet, data.validations ?? []);
  yield* viewOperations(sheet, frozenRows, gridLines);
  yield* chartOperations(sheet, charts ?? []);
}

/** Number formats, links, values, styles: in this order none undoes another. */
export function* cellOperations(
  sheet: Excel.Worksheet,
  rows: CellGrid,
  targets: ReadonlyMap<string, string>,
): Generator<Operation> {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  yield* numberFormatOperations(sheet, rows);
  yield* linkOperations(sheet, rows, targets);
  yield* valueOperations(sheet, valueRows(rows), { top: 1, left: 0, width });
  yield* styleOperations(sheet, rows);
}

function* valueRows(rows: CellGrid): Generator<ValueRow | null> {
  for (const row of rows) {
    yield (
      row && {
        values: row.map((cell) => cell?.value ?? null),
        formats: row.map((cell) => cell?.format?.number),
        formulas: row.map((cell) => cell && formulaText(cell)),
      }
    );
  }
}

export function* viewOperations(
  sheet: Excel.Worksheet,
  frozenRows: number | undefined,
  gridLines: boolean | undefined,
): Generator<Operation> {
  if (gridLines !== undefined) yield operation(CALL_BYTES, () => (sheet.showGridlines = gridLines));
  if (frozenRows !== undefined && frozenRows > 0)
    yield operation(CALL_BYTES, () => {
      sheet.freezePanes.freezeRows(frozenRows);
    });
}
