/** `Penggabungan IPASN`: what each file holds, which units are missing, and how duplicates were resolved. */
import type { Duplicate } from '../roster/merge';
import type { RosterRow } from '../roster/roster-row';
import { hasField, rosterFields } from '../roster/field';
import { compareText, resolutionReasons } from '../roster/resolve';
import type { MeanOf } from '../roster/update-file';
import { messageOf, type Finding } from '../record/finding';
import type { Day } from '../record/record';
import { mergeText } from '../text/core/roster';
import { reportText } from '../text/report/report';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { CellFormat, SheetCell, SheetData } from '../workbook/sheet';
import { textColour } from './colours';
import { longDay } from '../record/long-date';
import { fieldLabel, formatFieldValue } from './reconciliation-text';
import { cell, wrappedLines } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { mergeSheetName } from '../workbook/sheet-names';
import {
  digitsStyle,
  headerStyle,
  LINE_HEIGHT_POINTS,
  rowNumberStyle,
  mutedStyle,
  titleStyle,
  cellStyle,
  integerStyle,
  wrappedStyle,
} from './table-styles';

export interface MergeSummary {
  readonly files: readonly {
    readonly file: string;
    readonly rows: number;
    readonly people: number;
    readonly findings: readonly Finding[];
  }[];
  readonly people: readonly unknown[];
  readonly duplicates: readonly Duplicate[];
  readonly missingUnits: readonly string[];
}

export interface MergeReport extends MergeSummary {
  readonly measured: Day;
  readonly files: readonly (MergeSummary['files'][number] & {
    readonly unit: string | null;
    readonly lastUpdate: Day | null;
    readonly stated: MeanOf;
    readonly computed: MeanOf;
  })[];
  readonly possibleDuplicates: readonly (readonly RosterRow[])[];
  /** Whether there was a list of the units that must send a file. */
  readonly listed: boolean;
}

/** The columns of the table of files; the table of people below uses the same columns. */
const widths = [6, 34, 30, 26, 22, 30, 30, 12, 12, 12, 44];
const MAX_ROWS = 50_000;
const mean: CellFormat = { ...cellStyle, number: '0.00', align: 'right' };
const difference: CellFormat = { ...mean, number: '+0.00;-0.00;0.00' };
const heading: CellFormat = { bold: true, size: 12, colour: textColour };

