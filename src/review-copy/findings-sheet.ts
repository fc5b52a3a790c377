/** `Temuan IPASN` of a review copy: what the agency's own run found, and why it accepts a finding. */
import { copyHeaders, copyText } from '../text/report/review-copy';
import { reportText } from '../text/report/report';
import { translate } from '../text/core/translate';
import type { CellFormat, Link, SheetCell } from '../workbook/sheet';
import { mutedColour, textColour } from '../report/colours';
import { severityLabel, severityStyle } from '../report/findings-sheet';
import { cell, MAX_LINKS, MAX_LISTED_ROWS, wrappedLines } from '../report/sheet-builder';
import { rangeAddress } from '../record/a1';
import {
  cellStyle,
  headerStyle,
  LINE_HEIGHT_POINTS,
  mutedStyle,
  rowLinkStyle,
  rowNumberStyle,
  titleStyle,
  wrappedStyle,
} from '../report/table-styles';
import { findingsSheetName, dataSheetName } from '../workbook/sheet-names';
import { findingTypeOf, type AssessedCopy } from './assess-copy';
import { columnChecksum, rowChecksum } from './checksum';
import { HEADER_ROW } from './data-layout';
import type { CopyFinding, CopyInput, CopySheet } from './input';

/** More findings than this are counted, not listed. */
export const MAX_FINDINGS = MAX_LISTED_ROWS;

/** Title, help, counts and an empty row are above the header. */
export const FINDINGS_HEADER_ROW = 5;

/** All headers, that of the rows' checksums last. */
export const findingHeaders: readonly string[] = [...copyHeaders.findings, copyHeaders.code];
export const findingChecksumColumn = copyHeaders.findings.length;

const widths = [8, 15, 17, 36, 9, 21, 64, 24, 48, 10];

/** The input columns, by index from 0; the others are derived from the finding's code. */
export const statedFindingColumns = { row: 4, column: 5, sentence: 6, code: 7, reason: 8 } as const;

const checksumStyle: CellFormat = { ...cellStyle, number: '@', align: 'center', colour: mutedColour };

export function copyFindingsSheet(input: CopyInput, assessed: AssessedCopy): CopySheet {
  const { language, findings } = input;
  const rowOfSource = new Map(assessed.people.map(({ row }, index) => [row, HEADER_ROW + 1 + index]));
  const heights: Record<number, number> = { 1: 24, [FINDINGS_HEADER_ROW]: 20 };
  const body = findings.map((finding, index) => {
    const linked = index < MAX_LINKS && finding.row !== null ? rowOfSource.get(finding.row) : undefined;
    const link = linked === undefined ? null : { sheet: dataSheetName, cell: `A${String(linked)}` };
    const lines = Math.max(linesIn(finding.sentence, 6), linesIn(finding.reason, 8));
    if (lines > 1) heights[FINDINGS_HEADER_ROW + 1 + index] = LINE_HEIGHT_POINTS * lines;
    return findingRow(index + 1, finding, link, input);
  });
  const last = FINDINGS_HEADER_ROW + Math.max(1, body.length);
  return {
    role: 'temuan',
    name: findingsSheetName,
    widths,
    rows: [
      [cell(translate(language, copyText.findingsTitle), titleStyle)],
      [cell(translate(language, copyText.findingsHelp), mutedStyle)],
      [cell(counts(input), { bold: true, colour: textColour })],
      [],
      findingHeaders.map((title) => cell(title, headerStyle)),
      ...(body.length === 0
        ? [[cell(null), cell(translate(language, copyText.noFindings), { colour: textColour })]]
        : body),
    ],
    heights,
    tables: [
      {
        name: 'TemuanIPASN',
        range: rangeAddress(FINDINGS_HEADER_ROW, 1, last, findingHeaders.length),
        headers: findingHeaders,
      },
    ],
    frozenRows: FINDINGS_HEADER_ROW,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: [FINDINGS_HEADER_ROW, FINDINGS_HEADER_ROW],
    },
    gridLines: false,
  };
}

function findingRow(index: number, finding: CopyFinding, link: Link | null, { language }: CopyInput): SheetCell[] {
  const type = findingTypeOf(finding.code);
  return [
    cell(index, rowNumberStyle),
    cell(
      type === undefined ? null : severityLabel(type, language),
      type === undefined ? cellStyle : severityStyle(type),
    ),
    cell(type === undefined ? null : translate(language, reportText[type.family]), cellStyle),
    cell(translate(language, type?.title ?? copyText.unknownFinding), wrappedStyle),
    cell(finding.row, link === null ? rowNumberStyle : rowLinkStyle, link),
    cell(finding.column, wrappedStyle),
    cell(finding.sentence, wrappedStyle),
    cell(finding.code, { ...cellStyle, colour: mutedColour }),
    cell(finding.reason, wrappedStyle),
    cell(rowChecksum(statedCells(finding)), checksumStyle),
  ];
}

/** The cells that a row's checksum covers. */
function statedCells({ row, column, sentence, code, reason }: CopyFinding): readonly (string | number | null)[] {
  return [row, column, sentence, code, reason];
}

/** The checksum of each input column, by its header. */
export function findingColumnChecksums({ findings }: CopyInput): readonly (readonly [header: string, code: string])[] {
  const rows = findings.map(statedCells);
  return Object.values(statedFindingColumns).map((at, index) => {
    const title = copyHeaders.findings[at];
    return [
      title,
      columnChecksum(
        title,
        rows.map((row) => row[index]),
      ),
    ] as const;
  });
}

function counts({ language, findings, moreFindings }: CopyInput): string {
  const count = { error: 0, warning: 0, notice: 0, accepted: 0 };
  for (const { code, reason } of findings) {
    const type = findingTypeOf(code);
    if (type !== undefined) count[type.severity] += 1;
    if (reason !== null) count.accepted += 1;
  }
  const { error: errors, warning: warnings, notice: notices, accepted } = count;
  const counted = translate(language, copyText.findingsCount, { errors, warnings, notices, accepted });
  if (moreFindings === 0) return counted;
  return `${counted} · ${translate(language, reportText.moreFindings, { count: moreFindings })}`;
}

function linesIn(text: string | null, column: number): number {
  return text === null ? 1 : wrappedLines(text, widths[column] ?? 10);
}
