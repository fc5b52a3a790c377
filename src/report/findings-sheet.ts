/** `Temuan IPASN`: groups of findings, then every finding in one filterable table. Without NIPs and names. */
import { columnLetters } from '../record/a1';
import type { Assessment } from '../check/assessment';
import { messageOf, type Finding, type FindingType } from '../record/finding';
import { reportText } from '../text/report/report';
import { translate, formatMessage, type Language, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, Link, SheetCell, SheetData } from '../workbook/sheet';
import { textColour, linkColour, mutedColour, severityIcon, severityColours } from './colours';
import { cell, createSheetBuilder, MAX_LINKS, MAX_LISTED_ROWS, wrappedLines, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { cellAddress } from '../record/a1';
import { longDay } from '../record/long-date';
import { allFindings, countBySeverity, groupFindings, groupTitle, type FindingGroup } from './finding-groups';
import { findingsSheetName } from '../workbook/sheet-names';
import {
  headerStyle,
  LINE_HEIGHT_POINTS,
  rowLinkStyle,
  rowNumberStyle,
  cellStyle,
  integerStyle,
  wrappedStyle,
} from './table-styles';

export interface FindingsOptions {
  readonly language: Language;
  readonly version?: string;
  /** False where the data sheet is in another workbook. */
  readonly links?: boolean;
}

const columns = {
  number: 1,
  severity: 2,
  family: 3,
  finding: 4,
  row: 5,
  column: 6,
  sentence: 7,
  suggestion: 8,
  code: 9,
};
const LAST = columns.code;
const widths = [9, 15, 17, 40, 10, 21, 70, 19, 24];
/** From the last line of the groups to the table's header. */
const HEADER_BELOW_GROUPS = 2;

export function findingsSheet(assessment: Assessment, options: FindingsOptions): SheetData {
  const { language } = options;
  const withLinks = options.links ?? true;
  const groups = groupFindings(allFindings(assessment));
  const builder = createSheetBuilder();

  const next = putHead(builder, assessment, groups, language, withLinks);
  const sheet: Pick<SheetData, 'role' | 'name' | 'widths' | 'rows' | 'heights' | 'merges' | 'gridLines'> = {
    role: 'temuan',
    name: findingsSheetName,
    widths,
    rows: builder.rows,
    heights: builder.heights,
    merges: builder.merges,
    gridLines: false,
  };
  if (groups.length === 0) {
    builder.put(next, 1, translate(language, reportText.noFindings), { size: 12, colour: textColour });
    return { ...sheet, print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 } };
  }

  const headerRow = putGroups(builder, next, groups, language) + HEADER_BELOW_GROUPS;
  const listed = putTable(builder, headerRow, groups, language, withLinks ? assessment.place.sheet : null);
  const lastRow = headerRow + listed;
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  if (all > listed) {
    const more = translate(language, reportText.moreFindings, { count: all - listed });
    builder.put(lastRow + 1, 1, more, { bold: true, colour: textColour });
  }
  return {
    ...sheet,
    tables: [
      {
        name: 'TemuanIPASN',
        range: rangeAddress(headerRow, 1, lastRow, LAST),
        headers: tableHeaders(language),
      },
    ],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [headerRow, headerRow] },
  };
}

/** Title, sheet, counts, help. @returns the row of the next block */
function putHead(
  builder: SheetBuilder,
  assessment: Assessment,
  groups: readonly FindingGroup[],
  language: Language,
  withLinks: boolean,
): number {
  builder.put(1, 1, translate(language, reportText.findingsTitle), { bold: true, size: 16, colour: textColour });
  builder.heights[1] = 24;
  const source = { sheet: assessment.place.sheet, day: longDay(language, assessment.measured) };
  builder.put(2, 1, translate(language, reportText.findingsOf, source), { colour: mutedColour });
  if (groups.length === 0) return 4;
  const { error, warning, notice } = countBySeverity(allFindings(assessment));
  const counts = translate(language, reportText.findingsCount, { errors: error, warnings: warning, notices: notice });
  builder.put(3, 1, counts, { bold: true, size: 12, colour: textColour });
  builder.heights[3] = 20;
  const help = withLinks ? reportText.findingsHelp : reportText.findingsHelpWithoutLinks;
  builder.put(4, 1, translate(language, help), { colour: mutedColour });
  return 6;
}

