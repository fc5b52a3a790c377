/** `Rekonsiliasi IPASN`: every difference in one filterable table, the most important first, with links to both rows. */
import { columnLetters } from '../record/a1';
import type { DataPlace } from '../check/assessment';
import type { RosterRow } from '../roster/roster-row';
import type { Named, Unmatched } from '../roster/match';
import type { RosterDifference, Reconciliation, ReconcileSource } from '../roster/reconciliation';
import type { StatedDifference, StatedPoints } from '../roster/stated-points';
import type { Field } from '../record/columns';
import { messageOf, type Finding } from '../record/finding';
import { reconcileText } from '../text/core/roster';
import { reportText } from '../text/report/report';
import { translate, formatMessage, type Language } from '../text/core/translate';
import { statedPointsText } from '../text/report/reconciliation';
import type { Link, SheetCell, SheetData } from '../workbook/sheet';
import { textColour } from './colours';
import { longDay } from '../record/long-date';
import { chosenValueText, describeDifference, evidenceText } from './reconciliation-text';
import { cell, wrappedLines } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { reconciliationSummary } from './reconciliation-text';
import { reconciliationSheetName } from '../workbook/sheet-names';
import { describeStatedDifference, unmatchedReasonText } from './reconciliation-text';
import {
  digitsStyle,
  headerStyle,
  LINE_HEIGHT_POINTS,
  rowLinkStyle,
  rowNumberStyle,
  mutedStyle,
  titleStyle,
  cellStyle,
  wrappedStyle,
} from './table-styles';

/** More differences than this are told, not listed; and Excel opens a sheet with at most 65,530 links. */
const MAX_ROWS = 100_000;
const MAX_LINKS = 60_000;

const widths = [6, 18, 15, 21, 24, 26, 7, 21, 18, 8, 21, 13, 17, 30, 13, 11];
const pointsLook = { ...cellStyle, number: '+0.0##;-0.0##;0', align: 'right' } as const;
const indexLook = { ...cellStyle, number: '+0.0000;-0.0000;0', align: 'right' } as const;

export interface ReconciliationOptions {
  readonly language: Language;
  /** The roster's sheet and columns. */
  readonly place: DataPlace;
  /** False where the roster is in another workbook. */
  readonly links: boolean;
}

export function reconciliationSheet(reconciled: Reconciliation, options: ReconciliationOptions): SheetData {
  const { language } = options;
  const rows: (SheetCell | null)[][] = [
    [cell(translate(language, reconcileText.sheetTitle), titleStyle)],
    [cell(translate(language, reconcileText.sheetOf, placeOf(reconciled, options)), mutedStyle)],
    ...reconciliationSummary(reconciled, language).map((line, index) => [
      cell(line, { bold: index === 0, colour: textColour }),
    ]),
    [
      cell(
        translate(language, options.links ? reconcileText.sheetHelp : reconcileText.sheetHelpWithoutLinks),
        mutedStyle,
      ),
    ],
    [],
  ];
  const headers = tableHeaders(language);
  rows.push(headers.map((text) => cell(text, { ...headerStyle, wrap: true })));
  const headerRow = rows.length;
  const heights: Record<number, number> = { 1: 24, [headerRow]: 32 };
  const lines = [...tableLines(reconciled, options)];
  lines.slice(0, MAX_ROWS).forEach((line, index) => {
    const linked = index < MAX_LINKS / 2 ? line : line.map(withoutLink);
    rows.push([cell(index + 1, rowNumberStyle), ...linked]);
    const tallest = Math.max(...linked.map((one, column) => linesIn(one, widths[column + 1] ?? 10)));
    if (tallest > 1) heights[headerRow + index + 1] = LINE_HEIGHT_POINTS * tallest;
  });
  const sheet: SheetData = {
    role: 'rekonsiliasi',
    name: reconciliationSheetName,
    widths,
    rows,
    heights,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [headerRow, headerRow] },
  };
  if (lines.length === 0) return { ...sheet, rows: rows.slice(0, -2) };
  const listed = Math.min(lines.length, MAX_ROWS);
  if (lines.length > listed)
    rows.push([cell(translate(language, reconcileText.more, { count: lines.length - listed }))]);
  const range = rangeAddress(headerRow, 1, headerRow + listed, widths.length);
  return { ...sheet, tables: [{ name: 'RekonsiliasiIPASN', range, headers }] };
}

