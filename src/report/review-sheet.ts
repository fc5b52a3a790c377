/** `Hasil Periksa IPASN`: the verdict on top, then why, then every cell, grouped by cause, with what changed since. */
import { headerFill, textColour, borderColour, linkColour, mutedColour } from './colours';
import { longDay } from '../record/long-date';
import { area, createSheetBuilder, wrappedLines, type SheetBuilder } from './sheet-builder';
import { settingsLabel } from './method-text';
import { roundHalfUp } from './number';
import type { Rules } from '../score/rules';
import { reviewSheetText } from '../text/report/review';
import { reviewText } from '../text/core/review';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { CellFormat, SheetData } from '../workbook/sheet';
import { differenceAddress } from './review-result';
import type { Review, ReviewCause, ReviewChanges, ReviewDifference } from './review-result';

export const reviewSheetName = 'Hasil Periksa IPASN';

export interface ReviewSheetOptions {
  readonly language: Language;
  readonly version: string;
  /** False where the reviewed sheets do not stand in the same workbook. */
  readonly links: boolean;
  /** Against the previous review; null where there was none. */
  readonly changes: ReviewChanges | null;
}

/** More differences than this are told, not listed. */
const MOST_ROWS = 100_000;
const MOST_LINKS = 60_000;
const LINE = 15;

const widths = [7, 26, 11, 34, 20, 20, 12, 44, 18, 26];
const LAST = widths.length;
/** Of the headings, as the cells below: number, stated, computed, apart. */
const alignments: Readonly<Record<number, 'center' | 'right'>> = { 1: 'center', 5: 'right', 6: 'right', 7: 'center' };
/** Columns of the table of causes: number, sentence over five columns, rows, effect, code. */
const SENTENCE_WIDTH = 111;

const header: CellFormat = {
  bold: true,
  colour: textColour,
  fill: headerFill,
  vertical: 'middle',
  borderBottom: borderColour,
};
const top: CellFormat = { colour: textColour, vertical: 'top', borderBottom: borderColour };
const wrapping: CellFormat = { ...top, wrap: true };
const word: CellFormat = { ...wrapping, align: 'right' };
const whole: CellFormat = { ...top, number: '#,##0', align: 'center' };
const points: CellFormat = { ...top, number: '0.00##', align: 'right' };
const moved: CellFormat = { ...top, number: '+0.00;−0.00;0.00', align: 'center' };
const faint: CellFormat = { ...top, colour: mutedColour };

export function reviewSheet(review: Review, rules: Rules, options: ReviewSheetOptions): SheetData {
  const { language } = options;
  const draft = createSheetBuilder();
  let next = putHead(draft, review, rules, options);
  if (review.causes.length > 0) next = putCauses(draft, next, review.causes, language) + 2;
  const listed = [...byCause(review), ...(options.changes?.gone ?? [])];
  const base: SheetData = {
    role: 'periksa',
    name: reviewSheetName,
    widths,
    rows: draft.rows,
    heights: draft.heights,
    merges: draft.merges,
    gridLines: false,
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  };
  if (listed.length === 0) return base;
  const last = putDifferences(draft, next, listed, options);
  return {
    ...base,
    tables: [{ name: 'HasilPeriksaIPASN', range: area(next, 1, last, LAST), headers: headersOf(language) }],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [next, next] },
  };
}