/** One line for each type, with a link to its first finding in the table. @returns the last row */
function putGroups(builder: SheetBuilder, start: number, groups: readonly FindingGroup[], language: Language): number {
  const titles: [number, MessageTemplate][] = [
    [columns.severity, reportText.severity],
    [columns.family, reportText.family],
    [columns.finding, reportText.finding],
    [columns.row, reportText.count],
  ];
  for (const [column, title] of titles) {
    builder.put(
      start,
      column,
      translate(language, title),
      column === columns.row ? { ...headerStyle, align: 'center' } : headerStyle,
    );
  }
  let firstListed = start + groups.length + HEADER_BELOW_GROUPS + 1;
  const lastListed = firstListed + MAX_LISTED_ROWS - 1;
  groups.forEach((group, index) => {
    const row = start + 1 + index;
    const link = firstListed > lastListed ? null : { sheet: findingsSheetName, cell: cellAddress(firstListed, 1) };
    firstListed += group.count;
    const title = groupTitle(group, language);
    builder.put(row, columns.severity, severityLabel(group.kind, language), severityStyle(group.kind));
    builder.put(row, columns.family, translate(language, reportText[group.kind.family]), cellStyle);
    builder.put(row, columns.finding, title, { ...wrappedStyle, colour: linkColour }, link);
    builder.put(row, columns.row, group.count, { ...integerStyle, bold: true });
    builder.heights[row] = LINE_HEIGHT_POINTS * wrappedLines(title, widths[columns.finding - 1] ?? 40);
  });
  return start + groups.length;
}

function tableHeaders(language: Language): string[] {
  const titles = [
    reportText.number,
    reportText.severity,
    reportText.family,
    reportText.finding,
    reportText.row,
    reportText.column,
    reportText.sentence,
    reportText.suggestion,
    reportText.code,
  ];
  return titles.map((title) => translate(language, title));
}

/** The findings in the order of the groups. @returns how many there was room for */
function putTable(
  builder: SheetBuilder,
  headerRow: number,
  groups: readonly FindingGroup[],
  language: Language,
  dataSheet: string | null,
): number {
  tableHeaders(language).forEach((title, index) => builder.put(headerRow, index + 1, title, headerStyle));
  builder.heights[headerRow] = 20;
  let listed = 0;
  for (const group of groups) {
    const shared = sharedCells(group, language);
    for (const finding of group.findings) {
      if (listed === MAX_LISTED_ROWS) return listed;
      listed += 1;
      const sentence = formatMessage(language, messageOf(finding));
      const link = listed <= MAX_LINKS && dataSheet !== null ? linkTo(finding, dataSheet) : null;
      builder.rows.push([
        cell(listed, rowNumberStyle),
        shared.severity,
        shared.family,
        shared.title,
        cell(finding.row, link === null ? rowNumberStyle : rowLinkStyle, link),
        cell(finding.header, wrappedStyle),
        cell(sentence, wrappedStyle),
        cell(finding.suggestion, wrappedStyle),
        shared.code,
      ]);
      const lines = Math.max(
        shared.lines,
        textLines(sentence, columns.sentence),
        textLines(finding.header, columns.column),
      );
      if (lines > 1) builder.heights[headerRow + listed] = LINE_HEIGHT_POINTS * lines;
    }
  }
  return listed;
}

function textLines(text: string | null, column: number): number {
  return text === null ? 1 : wrappedLines(text, widths[column - 1] ?? 10);
}

/** Cells that all findings of a type share, so that they exist once in memory. */
function sharedCells(
  group: FindingGroup,
  language: Language,
): { severity: SheetCell; family: SheetCell; title: SheetCell; code: SheetCell; lines: number } {
  const { kind } = group;
  const title = groupTitle(group, language);
  return {
    severity: cell(severityLabel(kind, language), severityStyle(kind)),
    family: cell(translate(language, reportText[kind.family]), cellStyle),
    title: cell(title, wrappedStyle),
    code: cell(kind.code, { ...cellStyle, colour: mutedColour }),
    lines: textLines(title, columns.finding),
  };
}

export function severityLabel(type: FindingType, language: Language): string {
  return `${severityIcon[type.severity]} ${translate(language, reportText[type.severity])}`;
}

export function severityStyle(type: FindingType): CellFormat {
  return { ...cellStyle, ...severityColours[type.severity] };
}

function linkTo(finding: Finding, sheet: string): Link | null {
  if (finding.row === null) return null;
  return { sheet, cell: `${columnLetters(finding.column ?? 0)}${finding.row}` };
}
