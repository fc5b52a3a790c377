/** `Hasil Periksa IPASN`: the verdict, the causes, then every differing cell grouped by cause, with its change since the previous review. */
import { linkColour, mutedColour, textColour } from './colours';
import { longDay } from '../record/long-date';
import { createSheetBuilder, MAX_LINKS, MAX_LISTED_ROWS, wrappedLines, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import {
  cellStyle,
  headerStyle,
  integerStyle,
  LINE_HEIGHT_POINTS,
  mutedStyle,
  titleStyle,
  wrappedStyle,
} from './table-styles';
import { settingsLabel } from './method-text';
import { roundHalfUp } from './number';
import type { Rules } from '../score/rules';
import { reviewSheetText } from '../text/report/review';
import { reviewText } from '../text/core/review';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { CellFormat, SheetData } from '../workbook/sheet';
import {
  differenceAddress,
  type Review,
  type ReviewCause,
  type ReviewChanges,
  type ReviewDifference,
} from './review-result';

export const reviewSheetName = 'Hasil Periksa IPASN';

export interface ReviewSheetOptions {
  readonly language: Language;
  readonly version: string;
  /** False where the reviewed sheets are in another workbook. */
  readonly links: boolean;
  /** Compared with the previous review; null where there was none. */
  readonly changes: ReviewChanges | null;
}

const widths = [7, 26, 11, 34, 20, 20, 12, 44, 18, 26];
const LAST = widths.length;
/** Of headings, by column: number, stated, computed, difference. */
const alignments: Readonly<Record<number, 'center' | 'right'>> = { 1: 'center', 5: 'right', 6: 'right', 7: 'center' };
/** Columns of the table of causes: number, sentence over five columns, rows, effect, code. */
const SENTENCE_WIDTH = 111;

const textValueStyle: CellFormat = { ...wrappedStyle, align: 'right' };
const pointsStyle: CellFormat = { ...cellStyle, number: '0.00##', align: 'right' };
const changeStyle: CellFormat = { ...cellStyle, number: '+0.00;−0.00;0.00', align: 'center' };
const faintStyle: CellFormat = { ...cellStyle, colour: mutedColour };

export function reviewSheet(review: Review, rules: Rules, options: ReviewSheetOptions): SheetData {
  const { language } = options;
  const builder = createSheetBuilder();
  let next = putHead(builder, review, rules, options);
  if (review.causes.length > 0) next = putCauses(builder, next, review.causes, language) + 2;
  const listed = [...byCause(review), ...(options.changes?.gone ?? [])];
  const base: SheetData = {
    role: 'periksa',
    name: reviewSheetName,
    widths,
    rows: builder.rows,
    heights: builder.heights,
    merges: builder.merges,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
  if (listed.length === 0) return base;
  const last = putDifferences(builder, next, listed, options);
  return {
    ...base,
    tables: [{ name: 'HasilPeriksaIPASN', range: rangeAddress(next, 1, last, LAST), headers: headersOf(language) }],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [next, next] },
  };
}

function putHead(builder: SheetBuilder, review: Review, rules: Rules, options: ReviewSheetOptions): number {
  const { language, version, changes } = options;
  const { index, rows, differences, fingerprint } = review;
  const method = `${translate(language, rules.method.title)}, ${settingsLabel(rules, language)}`;
  builder.put(1, 1, translate(language, reviewSheetText.title), titleStyle);
  builder.heights[1] = 24;
  const day = longDay(language, rules.measured);
  builder.put(2, 1, translate(language, reviewSheetText.madeWith, { method, day, version }), mutedStyle);
  const agrees = review.verdict === 'agrees';
  const verdict = agrees
    ? translate(language, reviewText.agrees, { method })
    : translate(language, reviewText.differs, { method, count: differences.length });
  const verdictColour = agrees ? { colour: '1B4F8A' } : { colour: '7A2E08' };
  builder.put(3, 1, `${agrees ? '✔' : '✖'} ${verdict}`, { bold: true, size: 14, ...verdictColour });
  builder.heights[3] = 26;
  let row = 4;
  const putLine = (text: string): void => {
    builder.put(row, 1, text, { colour: textColour });
    row += 1;
  };
  if (rows.reviewed > 0) putLine(translate(language, reviewText.rows, rows));
  row += 1;
  const labels = [reviewSheetText.asStated, reviewSheetText.asComputed, reviewSheetText.apart];
  labels.forEach((label, at) =>
    builder.putMerged(row, 1 + 2 * at, 2 + 2 * at, translate(language, label), headerStyle),
  );
  const gap = index.stated === null || index.computed === null ? null : index.stated - index.computed;
  [index.stated, index.computed, gap].forEach((value, at) =>
    builder.putMerged(row + 1, 1 + 2 * at, 2 + 2 * at, value === null ? '-' : roundHalfUp(value, 2), {
      bold: true,
      size: 16,
      colour: textColour,
      align: 'left',
      number: at === 2 ? '+0.00;−0.00;0.00' : '0.00',
    }),
  );
  builder.heights[row + 1] = 26;
  row += 3;
  if (fingerprint.computed !== null) {
    const codes = { stated: fingerprint.stated ?? '-', computed: fingerprint.computed };
    const same = fingerprint.stated === fingerprint.computed;
    putLine(translate(language, same ? reviewSheetText.sameFingerprint : reviewSheetText.otherFingerprint, codes));
  }
  if (changes !== null) {
    const { added, same, changed, gone } = changes;
    const counts = { added, same, changed, gone: gone.length };
    builder.put(row, 1, translate(language, reviewSheetText.sinceLast, counts), { bold: true, colour: textColour });
    row += 1;
  }
  return row + 1;
}

function putCauses(builder: SheetBuilder, start: number, causes: readonly ReviewCause[], language: Language): number {
  const put = (row: number, at: number, value: string | number | null, format: CellFormat): void =>
    builder.put(row, at, value, format);
  put(start, 1, translate(language, reviewSheetText.number), { ...headerStyle, align: 'center' });
  builder.putMerged(start, 2, 6, translate(language, reviewSheetText.why), headerStyle);
  put(start, 7, translate(language, reviewSheetText.explains), { ...headerStyle, align: 'center' });
  put(start, 8, translate(language, reviewSheetText.effect), { ...headerStyle, align: 'center' });
  builder.putMerged(start, 9, LAST, translate(language, reviewSheetText.code), headerStyle);
  builder.heights[start] = 20;
  causes.forEach(({ code, explains, effect, messages }, at) => {
    const row = start + 1 + at;
    const sentence = messages.map((message) => formatMessage(language, message)).join(' ');
    put(row, 1, at + 1, integerStyle);
    builder.putMerged(row, 2, 6, sentence, wrappedStyle);
    put(row, 7, explains, integerStyle);
    put(row, 8, effect === null ? null : roundHalfUp(effect, 2), changeStyle);
    builder.putMerged(row, 9, LAST, code, faintStyle);
    builder.heights[row] = LINE_HEIGHT_POINTS * wrappedLines(sentence, SENTENCE_WIDTH) + 2;
  });
  return start + causes.length;
}

/** In the order of the causes; differences without a known cause come last. */
function byCause({ differences, causes }: Review): readonly ReviewDifference[] {
  const place = new Map(causes.map(({ code }, index) => [code, index]));
  const placeOf = ({ cause }: ReviewDifference): number =>
    cause === null ? causes.length + 1 : (place.get(cause) ?? place.get(cause.split('+')[0] ?? '') ?? causes.length);
  return differences
    .map((difference, index) => ({ difference, index, at: placeOf(difference) }))
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .map(({ difference }) => difference);
}

function headersOf(language: Language): string[] {
  return [
    reviewSheetText.number,
    reviewSheetText.sheet,
    reviewSheetText.cell,
    reviewSheetText.content,
    reviewSheetText.stated,
    reviewSheetText.computed,
    reviewSheetText.apart,
    reviewSheetText.cause,
    reviewSheetText.since,
    reviewSheetText.key,
  ].map((sentence) => translate(language, sentence));
}

function putDifferences(
  builder: SheetBuilder,
  start: number,
  differences: readonly ReviewDifference[],
  { language, links, changes }: ReviewSheetOptions,
): number {
  headersOf(language).forEach((heading, at) =>
    builder.put(start, at + 1, heading, { ...headerStyle, align: alignments[at + 1] ?? 'left' }),
  );
  builder.heights[start] = 20;
  let row = start;
  for (const [at, difference] of differences.slice(0, MAX_LISTED_ROWS).entries()) {
    row += 1;
    const { sheet, header: content, stated, computed, cause, key } = difference;
    const change = changes?.statusOf(difference) ?? null;
    const link = links && at < MAX_LINKS && change !== 'gone' ? { sheet, cell: differenceAddress(difference) } : null;
    const gap = typeof stated === 'number' && typeof computed === 'number' ? stated - computed : null;
    builder.put(row, 1, at + 1, integerStyle);
    builder.put(row, 2, sheet, cellStyle);
    builder.put(
      row,
      3,
      differenceAddress(difference),
      link === null ? cellStyle : { ...cellStyle, colour: linkColour },
      link,
    );
    builder.put(row, 4, content, wrappedStyle);
    builder.put(row, 5, stated, typeof stated === 'number' ? pointsStyle : textValueStyle);
    builder.put(row, 6, computed, typeof computed === 'number' ? pointsStyle : textValueStyle);
    builder.put(row, 7, gap === null ? null : roundHalfUp(gap, 4), changeStyle);
    builder.put(row, 8, cause ?? translate(language, reviewText.unknownCause), wrappedStyle);
    builder.put(row, 9, change === null ? null : translate(language, reviewSheetText[change]), cellStyle);
    builder.put(row, 10, change === 'gone' ? `- ${key}` : key, faintStyle);
  }
  if (differences.length > MAX_LISTED_ROWS) {
    const count = differences.length - MAX_LISTED_ROWS;
    builder.put(row + 1, 1, translate(language, reviewText.more, { count }), { bold: true, colour: textColour });
  }
  return row;
}
