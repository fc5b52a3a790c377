/** `Monitoring IPASN`: how fresh the data are, over all with a chart, what changed since, and unit by unit. */
import type { Assessment } from '../check/assessment';
import type { IndexChange, Comparison } from '../check/compare';
import type { Timeliness, TimelinessGroup } from '../check/timeliness';
import { monitoringText } from '../text/report/monitoring';
import { formatNumber, translate, type Language, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, ChartSeries, SheetChart, SheetData } from '../workbook/sheet';
import { barColour, headerFill, textColour, borderColour, mutedColour, strongBarColour } from './colours';
import { area, createSheetBuilder, wrappedLines, type SheetBuilder } from './sheet-builder';
import { longDay } from '../record/long-date';
import { roundHalfUp, twoDecimals } from './number';
import { monitoringSheetName } from '../workbook/sheet-names';

export interface MonitoringOptions {
  readonly language: Language;
  readonly agency: string | null;
  /** The measuring before, or null. */
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

/** Null where nobody can tell: of no people, or of current data without dates. */
export function shareOf(group: TimelinessGroup, measure: Measure): number | null {
  const people = group[measure];
  return people === null || group.people === 0 ? null : people / group.people;
}

export function monitoringSheet(assessment: Assessment, freshness: Timeliness, options: MonitoringOptions): SheetData {
  const { language, before } = options;
  const draft = createSheetBuilder();
  putHead(draft, assessment, freshness, options);
  const overall = putMeasures(draft, 7, freshness, options);
  const changes = before === null ? overall.next : putChanges(draft, overall.next + 1, before, language);
  const units = putUnits(draft, changes + 1, freshness, options);
  return {
    role: 'monitoring',
    name: monitoringSheetName,
    widths,
    rows: draft.rows,
    heights: draft.heights,
    merges: draft.merges,
    tables: [
      {
        name: 'MonitoringIPASN',
        range: area(units.header, 1, units.last, units.headers.length),
        headers: units.headers,
      },
    ],
    dataBars: [{ range: area(units.header + 1, 3, units.last, 6), colour: barColour, min: 0, max: 1 }],
    charts: [overall.chart],
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      area: area(1, 1, units.last, LAST),
      titleRows: [units.header, units.header],
    },
    gridLines: false,
  };
}

function putHead(
  draft: SheetBuilder,
  assessment: Assessment,
  freshness: Timeliness,
  { language, agency }: MonitoringOptions,
): void {
  const tell = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  draft.put(1, 1, tell(monitoringText.title), { bold: true, size: 16, colour: textColour });
  draft.heights[1] = 24;
  const method = tell(assessment.rules.method.title);
  const day = longDay(language, freshness.measured);
  const asOf = tell(monitoringText.asOf, { day, method });
  draft.put(2, 1, agency === null ? asOf : `${agency} · ${asOf}`, { colour: mutedColour });
  draft.put(3, 1, tell(monitoringText.people, { count: freshness.all.people }), {
    bold: true,
    size: 12,
    colour: textColour,
  });
  draft.putMerged(4, 1, LAST, tell(monitoringText.since, { since: longDay(language, freshness.since) }), {
    colour: mutedColour,
    wrap: true,
    vertical: 'top',
  });
  draft.heights[4] = 30;
  const undated = freshness.dated
    ? tell(monitoringText.undated, { count: freshness.all.undated })
    : tell(monitoringText.noDates);
  if (!freshness.dated || freshness.all.undated > 0) draft.put(5, 1, undated, { colour: textColour });
}

/** A row for each measure: people and share, and the share before; the chart beside. */
function putMeasures(
  draft: SheetBuilder,
  start: number,
  freshness: Timeliness,
  { language, before }: MonitoringOptions,
): { readonly next: number; readonly chart: SheetChart } {
  const tell = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  const dayOf = (each: Timeliness) => longDay(language, each.measured);
  draft.put(start, 1, tell(monitoringText.measure), header);
  draft.put(start, 2, tell(monitoringText.peopleShort), numberHeader);
  draft.put(start, 3, tell(monitoringText.share), numberHeader);
  if (before !== null) {
    draft.put(start, 4, dayOf(before.freshness), numberHeader);
    draft.put(start, 5, tell(monitoringText.difference), numberHeader);
  }
  draft.heights[start] = 46;
  measures.forEach((measure, at) => {
    const row = start + 1 + at;
    const now = shareOf(freshness.all, measure);
    draft.put(row, 1, tell(monitoringText[measure]), name);
    putKnown(draft, row, 2, freshness.all[measure], count);
    putKnown(draft, row, 3, now, share);
    draft.heights[row] = 36;
    if (before === null) return;
    const then = shareOf(before.freshness.all, measure);
    putKnown(draft, row, 4, then, share);
    putKnown(draft, row, 5, now === null || then === null ? null : now - then, sharePoints);
  });
  const last = start + measures.length;
  const categories = area(start + 1, 1, last, 1);
  const series: ChartSeries[] = [
    { name: dayOf(freshness), categories, values: area(start + 1, 3, last, 3), colour: strongBarColour },
  ];
  if (before !== null) {
    series.unshift({
      name: dayOf(before.freshness),
      categories,
      values: area(start + 1, 4, last, 4),
      colour: barColour,
    });
  }
  const list = measures.flatMap((measure) => {
    const known = shareOf(freshness.all, measure);
    if (known === null) return [];
    const params = { name: tell(monitoringText[measure]), share: formatNumber(language, roundHalfUp(known * 100, 1)) };
    return [{ template: monitoringText.chartItem, params }];
  });
  const chart: SheetChart = {
    kind: 'column',
    title: tell(monitoringText.chartTitle),
    description: tell(monitoringText.chartDescription, { list }),
    series,
    position: area(start, before === null ? 5 : 6, last, LAST),
  };
  return { next: last + 1, chart };
}

