/** An agency's own or completed method: kept in the workbook, on `Aturan IPASN`, where formulas read it too. */
import type { MethodChoice } from '../method/choice';
import { methodOfTable, methodRows } from '../method/table';
import { methodOfRuleTable } from '../report/rule-table';
import { ruleSheet, ruleSheetName } from '../report/rule-sheet';
import type { Language } from '../text/core/translate';
import type { LiveWorkbook } from '../workbook/live';
import type { Workbook, Written } from '../workbook/workbook';

/** Numbers filled in by the keys of the method's table. @throws Refusal where one is not possible. */
export function completedMethod(choice: MethodChoice, values: ReadonlyMap<string, number>): MethodChoice {
  const rows = methodRows(choice).map((row) => {
    const [key, , ...rest] = row;
    const value = values.get(key);
    return value === undefined ? row : [key, value, ...rest];
  });
  return methodOfTable(rows);
}

/** Writes the method to `Aturan IPASN`, under the name METODE_IPASN. */
export function storeMethod(workbook: LiveWorkbook, choice: MethodChoice, language: Language): Promise<Written> {
  return workbook.write({
    sheets: [ruleSheet(choice, language)],
    scores: null,
    form: 'copy',
    metadata: workbook.metadata,
  });
}

/**
 * The method as it stands on the workbook's own sheet, whoever changed it there; null where there is no such sheet.
 * @throws Refusal where the sheet holds no whole method.
 */
export async function storedMethod(workbook: Workbook): Promise<MethodChoice | null> {
  const sheets = await workbook.sheets();
  const sheet = sheets.find(({ managed, name }) => managed && name.startsWith(ruleSheetName));
  if (sheet === undefined) return null;
  const cells: (readonly unknown[])[] = [];
  for await (const block of workbook.rows(sheet.name)) cells.push(...block.map(({ values }) => values));
  return methodOfRuleTable(cells);
}
