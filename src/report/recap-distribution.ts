/** How many people are in each category: words, numbers, shares, and a chart beside them. */
import type { Assessment } from '../check/assessment';
import { reportText } from '../text/report/report';
import { translate, type Language } from '../text/core/translate';
import type { SheetChart } from '../workbook/sheet';
import { categoryLook } from './colours';
import { a1, area, calculated, type Draft } from './draft';
import type { RecapFormulas } from './recap-formulas';
import { wholeCells } from './recap-head';
import { countFormat, GAP, grid, headerFormat, LAST, numberHeaderFormat, shareFormat } from './recap-grid';

const TALL = 19;

export function putDistribution(
  draft: Draft,
  start: number,
  assessment: Assessment,
  language: Language,
  formulas?: RecapFormulas,
): { readonly next: number; readonly chart: SheetChart } {
  const { categories, all } = assessment.summary;
  draft.put(start, grid.name, translate(language, reportText.distribution), headerFormat);
  draft.put(start, grid.counted, translate(language, reportText.peopleShort), numberHeaderFormat);
  draft.put(start, grid.notCounted, translate(language, reportText.share), numberHeaderFormat);
  draft.heights[start] = TALL;
  categories.forEach(({ label, n }, index) => {
    const row = start + 1 + index;
    draft.put(row, grid.name, label, { ...categoryLook[label], bold: true, vertical: 'middle' });
    const formula = formulas?.category(a1(row, grid.name), wholeCells.n);
    draft.put(row, grid.counted, calculated(n, formula?.n), countFormat);
    draft.put(row, grid.notCounted, all.n === 0 ? null : calculated(n / all.n, formula?.share), shareFormat);
    draft.heights[row] = TALL;
  });
  const first = start + 1;
  const last = start + categories.length;
  const list = categories.map(({ label, n }) =>
    translate(language, reportText.distributionItem, { category: label, n }),
  );
  const chart: SheetChart = {
    kind: 'column',
    title: translate(language, reportText.distributionChart),
    description: translate(language, reportText.distributionDescription, { list: list.join(', ') }),
    series: [
      {
        name: translate(language, reportText.peopleShort),
        categories: area(first, grid.name, last, grid.name),
        values: area(first, grid.counted, last, grid.counted),
        colour: categoryLook['Sangat Tinggi'].fill,
        pointColours: categories.map(({ label }) => categoryLook[label].fill),
      },
    ],
    position: area(start, grid.kualifikasi, last, LAST),
  };
  draft.heights[last + 1] = GAP;
  return { next: last + 2, chart };
}