function placeOf(
  { roster, sources, points, rules }: Reconciliation,
  { language, place: where }: ReconciliationOptions,
) {
  return {
    sheet: where.sheet,
    file: roster.file,
    sources: [...sources, ...points]
      .map(({ file, system }) => (file === system ? file : `${file} (${system})`))
      .join(', '),
    day: longDay(language, rules.measured),
  };
}

function tableHeaders(language: Language): readonly string[] {
  return [
    reportText.number,
    reconcileText.field,
    reconcileText.kind,
    reconcileText.nip,
    reconcileText.name,
    reconcileText.unit,
    reconcileText.row,
    reconcileText.here,
    reconcileText.source,
    reconcileText.sourceRow,
    reconcileText.there,
    reconcileText.authority,
    reconcileText.chosen,
    reconcileText.why,
    reconcileText.effect,
    reconcileText.effectOnIndex,
  ].map((text) => translate(language, text));
}

/** Differences, then points, then people on one side only, then possible matches. */
function* tableLines(reconciled: Reconciliation, options: ReconciliationOptions): Generator<SheetCell[]> {
  for (const difference of reconciled.differences) yield differenceLine(difference, options);
  for (const points of reconciled.points) {
    for (const difference of points.differences) yield pointsLine(difference, points, options);
  }
  for (const left of reconciled.onlyLeft) yield personLine('onlyHereKind', left, null, null, options);
  for (const { source, right } of reconciled.onlyRight) yield personLine('onlyThereKind', null, right, source, options);
  for (const { source, left, right } of reconciled.suggestions) yield personLine('alike', left, right, source, options);
  for (const points of reconciled.points) {
    for (const one of points.unmatched) yield unmatchedLine(one, points, options);
  }
  for (const source of reconciled.sources) {
    for (const note of source.notes ?? []) yield noteLine(note, source, options);
  }
}

function differenceLine(difference: RosterDifference, options: ReconciliationOptions): SheetCell[] {
  const { language } = options;
  const { field, left, right, source, resolution: ruling, effect, values: told } = difference;
  const words = describeDifference(difference, language);
  const evidence = evidenceText(difference, language);
  const why = {
    ...ruling.why,
    params: { ...ruling.why.params, field: inSentence(words.field) },
  };
  return [
    cell(words.field, cellStyle),
    cell(words.kind, cellStyle),
    cell(left.identity, digitsStyle),
    cell(left.record.name, wrappedStyle),
    cell(left.record.unit, wrappedStyle),
    placeCell(left.record.row, leftLink(left, field.field, options)),
    cell(told.left === null ? null : words.left, wrappedStyle),
    cell(evidence ?? source.file, wrappedStyle),
    placeCell(evidence === null ? right.record.row : null, rightLink(right, field.field, source)),
    cell(told.right === null ? null : words.right, wrappedStyle),
    cell(ruling.system, cellStyle),
    cell(chosenValueText(difference, language), { ...wrappedStyle, bold: true }),
    cell(formatMessage(language, why), wrappedStyle),
    cell(effect.person ?? words.effect, effect.person === null ? { ...wrappedStyle, align: 'right' } : pointsLook),
    cell(effect.index, indexLook),
  ];
}

