/** `Monitoring IPASN`: how current the data are: overall with a chart, the changes since the previous measurement, and by unit. */
import type { Assessment } from '../check/assessment';
import type { IndexChange, Comparison } from '../check/compare';
import type { Timeliness, TimelinessGroup } from '../check/timeliness';
import { monitoringText } from '../text/report/monitoring';
import { formatNumber, translate, type Language, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, ChartSeries, SheetChart, SheetData } from '../workbook/sheet';
import { barColour, headerFill, textColour, borderColour, mutedColour, strongBarColour } from './colours';
import { createSheetBuilder, wrappedLines, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { longDay } from '../record/long-date';
import { roundHalfUp, twoDecimals } from './number';
import { monitoringSheetName } from '../workbook/sheet-names';

export interface MonitoringOptions {
  readonly language: Language;
  readonly agency: string | null;
  /** The previous measurement, or null. */
  readonly before: { readonly freshness: Timeliness; readonly comparison: Comparison } | null;
}

const widths = [46, 11, 11, 11, 11, 11, 11, 13, 13];
const LAST = widths.length;
const LINE = 15;
const measures = ['complete', 'current', 'consistent', 'allThree'] as const;
type Measure = (typeof measures)[number];

const header: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  borderBottom: borderColour,
  vertical: 'middle',
  wrap: true,
};
const numberHeader: CellFormat = { ...header, align: 'right' };
const name: CellFormat = { colour: textColour, borderBottom: borderColour, vertical: 'middle', wrap: true };
const count: CellFormat = { colour: textColour, borderBottom: borderColour, vertical: 'middle', number: '#,##0' };
const share: CellFormat = { ...count, number: '0.0%' };
const sharePoints: CellFormat = { ...count, number: '+0.0%;-0.0%;0.0%' };
const index: CellFormat = { ...count, number: '0.00' };
const difference: CellFormat = { ...count, number: '+0.00;-0.00;0.00' };

/** Null where there is no share: of no people, or of current data without dates. */
export function shareOf(group: TimelinessGroup, measure: Measure): number | null {
  const people = group[measure];
  return people === null || group.people === 0 ? null : people / group.people;
}

export function monitoringSheet(assessment: Assessment, freshness: Timeliness, options: MonitoringOptions): SheetData {
  const { language, before } = options;
  const builder = createSheetBuilder();
  putHead(builder, assessment, freshness, options);
  const overall = putMeasures(builder, 7, freshness, options);
  const changes = before === null ? overall.next : putChanges(builder, overall.next + 1, before, language);
  const units = putUnits(builder, changes + 1, freshness, options);
  return {
    role: 'monitoring',
    name: monitoringSheetName,
    widths,
    rows: builder.rows,
    heights: builder.heights,
    merges: builder.merges,
    tables: [
      {
        name: 'MonitoringIPASN',
        range: rangeAddress(units.header, 1, units.last, units.headers.length),
        headers: units.headers,
      },
    ],
    dataBars: [{ range: rangeAddress(units.header + 1, 3, units.last, 6), colour: barColour, min: 0, max: 1 }],
    charts: [overall.chart],
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      area: rangeAddress(1, 1, units.last, LAST),
      titleRows: [units.header, units.header],
    },
    gridLines: false,
  };
}

function putHead(
  builder: SheetBuilder,
  assessment: Assessment,
  freshness: Timeliness,
  { language, agency }: MonitoringOptions,
): void {
  const t = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  builder.put(1, 1, t(monitoringText.title), { bold: true, size: 16, colour: textColour });
  builder.heights[1] = 24;
  const method = t(assessment.rules.method.title);
  const day = longDay(language, freshness.measured);
  const asOf = t(monitoringText.asOf, { day, method });
  builder.put(2, 1, agency === null ? asOf : `${agency} · ${asOf}`, { colour: mutedColour });
  builder.put(3, 1, t(monitoringText.people, { count: freshness.all.people }), {
    bold: true,
    size: 12,
    colour: textColour,
  });
  builder.putMerged(4, 1, LAST, t(monitoringText.since, { since: longDay(language, freshness.since) }), {
    colour: mutedColour,
    wrap: true,
    vertical: 'top',
  });
  builder.heights[4] = 30;
  const undated = freshness.dated
    ? t(monitoringText.undated, { count: freshness.all.undated })
    : t(monitoringText.noDates);
  if (!freshness.dated || freshness.all.undated > 0) builder.put(5, 1, undated, { colour: textColour });
}

