/** Charts of a sheet as parts of the package. */
import type { PlainValue, SheetCell, SheetChart } from '../../sheet';
import { chartXml, drawingXml } from './chart-xml';
import type { PackageBuilder } from '../package/package-builder';
import { addRelations, type PartKind } from '../package/parts';

/** The sheet that charts stand on: its name, and its cells for viewers that do not calculate. */
export interface ChartSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | PlainValue)[] | null)[];
}

/** @returns the drawing's part, to which the sheet is to be related; null for no charts */
export async function addCharts(
  draft: PackageBuilder,
  charts: readonly SheetChart[],
  { name, rows }: ChartSheet,
  added: (readonly [string, PartKind])[],
  dialect: (xml: string) => string = (xml) => xml,
): Promise<string | null> {
  if (charts.length === 0) return null;
  const drawing = draft.freeName('xl/drawings/drawing', '.xml');
  draft.set(drawing, '');
  const targets: (readonly [string, PartKind])[] = [];
  for (const chart of charts) {
    const part = draft.freeName('xl/charts/chart', '.xml');
    draft.set(part, dialect(chartXml(chart, name, rows)));
    targets.push([part, 'chart']);
  }
  added.push(...targets);
  draft.set(drawing, dialect(drawingXml(charts, await addRelations(draft, drawing, targets))));
  return drawing;
}
