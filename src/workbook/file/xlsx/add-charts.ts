/** Charts of a sheet as parts of the package. */
import type { PlainValue, SheetCell, SheetChart } from '../../sheet';
import { chartXml, drawingXml } from './chart-xml';
import type { PackageBuilder } from '../package/package-builder';
import { addRelations, type PartKind } from '../package/parts';

/** The sheet that shows the charts: its name, and its cells for viewers that do not calculate. */
export interface ChartSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | PlainValue)[] | null)[];
}

/** @returns the drawing's part, which the sheet needs a relation to; null for no charts */
export async function addCharts(
  builder: PackageBuilder,
  charts: readonly SheetChart[],
  { name, rows }: ChartSheet,
  added: (readonly [string, PartKind])[],
  variant: (xml: string) => string = (xml) => xml,
): Promise<string | null> {
  if (charts.length === 0) return null;
  const drawing = builder.freeName('xl/drawings/drawing', '.xml');
  builder.set(drawing, '');
  const targets: (readonly [string, PartKind])[] = [];
  for (const chart of charts) {
    const part = builder.freeName('xl/charts/chart', '.xml');
    builder.set(part, variant(chartXml(chart, name, rows)));
    targets.push([part, 'chart']);
  }
  added.push(...targets);
  builder.set(drawing, variant(drawingXml(charts, await addRelations(builder, drawing, targets))));
  return drawing;
}