/** A row for each measure: people, share, previous share; and the chart. */
function putMeasures(
  builder: SheetBuilder,
  start: number,
  freshness: Timeliness,
  { language, before }: MonitoringOptions,
): { readonly next: number; readonly chart: SheetChart } {
  const t = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  const dayOf = (each: Timeliness) => longDay(language, each.measured);
  builder.put(start, 1, t(monitoringText.measure), header);
  builder.put(start, 2, t(monitoringText.peopleShort), numberHeader);
  builder.put(start, 3, t(monitoringText.share), numberHeader);
  if (before !== null) {
    builder.put(start, 4, dayOf(before.freshness), numberHeader);
    builder.put(start, 5, t(monitoringText.difference), numberHeader);
  }
  builder.heights[start] = 46;
  measures.forEach((measure, at) => {
    const row = start + 1 + at;
    const now = shareOf(freshness.all, measure);
    builder.put(row, 1, t(monitoringText[measure]), name);
    putKnown(builder, row, 2, freshness.all[measure], count);
    putKnown(builder, row, 3, now, share);
    builder.heights[row] = 36;
    if (before === null) return;
    const then = shareOf(before.freshness.all, measure);
    putKnown(builder, row, 4, then, share);
    putKnown(builder, row, 5, now === null || then === null ? null : now - then, sharePoints);
  });
  const last = start + measures.length;
  const categories = rangeAddress(start + 1, 1, last, 1);
  const series: ChartSeries[] = [
    { name: dayOf(freshness), categories, values: rangeAddress(start + 1, 3, last, 3), colour: strongBarColour },
  ];
  if (before !== null) {
    series.unshift({
      name: dayOf(before.freshness),
      categories,
      values: rangeAddress(start + 1, 4, last, 4),
      colour: barColour,
    });
  }
  const list = measures.flatMap((measure) => {
    const known = shareOf(freshness.all, measure);
    if (known === null) return [];
    const params = { name: t(monitoringText[measure]), share: formatNumber(language, roundHalfUp(known * 100, 1)) };
    return [{ template: monitoringText.chartItem, params }];
  });
  const chart: SheetChart = {
    kind: 'column',
    title: t(monitoringText.chartTitle),
    description: t(monitoringText.chartDescription, { list }),
    series,
    position: rangeAddress(start, before === null ? 5 : 6, last, LAST),
  };
  return { next: last + 1, chart };
}

/** A dash for an unknown value: an empty cell looks forgotten, and 0 would be wrong. */
function putKnown(builder: SheetBuilder, row: number, column: number, value: number | null, format: CellFormat): void {
  builder.put(row, column, value ?? '-', value === null ? { ...format, align: 'right' } : format);
}

function putChanges(
  builder: SheetBuilder,
  start: number,
  { freshness, comparison }: NonNullable<MonitoringOptions['before']>,
  language: Language,
): number {
  const t = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  builder.put(start, 1, t(monitoringText.changesTitle, { day: longDay(language, freshness.measured) }), header);
  builder.put(start, 2, t(monitoringText.peopleShort), numberHeader);
  builder.put(start, 3, t(monitoringText.effect), numberHeader);
  builder.heights[start] = 46;
  let row = start + 1;
  for (const change of comparison.changes.filter(({ people }) => people > 0)) {
    builder.put(row, 1, t(monitoringText[change.reason]), name);
    builder.put(row, 2, change.people, count);
    builder.put(row, 3, change.effect, difference);
    builder.heights[row] = reasonHeight(change);
    row += 1;
  }
  const { before, after } = comparison;
  const bold = { bold: true };
  builder.put(row, 1, t(monitoringText.sum), { ...name, ...bold });
  builder.put(row, 2, null, count);
  builder.put(row, 3, before === null || after === null ? null : after - before, { ...difference, ...bold });
  if (before !== null && after !== null) {
    const numbers = { before: twoDecimals(language, before), after: twoDecimals(language, after) };
    builder.put(row, 5, t(monitoringText.from, numbers), { colour: mutedColour });
  }
  if (comparison.moved > 0) {
    row += 1;
    builder.put(row, 1, t(monitoringText.moved, { count: comparison.moved }), { colour: textColour });
  }
  return row + 1;
}

function reasonHeight({ reason }: IndexChange): number {
  return reason === 'developed' || reason === 'expired' ? 30 : 17;
}

function putUnits(
  builder: SheetBuilder,
  start: number,
  { units }: Timeliness,
  { language, before }: MonitoringOptions,
): { readonly header: number; readonly last: number; readonly headers: readonly string[] } {
  const t = (sentence: MessageTemplate) => translate(language, sentence);
  const { unit, peopleShort, index: indexWord, difference: change } = monitoringText;
  const headers = [
    t(unit),
    t(peopleShort),
    ...measures.map((measure) => t(monitoringText[measure])),
    t(indexWord),
    ...(before === null ? [] : [`${t(indexWord)} ${longDay(language, before.freshness.measured)}`, t(change)]),
  ];
  headers.forEach((each, at) => builder.put(start, at + 1, each, at === 0 ? header : numberHeader));
  builder.heights[start] = before === null ? 20 : 46;
  const earlier = new Map(before?.freshness.units.map((group) => [group.name, group]));
  units.forEach((group, at) => {
    const row = start + 1 + at;
    const title = group.name ?? t(monitoringText.noUnit);
    builder.put(row, 1, title, name);
    builder.heights[row] = LINE * wrappedLines(title, widths[0] ?? LINE) + 3;
    builder.put(row, 2, group.people, count);
    measures.forEach((measure, column) => putKnown(builder, row, 3 + column, shareOf(group, measure), share));
    builder.put(row, 7, group.index, index);
    if (before === null) return;
    const then = earlier.get(group.name)?.index ?? null;
    builder.put(row, 8, then, index);
    builder.put(row, 9, then === null || group.index === null ? null : group.index - then, difference);
  });
  return { header: start, last: start + Math.max(1, units.length), headers };
}

export interface MonitoringResult {
  readonly freshness: Timeliness;
  readonly before: { readonly freshness: Timeliness; readonly comparison: Comparison } | null;
}
