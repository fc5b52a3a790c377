/** The grid: Univer with the usual spreadsheet plugins, in the user's language. */
import type { Injector, LifecycleStages, Workbook } from '@univerjs/core';
import { LifecycleService, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import type { Language } from '../../../src/text/core/translate';
import type { GridBook } from '../files/snapshot';
import { gridLocale, gridWords } from './locale';

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Opens a workbook, replacing the current one. */
  open(data: GridBook): Workbook;
  /** Resolves when the grid reaches a lifecycle stage. */
  reached(stage: LifecycleStages): Promise<void>;
}

export function createSpreadsheet(container: string, language: Language): Spreadsheet {
  const univer = new Univer({ locale: gridLocale(language), locales: gridWords });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      // A NIP is text on purpose: no warning marker.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsTablePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  let shown: Workbook | null = null;
  let opened = 0;
  const open = (data: GridBook): Workbook => {
    opened += 1;
    const id = `book-${String(opened)}`;
    if (shown !== null) api.disposeUnit(shown.getUnitId());
    shown = univer.createUnit<GridBook, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...data, id });
    // Number format of the user's language: 78,25 and 6.000 in Indonesian.
    api.getActiveWorkbook()?.setNumfmtLocal(language);
    return shown;
  };
  const reached = (stage: LifecycleStages): Promise<void> => injector.get(LifecycleService).onStage(stage);
  return { api, injector, open, reached };
}
