/** Changes user cells, in one request if possible, and returns their previous contents. */
import type { CellEdit } from '../live';
import type { PlainValue } from '../sheet';
import { cellInput, TEXT_FORMAT } from './cell-input';
import { setNumberFormat } from './styles';
import { CALL_BYTES, operation, type Operation, valueBytes } from './operation';
import { columnRuns, rangeOf, type Rectangle } from './rectangles';
import { runQueue, runWithEventsDisabled } from './run-batch';
import { errorContext } from './errors';

/** Ranges read in one request. */
const RANGES_AT_ONCE = 1_000;

export async function editCells(sheet: string, edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  if (edits.length === 0) return [];
  return runWithEventsDisabled(errorContext(sheet), async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const before = await readCells(context, target, columnRuns(edits));
    const formats = new Map(before.map((cell) => [keyOf(cell), cell.format]));
    try {
      await runQueue(context, editOperations(target, edits, formats));
    } catch (error) {
      // Some cells may have changed already: restore them as far as Excel allows.
      await runQueue(context, editOperations(target, before, formats)).catch(() => undefined);
      throw error;
    }
    return before.map(({ format: _format, ...cell }) => cell);
  });
}

interface CellBefore extends CellEdit {
  readonly format: string;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly Rectangle[],
): Promise<readonly CellBefore[]> {
  const cells: CellBefore[] = [];
  for (let from = 0; from < runs.length; from += RANGES_AT_ONCE) {
    const part = runs.slice(from, from + RANGES_AT_ONCE);
    const ranges = part.map((run) => rangeOf(sheet, run).load('values,formulas,numberFormat'));
    // One sync for each block of ranges.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    part.forEach((run, index) => {
      const range = ranges[index];
      if (range === undefined) return;
      cells.push(...cellsOf(run, range));
      range.untrack();
    });
  }
  return cells;
}

function* cellsOf({ top, left }: Rectangle, { values, formulas, numberFormat }: Excel.Range): Generator<CellBefore> {
  for (const [index, cells] of values.entries()) {
    const value = plain(cells[0]);
    const formula = plain((formulas[index] ?? [])[0]);
    const format = String((numberFormat[index] ?? [])[0] as unknown);
    const place = { row: top + index, column: left, value, format };
    yield typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { ...place, formula } : place;
  }
}

function plain(value: unknown): PlainValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Cell by cell: with filtered rows a block of values could end up in the wrong ones. */
function* editOperations(
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
  formats: ReadonlyMap<string, string>,
): Generator<Operation> {
  for (const edit of edits) {
    const format = formats.get(keyOf(edit));
    const entry = edit.formula ?? cellInput(edit.value, format);
    // A cell formatted as text would turn the input into text.
    const unlike = format === TEXT_FORMAT && (typeof edit.value === 'number' || edit.formula !== undefined);
    yield operation((unlike ? 6 : 4) * CALL_BYTES + valueBytes(entry), () => {
      const cell = sheet.getCell(edit.row - 1, edit.column);
      if (unlike) setNumberFormat(cell, 'General');
      cell.formulas = [[entry]];
      if (unlike) setNumberFormat(cell, TEXT_FORMAT);
      cell.untrack();
    });
  }
}
