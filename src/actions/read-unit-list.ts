/** A list of units: the names in the column of units, or in the first column where no header says which. */
import { isBlank, type CellValue } from '../record/cell';
import { factField } from '../record/columns';
import { cellText, normalizeHeader } from '../record/normalize';
import { mergeText } from '../text/core/roster';
import { UserError } from '../text/core/user-error';
import { normalizeUnit } from '../check/units';
import type { NamedFile } from './shared/read-roster';

/** @throws Refusal where the list is empty. */
export async function readUnitList({ file, workbook }: NamedFile): Promise<readonly string[]> {
  const units = new Map<string, string>();
  const sheet = (await workbook.sheets()).find(({ hidden, managed }) => !hidden && !managed);
  let column: number | null = null;
  for await (const block of sheet === undefined ? [] : workbook.rows(sheet.name)) {
    for (const { values } of block) {
      const at: number = column === null ? values.findIndex(isHeader) : -1;
      if (at >= 0) {
        // What stood above the header was its title.
        column = at;
        units.clear();
        continue;
      }
      const name = cellText(values[column ?? values.findIndex((value) => !isBlank(value))] ?? null);
      if (name !== '') units.set(normalizeUnit(name), name);
    }
  }
  if (units.size === 0) throw new UserError(mergeText.noUnits, { file });
  return [...units.values()];
}

/** "Unit kerja" and the like, and what only a list of nothing but units would be headed: "Nama OPD", "Unit". */
function isHeader(value: CellValue): boolean {
  const folded = normalizeHeader(cellText(value));
  const bare = folded.replace(/^nama/, '');
  return bare === 'unit' || factField(folded) === 'unit' || factField(bare) === 'unit';
}
