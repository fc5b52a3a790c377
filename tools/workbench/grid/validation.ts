/** The grid judges every cell under a rule of validation as soon as a workbook is open: a few at a time, the page's own work between. */
import type { Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import { rowBlocks } from './row-blocks';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** From now on. */
export function validateInSlices(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const judge = service.validatorRanges.bind(service);
  /** Undefined once it is closed or deleted. */
  const sheetOf = (unitId: string, subUnitId: string) =>
    books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId) ?? undefined;
  service.validatorRanges = async (unitId, subUnitId, ranges) => {
    const judged: Awaited<ReturnType<typeof judge>> = [];
    for (const block of rowBlocks(ranges, sheetOf(unitId, subUnitId)?.getLastRowWithContent() ?? -1)) {
      if (sheetOf(unitId, subUnitId) === undefined) break;
      judged.push(...(await judge(unitId, subUnitId, [block])));
      await pause();
    }
    return judged;
  };
}
