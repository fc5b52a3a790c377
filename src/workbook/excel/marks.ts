/**
 * Marks are conditional formats: they do not change the user's own colours, move along when rows are sorted, added or
 * deleted, and can be removed completely. They are recognised by their rule.
 */
import type { CellMark } from '../live';
import { CALL_BYTES, operation, type Operation } from './operation';
import { addressLists, addressOf, columnRuns } from './rectangles';
import { runQueue, runWithEventsDisabled } from './run-batch';
import { errorContext } from './errors';

/** Always true; shows in Excel's list of rules where it comes from. */
const RULE = '=ISTEXT("IPASN")';

export async function markCells(sheet: string, marks: readonly CellMark[]): Promise<void> {
  await runWithEventsDisabled(errorContext(sheet), async (context) => {
    const earlier = await earlierMarks(context);
    const target = context.workbook.worksheets.getItem(sheet);
    await runQueue(context, [...unmarkOperations(earlier), ...markOperations(target, marks)]);
  });
}

export async function unmarkCells(): Promise<void> {
  await runWithEventsDisabled(errorContext(null), async (context) => {
    await runQueue(context, unmarkOperations(await earlierMarks(context)));
  });
}

async function earlierMarks(context: Excel.RequestContext): Promise<readonly Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const lists = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const custom = lists.flatMap(({ items }) => items).filter(({ type }) => type === 'Custom');
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  return custom.filter((format) => format.custom.rule.formula === RULE);
}

function* unmarkOperations(formats: readonly Excel.ConditionalFormat[]): Generator<Operation> {
  for (const format of formats) yield operation(CALL_BYTES, () => format.delete());
}

function* markOperations(sheet: Excel.Worksheet, marks: readonly CellMark[]): Generator<Operation> {
  const byColour = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const alike = byColour.get(mark.colour) ?? [];
    alike.push(mark);
    byColour.set(mark.colour, alike);
  }
  for (const [colour, alike] of byColour) {
    for (const list of addressLists(columnRuns(alike).map(addressOf))) {
      yield operation(list.length + 6 * CALL_BYTES, () => {
        const format = sheet.getRanges(list).conditionalFormats.add('Custom');
        format.custom.rule.formula = RULE;
        format.custom.format.fill.color = `#${colour}`;
        format.priority = 0;
      });
    }
  }
}