/** A dash where nobody can tell: an empty cell looks forgotten, and 0 would be a lie. */
function putKnown(draft: SheetBuilder, row: number, column: number, value: number | null, format: CellFormat): void {
  draft.put(row, column, value ?? '-', value === null ? { ...format, align: 'right' } : format);
}

function putChanges(
  draft: SheetBuilder,
  start: number,
  { freshness, comparison }: NonNullable<MonitoringOptions['before']>,
  language: Language,
): number {
  const tell = (sentence: MessageTemplate, params = {}) => translate(language, sentence, params);
  draft.put(start, 1, tell(monitoringText.changesTitle, { day: longDay(language, freshness.measured) }), header);
  draft.put(start, 2, tell(monitoringText.peopleShort), numberHeader);
  draft.put(start, 3, tell(monitoringText.effect), numberHeader);
  draft.heights[start] = 46;
  let row = start + 1;
  for (const change of comparison.changes.filter(({ people }) => people > 0)) {
    draft.put(row, 1, tell(monitoringText[change.reason]), name);
    draft.put(row, 2, change.people, count);
    draft.put(row, 3, change.effect, difference);
    draft.heights[row] = reasonHeight(change);
    row += 1;
  }
  const { before, after } = comparison;
  const bold = { bold: true };
  draft.put(row, 1, tell(monitoringText.sum), { ...name, ...bold });
  draft.put(row, 2, null, count);
  draft.put(row, 3, before === null || after === null ? null : after - before, { ...difference, ...bold });
  if (before !== null && after !== null) {
    const numbers = { before: twoDecimals(language, before), after: twoDecimals(language, after) };
    draft.put(row, 5, tell(monitoringText.from, numbers), { colour: mutedColour });
  }
  if (comparison.moved > 0) {
    row += 1;
    draft.put(row, 1, tell(monitoringText.moved, { count: comparison.moved }), { colour: textColour });
  }
  return row + 1;
}

function reasonHeight({ reason }: IndexChange): number {
  return reason === 'developed' || reason === 'expired' ? 30 : 17;
}

function putUnits(
  draft: SheetBuilder,
  start: number,
  { units }: Timeliness,
  { language, before }: MonitoringOptions,
): { readonly header: number; readonly last: number; readonly headers: readonly string[] } {
  const tell = (sentence: MessageTemplate) => translate(language, sentence);
  const { unit, peopleShort, index: indexWord, difference: change } = monitoringText;
  const headers = [
    tell(unit),
    tell(peopleShort),
    ...measures.map((measure) => tell(monitoringText[measure])),
    tell(indexWord),
    ...(before === null ? [] : [`${tell(indexWord)} ${longDay(language, before.freshness.measured)}`, tell(change)]),
  ];
  headers.forEach((each, at) => draft.put(start, at + 1, each, at === 0 ? header : numberHeader));
  draft.heights[start] = before === null ? 20 : 46;
  const earlier = new Map(before?.freshness.units.map((group) => [group.name, group]));
  units.forEach((group, at) => {
    const row = start + 1 + at;
    const title = group.name ?? tell(monitoringText.noUnit);
    draft.put(row, 1, title, name);
    draft.heights[row] = LINE * wrappedLines(title, widths[0] ?? LINE) + 3;
    draft.put(row, 2, group.people, count);
    measures.forEach((measure, column) => putKnown(draft, row, 3 + column, shareOf(group, measure), share));
    draft.put(row, 7, group.index, index);
    if (before === null) return;
    const then = earlier.get(group.name)?.index ?? null;
    draft.put(row, 8, then, index);
    draft.put(row, 9, then === null || group.index === null ? null : group.index - then, difference);
  });
  return { header: start, last: start + Math.max(1, units.length), headers };
}
export interface MonitoringResult {
  readonly freshness: Timeliness;
  readonly before: { readonly freshness: Timeliness; readonly comparison: Comparison } | null;
}
