/** `Hasil Periksa IPASN`: the verdict on top, then why, then every cell, grouped by cause, with what changed since. */
import { headerFill, ink, line, linkColour, quiet } from '../report/colours';
import { longDay } from '../record/long-date';
import { area, createDraft, linesOf, type Draft } from '../report/draft';
import { settingsLabel } from '../report/method-words';
import { roundHalfUp } from '../report/number';
import type { Rules } from '../score/rules';
import { reviewSheetText } from '../text/report/review';
import { reviewText } from '../text/core/review';
import { translate, formatMessage, type Language } from '../text/core/translate';
import type { CellFormat, SheetData } from '../workbook/sheet';
import { cellOf } from './people';
import { changesSince, type Earlier } from './earlier';
import type { Cause, Difference, Review } from './review';

export const reviewSheetName = 'Hasil Periksa IPASN';

export interface ReportSheetOptions {
  readonly language: Language;
  readonly version: string;
  /** False where the reviewed sheets do not stand in the same workbook. */
  readonly links: boolean;
  /** What the review before found; null where there was none. */
  readonly earlier: Earlier | null;
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

const header: CellFormat = { bold: true, colour: ink, fill: headerFill, vertical: 'middle', borderBottom: line };
const top: CellFormat = { colour: ink, vertical: 'top', borderBottom: line };
const wrapping: CellFormat = { ...top, wrap: true };
const word: CellFormat = { ...wrapping, align: 'right' };
const whole: CellFormat = { ...top, number: '#,##0', align: 'center' };
const points: CellFormat = { ...top, number: '0.00##', align: 'right' };
const moved: CellFormat = { ...top, number: '+0.00;−0.00;0.00', align: 'center' };
const faint: CellFormat = { ...top, colour: quiet };

export function reviewSheet(review: Review, rules: Rules, options: ReportSheetOptions): SheetData {
  const { language } = options;
  const draft = createDraft();
  const changes = changesSince(options.earlier, review.differences);
  let next = putHead(draft, review, rules, options, changes);
  if (review.causes.length > 0) next = putCauses(draft, next, review.causes, language) + 2;
  const listed = [...byCause(review), ...changes.gone];
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
  const last = putDifferences(draft, next, listed, changes, options);
  return {
    ...base,
    tables: [{ name: 'HasilPeriksaIPASN', range: area(next, 1, last, LAST), headers: headersOf(language) }],
    print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [next, next] },
  };
}

type Changes = ReturnType<typeof changesSince>;

function putHead(draft: Draft, review: Review, rules: Rules, options: ReportSheetOptions, changes: Changes): number {
  const { language, version } = options;
  const { index, rows, differences, fingerprint } = review;
  const method = `${translate(language, rules.method.title)}, ${settingsLabel(rules, language)}`;
  draft.put(1, 1, translate(language, reviewSheetText.title), { bold: true, size: 16, colour: ink });
  draft.heights[1] = 24;
  const day = longDay(language, rules.measured);
  draft.put(2, 1, translate(language, reviewSheetText.madeWith, { method, day, version }), { colour: quiet });
  const agrees = review.verdict === 'agrees';
  const verdict = agrees
    ? translate(language, reviewText.agrees, { method })
    : translate(language, reviewText.differs, { method, count: differences.length });
  const look = agrees ? { colour: '1B4F8A' } : { colour: '7A2E08' };
  draft.put(3, 1, `${agrees ? '✔' : '✖'} ${verdict}`, { bold: true, size: 14, ...look });
  draft.heights[3] = 26;
  let row = 4;
  const tellLine = (text: string): void => {
    draft.put(row, 1, text, { colour: ink });
    row += 1;
  };
  if (rows.reviewed > 0) tellLine(translate(language, reviewText.rows, rows));
  row += 1;
  const labels = [reviewSheetText.asStated, reviewSheetText.asComputed, reviewSheetText.apart];
  labels.forEach((label, at) => draft.spread(row, 1 + 2 * at, 2 + 2 * at, translate(language, label), header));
  const apart = index.stated === null || index.computed === null ? null : index.stated - index.computed;
  [index.stated, index.computed, apart].forEach((value, at) =>
    draft.spread(row + 1, 1 + 2 * at, 2 + 2 * at, value === null ? '-' : roundHalfUp(value, 2), {
      bold: true,
      size: 16,
      colour: ink,
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
  if (options.earlier !== null) {
    const counts = { added: changes.added, same: changes.same, changed: changes.changed, gone: changes.gone.length };
    draft.put(row, 1, translate(language, reviewSheetText.sinceLast, counts), { bold: true, colour: ink });
    row += 1;
  }
  return row + 1;
}

function putCauses(draft: Draft, start: number, causes: readonly Cause[], language: Language): number {
  const put = (row: number, at: number, value: string | number | null, format: CellFormat): void =>
    draft.put(row, at, value, format);
  put(start, 1, translate(language, reviewSheetText.number), { ...header, align: 'center' });
  draft.spread(start, 2, 6, translate(language, reviewSheetText.why), header);
  put(start, 7, translate(language, reviewSheetText.explains), { ...header, align: 'center' });
  put(start, 8, translate(language, reviewSheetText.effect), { ...header, align: 'center' });
  draft.spread(start, 9, LAST, translate(language, reviewSheetText.code), header);
  draft.heights[start] = 20;
  causes.forEach(({ code, explains, effect, messages }, at) => {
    const row = start + 1 + at;
    const sentence = messages.map((message) => formatMessage(language, message)).join(' ');
    put(row, 1, at + 1, whole);
    draft.spread(row, 2, 6, sentence, wrapping);
    put(row, 7, explains, whole);
    put(row, 8, effect === null ? null : roundHalfUp(effect, 2), moved);
    draft.spread(row, 9, LAST, code, faint);
    draft.heights[row] = LINE * linesOf(sentence, SENTENCE_WIDTH) + 2;
  });
  return start + causes.length;
}

/** In the order of the causes; those that nobody knows the cause of come last. */
function byCause({ differences, causes }: Review): readonly Difference[] {
  const place = new Map(causes.map(({ code }, index) => [code, index]));
  const placeOf = ({ cause }: Difference): number =>
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
  draft: Draft,
  start: number,
  differences: readonly Difference[],
  changes: Changes,
  { language, links }: ReportSheetOptions,
): number {
  headersOf(language).forEach((heading, at) =>
    draft.put(start, at + 1, heading, { ...header, align: alignments[at + 1] ?? 'left' }),
  );
  draft.heights[start] = 20;
  let row = start;
  for (const [at, difference] of differences.slice(0, MOST_ROWS).entries()) {
    row += 1;
    const { sheet, header: content, stated, computed, cause, key } = difference;
    const change = changes.of(difference);
    const link = links && at < MOST_LINKS && change !== 'gone' ? { sheet, cell: cellOf(difference) } : null;
    const apart = typeof stated === 'number' && typeof computed === 'number' ? stated - computed : null;
    draft.put(row, 1, at + 1, whole);
    draft.put(row, 2, sheet, top);
    draft.put(row, 3, cellOf(difference), link === null ? top : { ...top, colour: linkColour }, link);
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
    draft.put(row + 1, 1, translate(language, reviewText.more, { count }), { bold: true, colour: ink });
  }
  return row;
}
