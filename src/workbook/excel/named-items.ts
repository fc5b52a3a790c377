/** Defined names such as METODE_IPASN. A name that the user gave to something else is left alone. */
import { absoluteRange, sheetReference } from '../../record/a1';
import { CALL_BYTES, operation, type Operation } from './operation';
import type { SheetPlan } from './managed-sheet';

/** `there`: the workbook's loaded names. */
export function* namedRangeOperations(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  there: readonly Excel.NamedItem[],
): Generator<Operation> {
  for (const { sheet, name: sheetName } of plans) {
    for (const { name, range } of sheet.namedRanges ?? []) {
      const formula = `=${sheetReference(sheetName, absoluteRange(range))}`;
      const item = there.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (item === undefined) yield operation(2 * CALL_BYTES, () => void workbook.names.add(name, formula));
      else if (leadsTo(sheetName, item)) yield operation(CALL_BYTES, () => (item.formula = formula));
    }
  }
}

/** Whether a name may be changed: it points to the managed sheet, or nowhere. */
function leadsTo(sheet: string, item: Excel.NamedItem): boolean {
  const formula = String(item.formula as unknown);
  return (
    formula.includes('#REF!') ||
    [sheetReference(sheet, ''), `${sheet}!`].some((place) => formula.startsWith(`=${place}`))
  );
}
