/** Charts: what was asked for; the stand-in draws nothing. */
import type { CellRange } from './range';
import type { SheetModel } from './sheet';

/** The parts of a chart whose properties are kept as they are given: `title`, `legend`, `axes/valueAxis`, ... */
export type ChartProperties = Map<string, Map<string, unknown>>;

export interface SeriesModel {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  readonly parts: ChartProperties;
  /** Set one by one; by index. */
  readonly points: Map<number, ChartProperties>;
}

export interface ChartModel {
  readonly sheet: SheetModel;
  readonly id: string;
  name: string;
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The cells that it covers, where setPosition said so. */
  over: { readonly from: CellRange; readonly to: CellRange } | null;
  series: SeriesModel[];
  readonly parts: ChartProperties;
}
