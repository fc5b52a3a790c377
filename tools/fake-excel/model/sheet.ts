/** One sheet: cells, styles and everything on it. */
import type { Area } from './area';
import { area } from './area';
import type { ChartModel } from './sheet-items';
import type { ConditionalFormatModel } from './sheet-items';
import type { CellStore } from './cell-store';
import { InMemoryCells } from './cell-store';
import type { StyleStore } from './style-store';
import { InMemoryStyles } from './style-store';
import type { NameModel } from './name';
import { pageSetup } from './page';
import type { Protection } from './protection';
import type { CellRange } from './range';
import type { TableModel } from './table';
import type { ValidationModel } from './sheet-items';
import type { WorkbookModel } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Storage of a sheet's cells and styles: in memory, or in a spreadsheet component. */
export interface CellStorage {
  readonly cells: CellStore;
  readonly styles: StyleStore;
}

export const inMemoryStorage = (): CellStorage => ({ cells: new InMemoryCells(), styles: new InMemoryStyles() });

export class SheetModel {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 8.43;
  /** False after deletion: references to it are then invalid. */
  alive = true;

  readonly cells: CellStore;
  readonly styles: StyleStore;
  /** In points, where different from the standard. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly hyperlinks = new Map<string, Readonly<Record<string, unknown>>>();

  merges: Area[] = [];
  tables: TableModel[] = [];
  charts: ChartModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  validations: ValidationModel[] = [];
  names: NameModel[] = [];
  readonly customProperties = new Map<string, string>();
  protection: Protection | null = null;
  /** Frozen panes. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  readonly page = pageSetup();
  autoFilter: { area: Area; readonly criteria: Map<number, unknown> } | null = null;
  selection: Area = area(0, 0);
  /** Ranges that must move with their cells. */
  readonly trackedRanges = new Set<CellRange>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
    { cells, styles }: CellStorage = inMemoryStorage(),
  ) {
    this.cells = cells;
    this.styles = styles;
  }

  width(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH);
  }

  height(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }
}
