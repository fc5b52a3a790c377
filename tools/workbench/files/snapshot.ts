/** The part of Univer's IWorkbookData that files use: plain data, flags are 0 or 1. */
import type { Nullable } from '@univerjs/core';
import type { GridRange } from './grid';

export interface GridColour {
  readonly rgb?: Nullable<string>;
}

export interface GridLine {
  /** Index in `lineStyles`. */
  readonly s: number;
  readonly cl: GridColour;
}

export interface GridStyle {
  readonly ff?: Nullable<string>;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number; readonly t?: number };
  readonly st?: { readonly s: number };
  /** 2 subscript, 3 superscript. */
  readonly va?: Nullable<number>;
  readonly cl?: Nullable<GridColour>;
  readonly bg?: Nullable<GridColour>;
  readonly bd?: Nullable<{
    readonly l?: Nullable<GridLine>;
    readonly r?: Nullable<GridLine>;
    readonly t?: Nullable<GridLine>;
    readonly b?: Nullable<GridLine>;
  }>;
  readonly n?: Nullable<{ readonly pattern: string }>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  /** 3 is wrap. */
  readonly tb?: Nullable<number>;
  readonly tr?: Nullable<{ readonly a: number; readonly v?: number }>;
  readonly pd?: Nullable<{ readonly l?: number }>;
}

export type StyleOrName = Nullable<GridStyle | string>;

/** Values of a cell's `t`. */
export const CELL_TYPES = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export interface GridCell {
  v?: Nullable<string | number | boolean>;
  t?: Nullable<number>;
  f?: Nullable<string>;
  s?: StyleOrName;
  /** Rich text: links or several styles. */
  p?: Nullable<GridText>;
  custom?: Nullable<Readonly<Record<string, unknown>>>;
}

export interface GridText {
  readonly id?: string;
  readonly documentStyle: object;
  readonly body?: {
    readonly dataStream: string;
    readonly paragraphs?: { readonly startIndex: number }[];
    readonly customRanges?: {
      readonly startIndex: number;
      readonly endIndex: number;
      readonly rangeId: string;
      readonly rangeType: number | string;
      readonly properties?: Readonly<Record<string, unknown>>;
    }[];
  };
}

export type GridCellRows = Record<number, Record<number, GridCell>>;

export interface GridRow {
  h?: number;
  ia?: number;
  hd?: number;
}

export interface GridColumn {
  w?: number;
  hd?: number;
  s?: StyleOrName;
}

export interface GridSheet {
  id?: string;
  name?: string;
  hidden?: number;
  tabColor?: string;
  zoomRatio?: number;
  showGridlines?: number;
  freeze?: {
    readonly xSplit: number;
    readonly ySplit: number;
    readonly startRow: number;
    readonly startColumn: number;
  };
  rowCount?: number;
  columnCount?: number;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  mergeData?: GridRange[];
  cellData?: Readonly<Record<number, Readonly<Record<number, Nullable<GridCell>>>>>;
  rowData?: Record<number, Nullable<GridRow>>;
  columnData?: Record<number, Nullable<GridColumn>>;
  custom?: Nullable<Readonly<Record<string, unknown>>>;
}

export interface GridBook {
  id: string;
  name: string;
  appVersion: string;
  styles: Record<string, Nullable<GridStyle>>;
  sheetOrder: string[];
  sheets: Record<string, GridSheet>;
  defaultStyle?: StyleOrName;
  resources?: { readonly name: string; readonly data: string }[];
  custom?: Nullable<Readonly<Record<string, unknown>>>;
}