function putHead(draft: SheetBuilder, review: Review, rules: Rules, options: ReviewSheetOptions): number {
  const { language, version, changes } = options;
  const { index, rows, differences, fingerprint } = review;
  const method = `${translate(language, rules.method.title)}, ${settingsLabel(rules, language)}`;
  draft.put(1, 1, translate(language, reviewSheetText.title), { bold: true, size: 16, colour: textColour });
  draft.heights[1] = 24;
  const day = longDay(language, rules.measured);
  draft.put(2, 1, translate(language, reviewSheetText.madeWith, { method, day, version }), { colour: mutedColour });
  const agrees = review.verdict === 'agrees';
  const verdict = agrees
    ? translate(language, reviewText.agrees, { method })
    : translate(language, reviewText.differs, { method, count: differences.length });
  const look = agrees ? { colour: '1B4F8A' } : { colour: '7A2E08' };
  draft.put(3, 1, `${agrees ? '✔' : '✖'} ${verdict}`, { bold: true, size: 14, ...look });
  draft.heights[3] = 26;
  let row = 4;
  const tellLine = (text: string): void => {
    draft.put(row, 1, text, { colour: textColour });
    row += 1;
  };
  if (rows.reviewed > 0) tellLine(translate(language, reviewText.rows, rows));
  row += 1;
  const labels = [reviewSheetText.asStated, reviewSheetText.asComputed, reviewSheetText.apart];
  labels.forEach((label, at) => draft.putMerged(row, 1 + 2 * at, 2 + 2 * at, translate(language, label), header));
  const apart = index.stated === null || index.computed === null ? null : index.stated - index.computed;
  [index.stated, index.computed, apart].forEach((value, at) =>
    draft.putMerged(row + 1, 1 + 2 * at, 2 + 2 * at, value === null ? '-' : roundHalfUp(value, 2), {
      bold: true,
      size: 16,
      colour: textColour,
      align: 'left',
      number: at === 2 ? '+0.00;−0.00;0.00' : '0.00',
    }),
  );
  draft.heights[row + 1] = 26;
  row += 3;
  if (fingerprint.computed !== null) {
    const codes = { stated: fingerprint.stated ?? '-', computed: fingerprint.computed };
    const same = fingerprint.stated === fingerprint.computed;
    tellLine(translate(language, same ? reviewSheetText.sameFingerprint : reviewSheetText.otherFingerprint, codes));
  }
  if (changes !== null) {
    const { added, same, changed, gone } = changes;
    const counts = { added, same, changed, gone: gone.length };
    draft.put(row, 1, translate(language, reviewSheetText.sinceLast, counts), { bold: true, colour: textColour });
    row += 1;
  }
  return row + 1;
}

function putCauses(draft: SheetBuilder, start: number, causes: readonly ReviewCause[], language: Language): number {
  const put = (row: number, at: number, value: string | number | null, format: CellFormat): void =>
    draft.put(row, at, value, format);
  put(start, 1, translate(language, reviewSheetText.number), { ...header, align: 'center' });
  draft.putMerged(start, 2, 6, translate(language, reviewSheetText.why), header);
  put(start, 7, translate(language, reviewSheetText.explains), { ...header, align: 'center' });
  put(start, 8, translate(language, reviewSheetText.effect), { ...header, align: 'center' });
  draft.putMerged(start, 9, LAST, translate(language, reviewSheetText.code), header);
  draft.heights[start] = 20;
  causes.forEach(({ code, explains, effect, messages }, at) => {
    const row = start + 1 + at;
    const sentence = messages.map((message) => formatMessage(language, message)).join(' ');
    put(row, 1, at + 1, whole);
    draft.putMerged(row, 2, 6, sentence, wrapping);
    put(row, 7, explains, whole);
    put(row, 8, effect === null ? null : roundHalfUp(effect, 2), moved);
    draft.putMerged(row, 9, LAST, code, faint);
    draft.heights[row] = LINE * wrappedLines(sentence, SENTENCE_WIDTH) + 2;
  });
  return start + causes.length;
}

/** In the order of the causes; those that nobody knows the cause of come last. */
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
  draft: SheetBuilder,
  start: number,
  differences: readonly ReviewDifference[],
  { language, links, changes }: ReviewSheetOptions,
): number {
  headersOf(language).forEach((heading, at) =>
    draft.put(start, at + 1, heading, { ...header, align: alignments[at + 1] ?? 'left' }),
  );
  draft.heights[start] = 20;
  let row = start;
  for (const [at, difference] of differences.slice(0, MOST_ROWS).entries()) {
    row += 1;
    const { sheet, header: content, stated, computed, cause, key } = difference;
    const change = changes?.statusOf(difference) ?? null;
    const link = links && at < MOST_LINKS && change !== 'gone' ? { sheet, cell: differenceAddress(difference) } : null;
    const apart = typeof stated === 'number' && typeof computed === 'number' ? stated - computed : null;
    draft.put(row, 1, at + 1, whole);
    draft.put(row, 2, sheet, top);
    draft.put(row, 3, differenceAddress(difference), link === null ? top : { ...top, colour: linkColour }, link);
    draft.put(row, 4, content, wrapping);
    draft.put(row, 5, stated, typeof stated === 'number' ? points : word);
    draft.put(row, 6, computed, typeof computed === 'number' ? points : word);
    draft.put(row, 7, apart === null ? null : roundHalfUp(apart, 4), moved);
    draft.put(row, 8, cause ?? translate(language, reviewText.unknownCause), wrapping);
    draft.put(row, 9, change === null ? null : translate(language, reviewSheetText[change]), top);
    draft.put(row, 10, change === 'gone' ? `- ${key}` : key, faint);
  }
  if (differences.length > MOST_ROWS) {
    const count = differences.length - MOST_ROWS;
    draft.put(row + 1, 1, translate(language, reviewText.more, { count }), { bold: true, colour: textColour });
  }
  return row;
}
