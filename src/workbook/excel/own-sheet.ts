/** A sheet of ours: made or cleared, then filled. */
import { formulaText } from '../formula-text';
import { MARK_NAME } from '../mark';
import { chartSteps } from './charts';
import { conditionSteps } from './conditions';
import { linkSteps } from './links';
import { lookSteps, numberFormatSteps, type Cells } from './looks';
import { CALL_BYTES } from './measure';
import type { SheetPlan } from './plan';
import { heightSteps, widthSteps } from './sizes';
import { step, type Step } from './step';
import { tableSteps } from './tables';
import { validationSteps } from './validations';
import { valueSteps, type ValueRow } from './values';

/** What an earlier sheet of ours holds that has to go before its cells are written anew. */
export interface Remains {
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorksheetProtection;
}

export function loadRemains(sheet: Excel.Worksheet): Remains {
  const { tables, charts, names, protection } = sheet;
  protection.load('protected');
  tables.load('items/name');
  charts.load('items/name');
  names.load('items/name');
  return { tables, charts, names, protection };
}

/** Empties the sheet; the sheet itself stays, and so do its place and what points to it. */
export function* clearSteps(sheet: Excel.Worksheet, { tables, charts, names }: Remains): Generator<Step> {
  for (const chart of charts.items) yield step(CALL_BYTES, () => chart.delete());
  for (const table of tables.items) yield step(CALL_BYTES, () => table.delete());
  for (const name of names.items) if (/(^|!)Print_/.test(name.name)) yield step(CALL_BYTES, () => name.delete());
  yield step(12 * CALL_BYTES, () => {
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

/** Adds the sheet, and marks it as ours at once. */
export function addOwnSheet(context: Excel.RequestContext, { name, sheet }: SheetPlan): void {
  const made = context.workbook.worksheets.add(name);
  made.names.add(`${MARK_NAME}${sheet.role}`, made.getRange('A1')).visible = false;
}

export interface Names {
  /** From the name that a report uses to the name in the workbook. */
  readonly targets: ReadonlyMap<string, string>;
  /** Names of tables and defined names that are taken, in lower case. */
  readonly taken: Set<string>;
}

/** All of a sheet but its print setup. */
export function* fillSteps(sheet: Excel.Worksheet, { sheet: data }: SheetPlan, names: Names): Generator<Step> {
  const { rows, widths, heights, merges, tables, dataBars, highlights, charts, frozenRows, gridLines } = data;
  yield* widthSteps(sheet, widths);
  yield* cellSteps(sheet, rows, names.targets);
  yield* heightSteps(sheet, heights ?? {});
  for (const range of merges ?? []) yield step(2 * CALL_BYTES, () => sheet.getRange(range).merge());
  yield* tableSteps(sheet, tables ?? [], names.taken);
  yield* conditionSteps(sheet, dataBars ?? [], highlights ?? []);
  yield* validationSteps(sheet, data.validations ?? []);
  yield* viewSteps(sheet, frozenRows, gridLines);
  yield* chartSteps(sheet, charts ?? []);
}

/** Formats of numbers, links, values, looks: in the order in which none undoes another. */
export function* cellSteps(sheet: Excel.Worksheet, rows: Cells, targets: ReadonlyMap<string, string>): Generator<Step> {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  yield* numberFormatSteps(sheet, rows);
  yield* linkSteps(sheet, rows, targets);
  yield* valueSteps(sheet, valueRows(rows), { top: 1, left: 0, width });
  yield* lookSteps(sheet, rows);
}

function* valueRows(rows: Cells): Generator<ValueRow | null> {
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

export function* viewSteps(
  sheet: Excel.Worksheet,
  frozenRows: number | undefined,
  gridLines: boolean | undefined,
): Generator<Step> {
  if (gridLines !== undefined) yield step(CALL_BYTES, () => (sheet.showGridlines = gridLines));
  if (frozenRows !== undefined && frozenRows > 0)
    yield step(CALL_BYTES, () => {
      sheet.freezePanes.freezeRows(frozenRows);
    });
}
