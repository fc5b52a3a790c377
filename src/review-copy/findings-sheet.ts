/** `Temuan IPASN` of a review copy: what the agency's own run found, and why it lets a finding stand. */
import type { Severity } from '../record/finding';
import { copyHeaders, copyText } from '../text/report/review-copy';
import { reportText } from '../text/report/report';
import { translate, type Language } from '../text/core/translate';
import type { CellFormat, Link, SheetCell } from '../workbook/sheet';
import {
  headerFill,
  textColour,
  borderColour,
  linkColour,
  mutedColour,
  severityIcon,
  severityColours,
} from '../report/colours';
import { area, cell, wrappedLines } from '../report/sheet-builder';
import { findingsSheetName, dataSheetName } from '../workbook/sheet-names';
import { findingTypeOf, type AssessedCopy } from './assess-copy';
import { columnChecksum, rowChecksum } from './checksum';
import { HEADER_ROW } from './data-layout';
import type { CopyFinding, CopyInput, CopySheet } from './input';

/** More findings than this are counted, not listed. */
export const MAX_FINDINGS = 100_000;
/** Excel opens a sheet with at most 65,530 links. */
const MOST_LINKS = 60_000;

/** Title, help, counts and a gap stand above the header. */
export const FINDINGS_HEADER_ROW = 5;

/** All headers, the rows' code last. */
export const findingHeaders: readonly string[] = [...copyHeaders.findings, copyHeaders.code];
export const findingCodeColumn = copyHeaders.findings.length;

const widths = [8, 15, 17, 36, 9, 21, 64, 24, 48, 10];
const LINE = 15;

/** The columns that are stated, by their place in a row from 0: all others follow from the code. */
export const statedFindingColumns = { row: 4, column: 5, sentence: 6, code: 7, reason: 8 } as const;

const header: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  vertical: 'middle',
  borderBottom: borderColour,
};
const top: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour };
const wrapping: CellFormat = { ...top, wrap: true };
const number: CellFormat = { ...top, number: '0', align: 'center' };
const code: CellFormat = { ...top, number: '@', align: 'center', colour: mutedColour };

export function copyFindingsSheet(input: CopyInput, assessed: AssessedCopy): CopySheet {
  const { language, findings } = input;
  const placeOf = new Map(assessed.people.map(({ row }, index) => [row, HEADER_ROW + 1 + index]));
  const heights: Record<number, number> = { 1: 24, [FINDINGS_HEADER_ROW]: 20 };
  const body = findings.map((finding, index) => {
    const linked = index < MOST_LINKS && finding.row !== null ? placeOf.get(finding.row) : undefined;
    const link = linked === undefined ? null : { sheet: dataSheetName, cell: `A${String(linked)}` };
    const lines = Math.max(linesIn(finding.sentence, 6), linesIn(finding.reason, 8));
    if (lines > 1) heights[FINDINGS_HEADER_ROW + 1 + index] = LINE * lines;
    return findingRow(index + 1, finding, link, input);
  });
  const last = FINDINGS_HEADER_ROW + Math.max(1, body.length);
  return {
    role: 'temuan',
    name: findingsSheetName,
    widths,
    rows: [
      [cell(translate(language, copyText.findingsTitle), { bold: true, size: 16, colour: textColour })],
      [cell(translate(language, copyText.findingsHelp), { colour: mutedColour })],
      [cell(counts(input), { bold: true, colour: textColour })],
      [],
      findingHeaders.map((title) => cell(title, header)),
      ...(body.length === 0
        ? [[cell(null), cell(translate(language, copyText.noFindings), { colour: textColour })]]
        : body),
    ],
    heights,
    tables: [
      {
        name: 'TemuanIPASN',
        range: area(FINDINGS_HEADER_ROW, 1, last, findingHeaders.length),
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
  const kind = findingTypeOf(finding.code);
  const look = kind === undefined ? top : { ...top, ...severityColours[kind.severity] };
  return [
    cell(index, number),
    cell(kind === undefined ? null : severityWord(kind.severity, language), look),
    cell(kind === undefined ? null : translate(language, reportText[kind.family]), top),
    cell(translate(language, kind?.title ?? copyText.unknownFinding), wrapping),
    cell(finding.row, link === null ? number : { ...number, colour: linkColour }, link),
    cell(finding.column, wrapping),
    cell(finding.sentence, wrapping),
    cell(finding.code, { ...top, colour: mutedColour }),
    cell(finding.reason, wrapping),
    cell(rowChecksum(statedCells(finding)), code),
  ];
}

function severityWord(severity: Severity, language: Language): string {
  return `${severityIcon[severity]} ${translate(language, reportText[severity])}`;
}

/** The cells over which a finding's code is taken. */
export function statedCells({ row, column, sentence, code, reason }: CopyFinding): readonly (string | number | null)[] {
  return [row, column, sentence, code, reason];
}

/** The code of each stated column, by its header. */
export function findingColumnCodes({ findings }: CopyInput): readonly (readonly [header: string, code: string])[] {
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
    const kind = findingTypeOf(code);
    if (kind !== undefined) count[kind.severity] += 1;
    if (reason !== null) count.accepted += 1;
  }
  const { error: errors, warning: warnings, notice: notices, accepted } = count;
  const told = translate(language, copyText.findingsCount, { errors, warnings, notices, accepted });
  if (moreFindings === 0) return told;
  return `${told} · ${translate(language, reportText.moreFindings, { count: moreFindings })}`;
}

function linesIn(text: string | null, column: number): number {
  return text === null ? 1 : wrappedLines(text, widths[column] ?? 10);
}
