/** `Rekap IPASN`: the index, its explanation, the groups. One landscape page; only the units may take more. */
import type { Assessment } from '../check/assessment';
import type { GroupSummary } from '../score/summary';
import { reportText } from '../text/report/report';
import { translate, type Language } from '../text/core/translate';
import type { DataBar, SheetChart, SheetData, SheetTable, TextHighlight } from '../workbook/sheet';
import { withFormula, createSheetBuilder, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { cellAddress } from '../record/a1';
import { byGolongan } from './group-names';
import { byEducation, groupName, unitName } from './group-names';
import type { GroupFormulas, RowCells, RecapFormulas, RecapGrouping } from './recap-layout';
import {
  countFormat,
  GAP_HEIGHT_POINTS,
  grid,
  gridWidths,
  headerFormat,
  LAST_COLUMN,
  shareFormat,
  numberHeaderFormat,
} from './recap-layout';
import { putGroupTable, putSmallBlock, type GroupTable, type SmallBlock } from './recap-groups';
import { putRecapHead, overallCells, type HeadOptions } from './recap-head';
import { recapSheetName } from '../workbook/sheet-names';
import { categoryColours } from './colours';

export type RecapOptions = HeadOptions;

/** The height, in points, that fits on a landscape page in a small but readable print. */
const ONE_PAGE = 820;
/** Small blocks side by side. */
const PLACES = 3;

export function recapSheet(assessment: Assessment, options: RecapOptions): SheetData {
  const { language, formulas } = options;
  const { by, all } = assessment.summary;
  const builder = createSheetBuilder();
  const dataBars: DataBar[] = [];
  const highlights: TextHighlight[] = [];
  const charts: SheetChart[] = [];
  const tables: SheetTable[] = [];
  const take = (table: GroupTable): number => {
    dataBars.push(...table.dataBars);
    highlights.push(...table.highlights);
    return table.next;
  };

  const head = putRecapHead(builder, assessment, options);
  dataBars.push(...head.dataBars);
  let next = head.next;

  if (all.n > 0) {
    const distribution = putDistribution(builder, next, assessment, language, formulas);
    charts.push(distribution.chart);
    next = distribution.next;
    if (isKnown(by.positionType)) {
      const positionType = translate(language, reportText.positionType);
      const nameOf = (group: GroupSummary): string => groupName(group, language);
      const calculation = calculationOf(formulas, 'positionType');
      next = take(putGroupTable(builder, next, positionType, by.positionType, nameOf, language, calculation)) + 1;
      builder.heights[next - 1] = GAP_HEIGHT_POINTS;
    }
    next = putSmallBlocks(builder, next, assessment, options) + 1;
    builder.heights[next - 1] = GAP_HEIGHT_POINTS;
  }

  let titleRow: number | null = null;
  if (by.unit.length > 0) {
    titleRow = next;
    const unitTitle = translate(language, reportText.unit);
    const nameOf = (unit: GroupSummary): string => unitName(unit, language);
    const units = putGroupTable(builder, next, unitTitle, by.unit, nameOf, language, calculationOf(formulas, 'unit'));
    next = take(units);
    tables.push({
      name: 'RekapUnitIPASN',
      range: rangeAddress(titleRow, 1, next - 1, LAST_COLUMN),
      headers: units.headers,
    });
  }

  const lastRow = builder.rows.length;
  return {
    role: 'rekap',
    name: recapSheetName,
    widths: gridWidths,
    rows: builder.rows,
    heights: builder.heights,
    merges: builder.merges,
    tables,
    dataBars,
    highlights,
    charts,
    gridLines: false,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: heightOf(builder) <= ONE_PAGE ? 1 : 0,
      area: rangeAddress(1, 1, lastRow, LAST_COLUMN),
      ...(titleRow === null ? {} : { titleRows: [titleRow, titleRow] as const }),
    },
  };
}

/** Education, rank, status and sex in three columns of blocks. @returns the row after the longest */
function putSmallBlocks(
  builder: SheetBuilder,
  start: number,
  assessment: Assessment,
  { language, formulas }: RecapOptions,
): number {
  const { by } = assessment.summary;
  const block = (title: 'education' | 'status' | 'sex', groups: readonly GroupSummary[]): SmallBlock => {
    const calculation = title === 'sex' ? undefined : calculationOf(formulas, title);
    return {
      title: translate(language, reportText[title]),
      groups: groups.map((group) => ({
        name: groupName(group, language),
        n: group.n,
        total: group.total,
        formulas: calculation === undefined ? undefined : (cells: RowCells) => calculation(group, cells),
      })),
    };
  };
  const blocks: SmallBlock[] = [];
  if (isKnown(by.education)) blocks.push(block('education', byEducation(by.education)));
  const golongan = byGolongan(assessment.people, language);
  if (golongan.length > 0) blocks.push({ title: translate(language, reportText.rank), groups: golongan });
  if (isKnown(by.status)) blocks.push(block('status', by.status));
  if (isKnown(by.sex)) blocks.push(block('sex', by.sex));
  let last = start;
  let row = start;
  blocks.forEach((small, index) => {
    const place = Math.min(index, PLACES - 1);
    if (index < PLACES) row = start;
    row = putSmallBlock(builder, row, 1 + place * 3, small, language) + 1;
    last = Math.max(last, row - 1);
  });
  return last;
}

function calculationOf(
  formulas: RecapFormulas | undefined,
  by: RecapGrouping,
): ((group: GroupSummary, cells: RowCells) => GroupFormulas) | undefined {
  return formulas === undefined ? undefined : (group, cells) => formulas.group(by, group.name, cells);
}

/** False where the sheet has no such column. */
function isKnown(groups: readonly GroupSummary[]): boolean {
  return groups.some((group) => group.name !== null);
}

function heightOf(builder: SheetBuilder): number {
  return builder.rows.reduce((sum, _row, index) => sum + (builder.heights[index + 1] ?? 15), 0);
}
const TALL = 19;

function putDistribution(
  builder: SheetBuilder,
  start: number,
  assessment: Assessment,
  language: Language,
  formulas?: RecapFormulas,
): { readonly next: number; readonly chart: SheetChart } {
  const { categories, all } = assessment.summary;
  builder.put(start, grid.name, translate(language, reportText.distribution), headerFormat);
  builder.put(start, grid.counted, translate(language, reportText.peopleShort), numberHeaderFormat);
  builder.put(start, grid.notCounted, translate(language, reportText.share), numberHeaderFormat);
  builder.heights[start] = TALL;
  categories.forEach(({ label, n }, index) => {
    const row = start + 1 + index;
    builder.put(row, grid.name, label, { ...categoryColours[label], bold: true, vertical: 'middle' });
    const formula = formulas?.category(cellAddress(row, grid.name), overallCells.n);
    builder.put(row, grid.counted, withFormula(n, formula?.n), countFormat);
    builder.put(row, grid.notCounted, all.n === 0 ? null : withFormula(n / all.n, formula?.share), shareFormat);
    builder.heights[row] = TALL;
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
        categories: rangeAddress(first, grid.name, last, grid.name),
        values: rangeAddress(first, grid.counted, last, grid.counted),
        colour: categoryColours['Sangat Tinggi'].fill,
        pointColours: categories.map(({ label }) => categoryColours[label].fill),
      },
    ],
    position: rangeAddress(start, grid.kualifikasi, last, LAST_COLUMN),
  };
  builder.heights[last + 1] = GAP_HEIGHT_POINTS;
  return { next: last + 2, chart };
}
