/** The filter of a sheet: whether there is one, and whether it keeps rows out of sight. The grid alone applies it. */
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import type { SheetPart } from '../context';
import { areaOf } from '../conversions';

/** What it filters by, nobody asks. */
const SOME_FILTER = { filterOn: 'Values' } as const;

export const filter: SheetPart = {
  pull({ injector }, model, sheet) {
    const found = injector.get(SheetsFilterService).getFilterModel(sheet.getUnitId(), sheet.getSheetId());
    model.autoFilter =
      found == null
        ? null
        : {
            area: areaOf(found.getRange()),
            criteria: new Map(found.getAllFilterColumns().map(([column]) => [column, SOME_FILTER])),
          };
  },
  push: () => undefined,
};
