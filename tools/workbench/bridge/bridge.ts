/**
 * The fake Excel over the grid's workbook. Cells and styles are read from and written to the grid directly; everything else is
 * synchronised: the model before a request, the grid after it. User actions in the grid are emitted as Excel events.
 */
import type { Injector, Workbook } from '@univerjs/core';
import { ICommandService, IResourceLoaderService } from '@univerjs/core';
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { GridBook } from '../files/snapshot';
import type { Area } from '../../fake-excel/model/area';
import type { CellStorage, SheetModel } from '../../fake-excel/model/sheet';
import { FakeExcelHost } from '../../fake-excel/host';
import { pushCells } from './cells';
import type { BridgeContext, SheetPart } from './context';
import { GridCells } from './grid-cells';
import { GridStyles } from './grid-styles';
import { UndoManager } from './undo-manager';
import { extractCustomData, attachCustomData } from './custom-data';
import { pullNames, pushNames } from './names';
import { linksForFile } from './parts/links';
import { rangeOf } from './conversions';
import { pullSheets, pushSheets, sheetsOf } from './sheet-list';
import { SheetSource } from './sheet-source';
import { moveTrackedRanges, userChange, type UserChange } from './user-changes';

/** Longest time a request waits for a calculation. */
const CALCULATION_TIMEOUT_MS = 20_000;

interface Selected {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export class Bridge {
  readonly host: FakeExcelHost;
  /** Called when the user selects cells. */
  onSelected: (selected: Selected) => void = () => undefined;
  /** Called with the .xlsx bytes of each workbook the add-in opens. */
  onNewWorkbook: (xlsx: Uint8Array) => void = () => undefined;
  private readonly context: BridgeContext;
  private readonly formulas: FormulaDataModel;
  private stale = true;
  private calculates = false;
  private shown: Selected | null = null;
  private openedCount = 0;
  private readonly stop: () => void;

  constructor(
    private readonly injector: Injector,
    private readonly grid: Workbook,
    private readonly parts: readonly SheetPart[],
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.host = new FakeExcelHost({
      name: grid.name,
      sheets: {},
      storageFor: (id) => this.contentOf(id),
      hooks: { beforeRequest: () => this.before(), afterRequest: () => this.after() },
    });
    const model = this.host.workbook;
    this.context = { injector, grid, model, undoManager: new UndoManager(injector, grid.getUnitId()) };
    this.pull();
    extractCustomData(model, grid.getSnapshot());
    const listening = injector.get(ICommandService).onCommandExecuted((info, options) => {
      if (info.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) this.calculates = true;
      this.forget();
      if (this.context.undoManager.isExecuting) return;
      if (info.id === SetWorksheetActiveOperation.id) this.followActive();
      const sheetChange = userChange(info, options);
      if (sheetChange !== null) this.take(sheetChange.subUnitId, sheetChange.change);
    });
    this.stop = () => {
      listening.dispose();
    };
  }

  /** The grid's snapshot, with the data only the host keeps. */
  snapshot(): GridBook {
    // saveUnit includes the plugins' current data; Workbook.getSnapshot has it as it was opened.
    const book = this.injector.get(IResourceLoaderService).saveUnit<GridBook>(this.grid.getUnitId());
    if (book === null) throw new Error('this workbook is closed');
    return attachCustomData(this.host.workbook, book, (sheet) => linksForFile(this.context, sheet));
  }

  /** Stops listening to the grid. */
  dispose(): void {
    this.stop();
  }

  private contentOf(id: string): CellStorage {
    const source = (): SheetSource | null => {
      const sheet = this.grid.getSheetBySheetId(id);
      return sheet == null ? null : new SheetSource(sheet, this.formulas);
    };
    return { cells: new GridCells(source), styles: new GridStyles(source) };
  }

  private async before(): Promise<void> {
    if (this.calculates && this.hasFormulas()) {
      await this.injector.get(FormulaCalculationSessionService).waitForLatestApplied(CALCULATION_TIMEOUT_MS);
      this.calculates = false;
    }
    this.pull();
  }

