/** `Keterangan IPASN`: the agency, how the copy was computed, who is not counted and why, and the fingerprint. */
import { sheetReference } from '../record/a1';
import { unverifiedValues } from '../method/missing';
import { dayIso, yearOf } from '../record/date';
import type { WindowCells, WindowsCells } from '../formula/facts';
import { copyText } from '../text/report/review-copy';
import { reportText } from '../text/report/report';
import { translate, type Params, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, PlainValue } from '../workbook/sheet';
import { headerFill, textColour, borderColour, mutedColour } from '../report/colours';
import {
  withFormula,
  createSheetBuilder,
  wrappedLines,
  type CellContent,
  type SheetBuilder,
} from '../report/sheet-builder';
import { differingSettings } from '../report/method-text';
import { ruleSheetName } from '../report/rule-sheet';
import { aboutSheetName, dataSheetName, findingsSheetName } from '../workbook/sheet-names';
import { findingTypeOf, type AssessedCopy } from './assess-copy';
import { columnChecksum, rowChecksum } from './checksum';
import { copyColumn } from './columns';
import type { DataLayout } from './data-layout';
import { findingColumnChecksums } from './findings-sheet';
import { fingerprintOf, unitFingerprints } from './fingerprint';
import type { CopyInput, CopySheet } from './input';
import { ruleColumnChecksums } from './rule-sheet';

const widths = [42, 68, 14];
const LINE = 15;

/** The input lines in the order of their rows; each has its own checksum. */
export const statedLines = ['agency', 'measured', 'version', 'language', 'mask', 'fields', 'moreFindings'] as const;

export type StatedLine = (typeof statedLines)[number];

/** Title, help, an empty row and a header are above them. */
export const FIRST_STATED_ROW = 5;

/** The value of an input line. */
function statedValue(input: CopyInput, name: StatedLine): PlainValue {
  switch (name) {
    case 'agency':
      return input.agency === '' ? null : input.agency;
    case 'measured':
      return dayIso(input.measured);
    case 'version':
      return input.version;
    case 'language':
      return input.language;
    case 'mask':
      return input.mask;
    case 'fields':
      return input.fields.join(', ');
    case 'moreFindings':
      return input.moreFindings;
  }
}

/** The windows in which dated trainings and sanctions count, first and last day, for formulas. */
const windowNames = ['technicalTraining', 'seminar', 'sanction'] as const;
const FIRST_WINDOW_ROW = FIRST_STATED_ROW + statedLines.length;

const windowAt = (index: number): WindowCells => {
  const row = String(FIRST_WINDOW_ROW + index);
  return { first: sheetReference(aboutSheetName, `$B$${row}`), last: sheetReference(aboutSheetName, `$C$${row}`) };
};

export const windowCells: WindowsCells = {
  technicalTraining: windowAt(0),
  seminar: windowAt(1),
  sanction: windowAt(2),
};

export function statedLineChecksum(name: StatedLine, value: PlainValue): string {
  return rowChecksum([name, value]);
}

const title: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  borderBottom: borderColour,
  vertical: 'middle',
};
const centredTitle: CellFormat = { ...title, align: 'center' };
const label: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour, wrap: true };
const value: CellFormat = { ...label, align: 'left' };
const day: CellFormat = { ...value, number: 'dd/mm/yyyy' };
const count: CellFormat = { ...value, number: '#,##0' };
const code: CellFormat = { ...label, number: '@', align: 'center', colour: mutedColour };
const loud: CellFormat = { ...label, number: '@', bold: true, size: 16, wrap: false };

export function aboutSheet(input: CopyInput, assessed: AssessedCopy, layout: DataLayout): CopySheet {
  const builder = createSheetBuilder();
  const t = (sentence: MessageTemplate) => translate(input.language, sentence);
  builder.put(1, 1, t(copyText.aboutTitle), { bold: true, size: 16, colour: textColour });
  builder.heights[1] = 24;
  paragraph(builder, 2, t(copyText.aboutHelp));
  header(builder, FIRST_STATED_ROW - 1, [t(copyText.made), t(copyText.content), t(copyText.fingerprint)]);
  statedLines.forEach((name, index) => {
    const stated = statedValue(input, name);
    const row = FIRST_STATED_ROW + index;
    put(builder, row, t(copyText[name]), stated, value);
    builder.put(row, 3, statedLineChecksum(name, stated), code);
  });
  windowNames.forEach((name, index) => {
    const { first, last } = assessed.assessment.rules.windows[name];
    put(builder, FIRST_WINDOW_ROW + index, t(copyText[`${name}Window`]), first, day);
    builder.put(FIRST_WINDOW_ROW + index, 3, last, { ...day, align: 'center' });
  });
  let row = FIRST_WINDOW_ROW + windowNames.length;
  for (const [name, content] of methodLines(input, assessed)) put(builder, row++, t(name), content, value);
  row = heads(builder, row + 1, input, assessed, layout);
  row = fingerprint(builder, row + 1, input, assessed);
  columnCodes(builder, row + 1, input);
  return {
    role: 'keterangan',
    name: aboutSheetName,
    widths,
    rows: builder.rows,
    heights: builder.heights,
    merges: builder.merges,
    print: { orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 },
    gridLines: false,
  };
}

function header(builder: SheetBuilder, row: number, titles: readonly string[]): void {
  titles.forEach((heading, index) => builder.put(row, index + 1, heading, index < 2 ? title : centredTitle));
  builder.heights[row] = 20;
}

