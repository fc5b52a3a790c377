/** The grid judges every cell under a rule of validation as soon as a workbook is open: a few at a time, the page's own work between. */
import type { Injector, IRange, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/** Cells that are judged at once. */
const SLICE = 2_000;

/** Blocks of whole rows down to the last that holds anything, each of at most as many cells. */
export function slicesOf(ranges: readonly IRange[], lastRow: number, cells = SLICE): IRange[] {
  return ranges.flatMap((range) => {
    const rows = Math.max(1, Math.floor(cells / (range.endColumn - range.startColumn + 1)));
    const last = Math.min(range.endRow, lastRow);
    const count = Math.max(0, Math.ceil((last - range.startRow + 1) / rows));
    return Array.from({ length: count }, (_, index) => {
      const startRow = range.startRow + index * rows;
      return { ...range, startRow, endRow: Math.min(last, startRow + rows - 1) };
    });
  });
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** From now on. */
export function judgeInSlices(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const judge = service.validatorRanges.bind(service);
  /** Undefined once it is closed or deleted. */
  const sheetOf = (unitId: string, subUnitId: string) =>
    books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId) ?? undefined;
  service.validatorRanges = async (unitId, subUnitId, ranges) => {
    const judged: Awaited<ReturnType<typeof judge>> = [];
    for (const slice of slicesOf(ranges, sheetOf(unitId, subUnitId)?.getLastRowWithContent() ?? -1)) {
      if (sheetOf(unitId, subUnitId) === undefined) break;
      judged.push(...(await judge(unitId, subUnitId, [slice])));
      await pause();
    }
    return judged;
  };
}