export function mergeSheet(report: MergeReport, language: Language): SheetData {
  const t = (key: keyof typeof mergeText, params = {}): string => translate(language, mergeText[key], params);
  const rows: (SheetCell | null)[][] = [
    [cell(t('sheetTitle'), titleStyle)],
    [
      cell(t('done', { people: report.people.length, files: report.files.length }), {
        bold: true,
        colour: textColour,
      }),
    ],
    [cell(t('sheetOf', { day: longDay(language, report.measured) }), mutedStyle)],
    [],
  ];
  const heights: Record<number, number> = { 1: 24 };
  const put = (cells: SheetCell[]): void => {
    rows.push(cells);
    const lines = cells.map(({ value }, column) =>
      typeof value === 'string' ? wrappedLines(value, widths[column] ?? 10) : 1,
    );
    if (Math.max(...lines) > 1) heights[rows.length] = LINE_HEIGHT_POINTS * Math.max(...lines);
  };

  const fileHeaders = fileTitles(language);
  put(fileHeaders.map((text) => cell(text, { ...headerStyle, wrap: true })));
  const filesFrom = rows.length;
  for (const [index, file] of report.files.entries()) put(fileCells(index + 1, file, language));
  const tables = [table('BerkasGabungan', filesFrom, rows.length, fileHeaders)];

  if (report.listed) {
    rows.push([], [cell(t('missingTitle'), heading)]);
    if (report.missingUnits.length === 0) rows.push([cell(t('allSent'), { colour: textColour })]);
    for (const [index, unit] of report.missingUnits.entries())
      put([cell(index + 1, rowNumberStyle), cell(unit, cellStyle)]);
  }

  rows.push([], [cell(t('duplicatesTitle'), heading)]);
  const lines = [...duplicateLines(report, language)];
  if (lines.length === 0) rows.push([cell(t('noDuplicates'), { colour: textColour })]);
  else {
    rows.push([cell(t('rulesHelp'), mutedStyle)]);
    const headers = duplicateTitles(language);
    put(headers.map((text) => cell(text, { ...headerStyle, wrap: true })));
    const from = rows.length;
    lines.slice(0, MAX_ROWS).forEach(put);
    tables.push(table('PegawaiKembar', from, rows.length, headers));
    if (lines.length > MAX_ROWS) rows.push([cell(t('moreDuplicates', { count: lines.length - MAX_ROWS }))]);
  }
  return {
    role: 'penggabungan',
    name: mergeSheetName,
    widths,
    rows,
    heights,
    tables,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
}

function table(name: string, from: number, to: number, headers: readonly string[]) {
  return { name, range: rangeAddress(from, 1, to, headers.length), headers };
}

function fileTitles(language: Language): readonly string[] {
  const { file, rows, people, errors, stated, computed, unit, lastUpdate, apart, remarks } = mergeText;
  const titles = [reportText.number, file, unit, lastUpdate, rows, people, errors, stated, computed, apart, remarks];
  return titles.map((text) => translate(language, text));
}

function fileCells(number: number, sent: MergeReport['files'][number], language: Language): SheetCell[] {
  const { file, unit, lastUpdate, rows, people, findings, stated, computed } = sent;
  const errors = findings.filter(({ type }) => type.severity === 'error').length;
  const apart = stated.mean === null || computed.mean === null ? null : computed.mean - stated.mean;
  const remarks = findings.filter(({ type }) => type.code.startsWith('file-'));
  return [
    cell(number, rowNumberStyle),
    cell(file, wrappedStyle),
    cell(unit, wrappedStyle),
    cell(lastUpdate === null ? null : formatFieldValue(lastUpdate, { kind: 'day' }, language), cellStyle),
    cell(rows, integerStyle),
    cell(people, integerStyle),
    cell(errors, integerStyle),
    cell(stated.mean, mean),
    cell(computed.mean, mean),
    cell(apart, difference),
    cell(remarks.map((finding) => formatMessage(language, messageOf(finding))).join(' ') || null, wrappedStyle),
  ];
}

function duplicateTitles(language: Language): readonly string[] {
  const { nip, name, rowsOf, keptRow, rule, parted } = mergeText;
  return [reportText.number, rowsOf, name, keptRow, nip, rule, parted].map((text) => translate(language, text));
}

/** Duplicates that need a decision first. */
function* duplicateLines({ duplicates, possibleDuplicates }: MergeReport, language: Language): Generator<SheetCell[]> {
  let number = 0;
  const byRule = [...duplicates].sort(
    (one, other) =>
      resolutionReasons.indexOf(other.why) - resolutionReasons.indexOf(one.why) ||
      compareText(one.identity, other.identity),
  );
  for (const duplicate of byRule) {
    number += 1;
    yield duplicateCells(number, duplicate, language);
  }
  for (const group of possibleDuplicates) {
    number += 1;
    const [first] = group;
    yield [
      cell(number, rowNumberStyle),
      cell(placesOf(group, language), wrappedStyle),
      cell(first?.record.name ?? null, wrappedStyle),
      cell(null, cellStyle),
      cell(group.map(({ identity }) => identity ?? '-').join('; '), { ...digitsStyle, wrap: true }),
      cell(translate(language, mergeText.alike), wrappedStyle),
      cell(null, cellStyle),
    ];
  }
}

function duplicateCells(
  number: number,
  { identity, rows: entries, kept, why, fields }: Duplicate,
  language: Language,
): SheetCell[] {
  const differing = rosterFields
    .filter((field) => hasField(fields, field))
    .map(({ field }) => fieldLabel(field, language));
  return [
    cell(number, rowNumberStyle),
    cell(placesOf(entries, language), wrappedStyle),
    cell(kept.record.name, wrappedStyle),
    cell(placesOf([kept], language), { ...wrappedStyle, bold: true }),
    cell(identity, digitsStyle),
    cell(translate(language, mergeText[why]), wrappedStyle),
    cell(differing.join(', ') || null, wrappedStyle),
  ];
}

function placesOf(entries: readonly RosterRow[], language: Language): string {
  return entries
    .map(({ origin: { file, row } }) => translate(language, mergeText.rowIn, { file, row: String(row) }))
    .join('; ');
}