function put(builder: SheetBuilder, row: number, name: string, content: CellContent, format: CellFormat): void {
  builder.put(row, 1, name, label);
  builder.put(row, 2, content, format);
  const text = typeof content === 'string' ? content : '';
  const lines = Math.max(wrappedLines(name, widths[0] ?? 10), wrappedLines(text, widths[1] ?? 10));
  if (lines > 1 && builder.heights[row] === undefined) builder.heights[row] = LINE * lines;
}

/** One sentence over the first three columns. */
function paragraph(builder: SheetBuilder, row: number, text: string, format: CellFormat = {}): void {
  builder.putMerged(row, 1, 3, text, { colour: mutedColour, wrap: true, vertical: 'top', ...format });
  builder.heights[row] = LINE * wrappedLines(text, 120);
}

function methodLines(
  input: CopyInput,
  { assessment }: AssessedCopy,
): readonly (readonly [MessageTemplate, PlainValue])[] {
  const { language, measured } = input;
  const { rules } = assessment;
  const differing = differingSettings(rules, language);
  const settings = differing.length === 0 ? [translate(language, copyText.defaultSettings)] : differing;
  const unverified = unverifiedValues(rules.method).length;
  return [
    [copyText.year, yearOf(measured)],
    [copyText.method, `${translate(language, rules.method.title)} (${rules.method.id})`],
    ...settings.map((setting) => [copyText.setting, setting] as const),
    ...(unverified === 0 ? [] : [[copyText.unverified, unverified] as const]),
  ];
}

/** Counts of people: all, counted, and not counted by reason. @returns the next free row */
function heads(
  builder: SheetBuilder,
  start: number,
  input: CopyInput,
  assessed: AssessedCopy,
  layout: DataLayout,
): number {
  const t = (sentence: MessageTemplate, words: Params = {}) => translate(input.language, sentence, words);
  const { people } = assessed;
  const reasons = new Map<string, number>();
  const at = input.fields.indexOf('alasan');
  for (const cells of input.rows) {
    const reason = cells[at] ?? null;
    if (reason !== null) reasons.set(String(reason), (reasons.get(String(reason)) ?? 0) + 1);
  }
  const counted = people.filter(({ total }) => total !== null).length;
  const all = `ROWS(${layout.range('baris')})`;
  const total = `COUNT(${layout.range('cek.total')})`;
  header(builder, start, [t(copyText.heads), '']);
  let row = start + 1;
  put(builder, row++, t(copyText.people), withFormula(people.length, `=${all}`), count);
  put(builder, row++, t(copyText.counted), withFormula(counted, `=${total}`), count);
  put(builder, row++, t(copyText.notCounted), withFormula(people.length - counted, `=${all}-${total}`), count);
  for (const reason of [...reasons.keys()].sort()) {
    const words = t(copyText.because, { title: t(findingTypeOf(reason)?.title ?? copyText.unknownFinding) });
    const formula = `=COUNTIF(${layout.range('alasan')},"${reason.replaceAll('"', '""')}")`;
    put(builder, row++, words, withFormula(reasons.get(reason) ?? 0, formula), count);
  }
  return row;
}

function fingerprint(builder: SheetBuilder, start: number, input: CopyInput, assessed: AssessedCopy): number {
  const t = (sentence: MessageTemplate) => translate(input.language, sentence);
  const whole = fingerprintOf(input, assessed);
  header(builder, start, [t(copyText.fingerprint), '', '']);
  put(builder, start + 1, t(copyText.whole), whole.code, loud);
  builder.heights[start + 1] = 24;
  put(builder, start + 2, 'SHA-256', whole.sha256, { ...code, align: 'left' });
  paragraph(builder, start + 3, t(copyText.fingerprintHelp));
  paragraph(builder, start + 4, t(copyText.noSignature), { bold: true, colour: textColour });
  header(builder, start + 6, [t(copyText.units), t(copyText.fingerprint), t(reportText.peopleShort)]);
  let row = start + 7;
  for (const { unit, people, code: unitCode } of unitFingerprints(input, assessed)) {
    put(builder, row, unit ?? t(reportText.withoutUnit), unitCode, { ...code, align: 'left' });
    builder.put(row, 3, people, { ...count, align: 'center' });
    row += 1;
  }
  return row;
}

function columnCodes(builder: SheetBuilder, start: number, input: CopyInput): void {
  const t = (sentence: MessageTemplate) => translate(input.language, sentence);
  header(builder, start, [t(copyText.columns), '', t(copyText.fingerprint)]);
  paragraph(builder, start + 1, t(copyText.columnsHelp));
  let row = start + 2;
  for (const [sheet, name, checksum] of allColumnChecksums(input)) {
    put(builder, row, sheet, name, value);
    builder.put(row, 3, checksum, code);
    row += 1;
  }
}

/** Sheet, header and checksum of every input column, in the order of the list. */
function allColumnChecksums(input: CopyInput): readonly (readonly [sheet: string, header: string, code: string])[] {
  const data = input.fields.map((field, index) => {
    const name = copyColumn(field).header;
    return [
      dataSheetName,
      name,
      columnChecksum(
        name,
        input.rows.map((row) => row[index]),
      ),
    ] as const;
  });
  const of =
    (sheet: string) =>
    ([name, checksum]: readonly [string, string]) =>
      [sheet, name, checksum] as const;
  return [
    ...data,
    ...ruleColumnChecksums(input).map(of(ruleSheetName)),
    ...findingColumnChecksums(input).map(of(findingsSheetName)),
  ];
}
