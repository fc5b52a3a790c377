/** Univer validates every cell with a rule as soon as a workbook opens; this does it in blocks, so that the page stays responsive. */
import type { Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import { rowBlocks } from './row-blocks';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Patches the validator service of this grid. */
export function validateInSlices(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const judge = service.validatorRanges.bind(service);
  /** Undefined if it is closed or deleted. */
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
