/** Charts over cells of their own sheet. */
import type { ChartSeries, SheetChart } from '../sheet';
import { CALL_BYTES, operation, type Operation, textBytes } from './operation';

const kinds = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

export function* chartOperations(sheet: Excel.Worksheet, charts: readonly SheetChart[]): Generator<Operation> {
  for (const chart of charts) {
    const [first] = chart.series;
    if (first === undefined) continue;
    const points = chart.series.reduce((sum, { pointColours }) => sum + (pointColours?.length ?? 0), 0);
    yield operation(
      (24 + 10 * chart.series.length + 4 * points) * CALL_BYTES + 4 * textBytes(chart.description),
      () => {
        addChart(sheet, chart, first);
      },
    );
  }
}

function addChart(sheet: Excel.Worksheet, chart: SheetChart, first: ChartSeries): void {
  const made = sheet.charts.add(kinds[chart.kind], sheet.getRange(first.values), 'Columns');
  made.name = chartName(chart);
  const [from = '', to = from] = chart.position.split(':');
  made.setPosition(from, to);
  made.title.text = chart.title;
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  made.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) made.legend.position = 'Bottom';
  chart.series.forEach((series, index) => {
    const one = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    fillSeries(sheet, one, series);
  });
  const { valueAxis, categoryAxis } = made.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelPosition = 'Low';
  if (chart.kind === 'bar') categoryAxis.reversePlotOrder = true;
}

function fillSeries(sheet: Excel.Worksheet, made: Excel.ChartSeries, series: ChartSeries): void {
  made.name = series.name;
  made.setValues(sheet.getRange(series.values));
  made.setXAxisValues(sheet.getRange(series.categories));
  made.format.fill.setSolidColor(`#${series.colour}`);
  made.gapWidth = 60;
  made.hasDataLabels = true;
  series.pointColours?.forEach((colour, point) => {
    made.points.getItemAt(point).format.fill.setSolidColor(`#${colour}`);
  });
}

/**
 * Office.js has no alternative text for charts. Screen readers announce the name, so it contains the description.
 */
function chartName({ title, description }: SheetChart): string {
  return `${title}. ${description}`.slice(0, 255);
}
