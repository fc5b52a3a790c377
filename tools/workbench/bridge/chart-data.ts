/** The charts of a sheet as data for a file. */
import type { ChartSeries, SheetChart } from '../../../src/workbook/sheet';
import { addressOf } from '../../fake-excel/model/a1';
import type { SeriesModel } from '../../fake-excel/model/sheet-items';
import type { SheetModel } from '../../fake-excel/model/sheet';
import { colourOf, DEFAULT_COLOUR, titleOf } from './chart-svg';
import { coveredBy } from './parts/charts';

const digitsOf = (colour: string): string => colour.replace('#', '');

function seriesOf({ name, values, categories, parts, points }: SeriesModel): ChartSeries[] {
  if (values === null || categories === null || values.isDeleted || categories.isDeleted) return [];
  const colour = digitsOf(colourOf(parts) ?? DEFAULT_COLOUR);
  const count = Math.max(-1, ...points.keys()) + 1;
  const pointColours = Array.from({ length: count }, (_, index) => digitsOf(colourOf(points.get(index)) ?? colour));
  return [
    {
      name,
      categories: addressOf(categories.area),
      values: addressOf(values.area),
      colour,
      ...(count === 0 ? {} : { pointColours }),
    },
  ];
}

/** Without charts whose cells were deleted. */
export function chartsForFile({ charts }: SheetModel): SheetChart[] {
  return charts.flatMap((chart): SheetChart[] => {
    const covered = coveredBy(chart);
    const series = chart.series.flatMap(seriesOf);
    if (covered === null || series.length === 0) return [];
    return [
      {
        kind: chart.chartType.startsWith('Bar') ? 'bar' : 'column',
        title: titleOf(chart),
        description: chart.name,
        series,
        position: addressOf(covered),
      },
    ];
  });
}