function pointsLine(difference: StatedDifference, source: StatedPoints, options: ReconciliationOptions): SheetCell[] {
  const { language } = options;
  const { left, row, ours, stated } = difference;
  const words = describeStatedDifference(difference, language);
  return [
    cell(words.field, cellStyle),
    cell(translate(language, reconcileText.differ), cellStyle),
    cell(left.identity, digitsStyle),
    cell(left.record.name, wrappedStyle),
    cell(left.record.unit, wrappedStyle),
    placeCell(left.record.row, leftLink(left, 'nip', options)),
    cell(ours === null ? null : words.ours, wrappedStyle),
    cell(source.file, wrappedStyle),
    placeCell(row, rowLink(source, row)),
    cell(stated === null ? null : words.stated, wrappedStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
    cell(words.why, wrappedStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
  ];
}

/** A row of points with its first candidate. */
function unmatchedLine(
  { right, why, candidates: perhaps }: Unmatched<Named>,
  source: StatedPoints,
  options: ReconciliationOptions,
): SheetCell[] {
  const { language } = options;
  const [left] = perhaps;
  return [
    cell(translate(language, reconcileText.person), cellStyle),
    cell(translate(language, left === undefined ? statedPointsText.notThere : statedPointsText.unsure), wrappedStyle),
    cell(right.nip ?? left?.identity ?? null, digitsStyle),
    cell(right.name, wrappedStyle),
    cell(right.unit, wrappedStyle),
    placeCell(left?.record.row ?? null, left === undefined ? null : leftLink(left, 'nip', options)),
    cell(left?.identity ?? null, digitsStyle),
    cell(source.file, wrappedStyle),
    placeCell(right.row, rowLink(source, right.row)),
    cell(right.nip, digitsStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
    cell(unmatchedReasonText(why, language), wrappedStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
  ];
}

/** What a history leaves unclear: about a person of the roster, or about unmatched rows. */
function noteLine(note: Finding, source: ReconcileSource, options: ReconciliationOptions): SheetCell[] {
  const { language, links, place: where } = options;
  const link = links && note.row !== null ? { sheet: where.sheet, cell: `A${String(note.row)}` } : null;
  const empty = (): SheetCell => cell(null, cellStyle);
  return [
    cell(translate(language, reconcileText.note), cellStyle),
    cell(translate(language, note.type.title), wrappedStyle),
    ...Array.from({ length: 3 }, empty),
    placeCell(note.row, link),
    empty(),
    cell(source.file, wrappedStyle),
    ...Array.from({ length: 4 }, empty),
    cell(formatMessage(language, messageOf(note)), wrappedStyle),
    empty(),
    empty(),
  ];
}

function rowLink({ sheet }: StatedPoints, row: number): Link | null {
  return sheet === null ? null : { sheet, cell: `A${String(row)}` };
}

/** A field's label inside a sentence; abbreviations (JP, TMT) keep their capitals. */
function inSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

function personLine(
  kind: 'onlyHereKind' | 'onlyThereKind' | 'alike',
  left: RosterRow | null,
  right: RosterRow | null,
  source: ReconcileSource | null,
  options: ReconciliationOptions,
): SheetCell[] {
  const { language } = options;
  const known = left ?? right;
  return [
    cell(translate(language, reconcileText.person), cellStyle),
    cell(translate(language, reconcileText[kind]), wrappedStyle),
    cell(known?.identity ?? null, digitsStyle),
    cell(known?.record.name ?? null, wrappedStyle),
    cell(known?.record.unit ?? null, wrappedStyle),
    placeCell(left?.record.row ?? null, left === null ? null : leftLink(left, 'nip', options)),
    cell(left?.identity ?? null, digitsStyle),
    cell(source?.file ?? null, wrappedStyle),
    placeCell(right?.record.row ?? null, right === null || source === null ? null : rightLink(right, 'nip', source)),
    cell(right?.identity ?? null, digitsStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
    cell(kind === 'alike' ? translate(language, reconcileText.decide) : null, wrappedStyle),
    cell(null, cellStyle),
    cell(null, cellStyle),
  ];
}

function placeCell(row: number | null, link: Link | null): SheetCell {
  return cell(row, link === null ? rowNumberStyle : rowLinkStyle, link);
}

function leftLink(entry: RosterRow, field: Field, { links, place: where }: ReconciliationOptions): Link | null {
  if (!links) return null;
  return linkTo(where.sheet, entry, where.layout.columns.get(field)?.index ?? 0);
}

function rightLink(entry: RosterRow, field: Field, { sheet, columnOf }: ReconcileSource): Link | null {
  return sheet === null ? null : linkTo(sheet, entry, columnOf(field) ?? 0);
}

function linkTo(sheet: string, { record }: RosterRow, column: number): Link {
  return { sheet, cell: `${columnLetters(column)}${String(record.row)}` };
}

function withoutLink({ value, format }: SheetCell): SheetCell {
  return cell(value, format === rowLinkStyle ? rowNumberStyle : format);
}

function linesIn({ value }: SheetCell, width: number): number {
  return typeof value === 'string' ? wrappedLines(value, width) : 1;
}