  private after(): void {
    const { context } = this;
    const { model, undoManager } = context;
    pushSheets(context);
    for (const sheet of model.sheets) {
      const shown = this.grid.getSheetBySheetId(sheet.id);
      if (shown == null) continue;
      pushCells(context, sheet, shown);
      for (const part of this.parts) part.push(context, sheet, shown);
    }
    pushNames(context);
    this.showFront();
    undoManager.endRequest(performance.now());
    for (const xlsx of this.host.openedWorkbooks.slice(this.openedCount)) this.onNewWorkbook(xlsx);
    this.openedCount = this.host.openedWorkbooks.length;
    this.stale = false;
  }

  private pull(): void {
    if (!this.stale) return;
    this.asUser(() => {
      pullSheets(this.context);
      for (const sheet of sheetsOf(this.context)) {
        const model = this.modelOf(sheet.getSheetId());
        if (model !== null) for (const part of this.parts) part.pull(this.context, model, sheet);
      }
      pullNames(this.context);
    });
    this.stale = false;
  }

  private take(subUnitId: string, change: UserChange): void {
    if (change.kind !== 'selection') this.stale = true;
    if (this.modelOf(subUnitId) === null) this.pull();
    const sheet = this.modelOf(subUnitId);
    if (sheet === null || change.kind === 'structure') return;
    const { area } = change;
    this.asUser(() => {
      if (change.kind === 'selection') {
        sheet.selection = area;
        this.shown = { sheet, area };
        this.onSelected(this.shown);
        sheet.workbook.emit({ kind: 'selection changed', sheet, area });
      } else if (change.kind === 'styles') {
        sheet.workbook.emit({ kind: 'format changed', sheet, area });
      } else {
        moveTrackedRanges(sheet, area, change.changeType);
        sheet.workbook.emit({ kind: 'cells changed', sheet, area, changeType: change.changeType });
      }
    });
  }

  private followActive(): void {
    const { model } = this.context;
    const id = this.grid.getActiveSheet(true)?.getSheetId() ?? '';
    if (this.modelOf(id) === null) {
      this.stale = true;
      this.pull();
    }
    const front = this.modelOf(id);
    if (front === null || model.active === front) return;
    const before = model.active;
    model.active = front;
    this.asUser(() => {
      model.emit({ kind: 'sheet deactivated', sheet: before });
      model.emit({ kind: 'sheet activated', sheet: front });
    });
  }

  /** Shows the sheet and selection the add-in chose. */
  private showFront(): void {
    const { model, undoManager } = this.context;
    const front = model.active;
    const unitId = this.grid.getUnitId();
    const ids = { unitId, subUnitId: front.id };
    if (this.grid.getActiveSheet(true)?.getSheetId() !== front.id)
      undoManager.executeWithoutUndo({ id: SetWorksheetActiveOperation.id, params: ids });
    if (this.shown?.sheet === front && this.shown.area === front.selection) return;
    this.shown = { sheet: front, area: front.selection };
    const range = rangeOf(front.selection);
    const primary = {
      ...range,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    undoManager.executeWithoutUndo({
      id: SetSelectionsOperation.id,
      params: { ...ids, selections: [{ range, primary, style: null }] },
    });
  }

  private modelOf(id: string): SheetModel | null {
    return this.context.model.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  private forget(): void {
    for (const { cells, styles } of this.context.model.sheets) {
      if (cells instanceof GridCells) cells.invalidate();
      if (styles instanceof GridStyles) styles.invalidate();
    }
  }

  private hasFormulas(): boolean {
    const sheets = Object.values(this.formulas.getFormulaData()[this.grid.getUnitId()] ?? {});
    return sheets.some((rows) => Object.keys(rows ?? {}).length > 0);
  }

  private asUser(work: () => void): void {
    const { model } = this.context;
    const before = model.actor;
    model.actor = 'user';
    try {
      work();
    } finally {
      model.actor = before;
    }
  }
}
