/** Adds invented people to an open workbook, to try things out on nobody's data. */
import type { LiveWorkbook, UserSheet } from '../workbook/live';
import { checkMeasured, type SampleOptions } from '../sample/options';
import type { SampleSheet } from '../sample/sample-sheet';
import { sampleSheets } from '../sample/sheets';

export { usualMeasured, type SampleOptions } from '../sample/options';

/** Gives the name of the sheet with the people, which is then in front. */
export async function fillSample(workbook: LiveWorkbook, options: SampleOptions): Promise<string> {
  checkMeasured(options);
  const names: string[] = [];
  for (const sheet of sampleSheets(options)) names.push(await workbook.addSheet(userSheet(sheet)));
  const [people = ''] = names;
  await workbook.select(people, { row: 1, column: 0 });
  return people;
}

function userSheet({ name, widths, rows, frozenRows, print, validations }: SampleSheet): UserSheet {
  return {
    name,
    widths,
    rows,
    ...(frozenRows === undefined ? {} : { frozenRows }),
    ...(print === undefined ? {} : { print }),
    ...(validations === undefined ? {} : { validations }),
  };
}
