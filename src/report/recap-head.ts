/** The recap's head, readable in ten seconds: the index with its category, the four dimensions, the counts of people. */
import type { Assessment } from '../check/assessment';
import { dimensions } from '../method/method';
import { yearOf } from '../record/date';
import { reportText } from '../text/report/report';
import { formatNumber, translate, type Language, type MessageTemplate } from '../text/core/translate';
import type { CellFormat, DataBar, Link } from '../workbook/sheet';
import {
  categoryColours,
  headerFill,
  textColour,
  linkColour,
  mutedColour,
  strongBarColour,
  type FillColours,
} from './colours';
import { longDay } from '../record/long-date';
import { withFormula, wrappedLines, type SheetBuilder } from './sheet-builder';
import { cellAddress } from '../record/a1';
import { countPeople, type PeopleCount } from './people-count';
import { gapSentence } from './largest-gap';
import { declarations, settingsLabel } from './method-text';
import { twoDecimals } from './number';
import type { RecapFormulas } from './recap-layout';
import { GAP_HEIGHT_POINTS, grid, gridWidths, LAST_COLUMN, LINE_HEIGHT_POINTS } from './recap-layout';

export interface HeadOptions {
  readonly language: Language;
  readonly agency?: string;
  readonly findingsSheet: string;
  readonly version: string;
  /** Without them the recap holds values only. */
  readonly formulas?: RecapFormulas;
}

const BAND_FIRST = 5;
const BAND_LAST = 9;
const BAND_LINE = 17;
/** The cells of everybody's count and index. */
export const overallCells = { n: cellAddress(BAND_FIRST + 1, grid.index), total: cellAddress(BAND_FIRST, 1) } as const;
/** The cells of the head's numbers: row from 1, column from 0. */
export const recapHeadCells = [
  { field: 'total', row: BAND_FIRST, column: 0 },
  { field: 'kategori', row: BAND_FIRST, column: 1 },
  { field: 'n', row: BAND_FIRST + 1, column: grid.index - 1 },
  ...dimensions.map((field) => ({ field, row: BAND_FIRST + 1, column: grid[field] - 1 })),
] as const;
const TITLE_LAST = grid.kualifikasi;
const WIDTH = gridWidths.reduce((sum, width) => sum + width, 0);

const hiddenNumber = ';;;';

/** Puts rows 1 to about 12. @returns the data bars and the row of the next block */
export function putRecapHead(
  builder: SheetBuilder,
  assessment: Assessment,
  options: HeadOptions,
): { readonly next: number; readonly dataBars: readonly DataBar[] } {
  putTitle(builder, assessment, options);
  putIndex(builder, assessment, options);
  const dataBars = putDimensions(builder, assessment, options);
  putCounts(builder, assessment, options);
  for (let row = BAND_FIRST; row <= BAND_LAST; row += 1) builder.heights[row] = BAND_LINE;
  return { next: putSentences(builder, assessment, options), dataBars };
}

function putTitle(builder: SheetBuilder, assessment: Assessment, options: HeadOptions): void {
  const { rules, measured } = assessment;
  const { language, agency, version } = options;
  const right: CellFormat = { align: 'right', vertical: 'middle', colour: textColour };
  const madeWith = [
    translate(language, reportText.year, { year: String(yearOf(measured)) }),
    translate(language, rules.method.title),
    settingsLabel(rules, language),
  ].join(' · ');
  builder.putMerged(1, 1, TITLE_LAST - 1, translate(language, reportText.title), {
    bold: true,
    size: 18,
    colour: textColour,
    vertical: 'middle',
  });
  builder.putMerged(1, TITLE_LAST, LAST_COLUMN, madeWith, right);
  builder.putMerged(2, 1, TITLE_LAST - 1, agency ?? null, { size: 14, colour: textColour, vertical: 'middle' });
  const made = [
    translate(language, reportText.measured, { day: longDay(language, measured) }),
    translate(language, reportText.madeBy, { version }),
  ].join(' · ');
  builder.putMerged(2, TITLE_LAST, LAST_COLUMN, made, { ...right, colour: mutedColour });
  builder.heights[1] = 26;
  builder.heights[2] = 19;
  builder.heights[4] = GAP_HEIGHT_POINTS;
  const declared = declarations(rules, language).join(' ');
  if (declared === '') {
    builder.heights[3] = 4;
    return;
  }
  builder.putMerged(3, 1, LAST_COLUMN, declared, { italic: true, colour: textColour, wrap: true, vertical: 'middle' });
  builder.heights[3] = LINE_HEIGHT_POINTS * wrappedLines(declared, WIDTH);
}

/** One block in the category's colour: the number, and the category next to it. */
function putIndex(builder: SheetBuilder, assessment: Assessment, { language, formulas }: HeadOptions): void {
  const { total, kategori } = assessment.summary.all;
  if (total === null || kategori === null) {
    const plain: CellFormat = {
      bold: true,
      size: 22,
      colour: textColour,
      fill: headerFill,
      align: 'center',
      vertical: 'middle',
    };
    builder.putMerged(BAND_FIRST, 1, 2, translate(language, reportText.noneCountedShort), plain, BAND_LAST);
    return;
  }
  const look: FillColours = categoryColours[kategori];
  const number: CellFormat = { ...look, bold: true, size: 48, number: '0.00', align: 'center', vertical: 'middle' };
  const word: CellFormat = { ...look, bold: true, size: 16, align: 'left', vertical: 'middle', wrap: true };
  const { total: totalFormula, kategori: categoryFormula } = formulas?.all(overallCells) ?? {};
  const upper = categoryFormula === undefined ? undefined : `=UPPER(${categoryFormula.slice(1)})`;
  builder.putMerged(BAND_FIRST, 1, 1, withFormula(total, totalFormula), number, BAND_LAST);
  builder.putMerged(BAND_FIRST, 2, 2, withFormula(kategori.toUpperCase(), upper), word, BAND_LAST);
}

/** Each mean above its column of the tables below, with a bar for its share of the maximum. */
function putDimensions(builder: SheetBuilder, assessment: Assessment, { language, formulas }: HeadOptions): DataBar[] {
  const centre: CellFormat = { align: 'center', vertical: 'middle', colour: textColour };
  const dataBars: DataBar[] = [];
  for (const dimension of dimensions) {
    const column = grid[dimension];
    const mean = assessment.summary.all[dimension];
    const most = assessment.rules.method.most[dimension].points;
    builder.put(BAND_FIRST, column, translate(language, reportText[dimension]), { ...centre, bold: true });
    const outOf = `0.00"/${formatNumber(language, most)}"`;
    const large: CellFormat = { ...centre, size: 16, bold: true, number: outOf };
    const formula = mean === null ? undefined : formulas?.all(overallCells)[dimension];
    builder.putMerged(BAND_FIRST + 1, column, column, withFormula(mean ?? '–', formula), large, BAND_FIRST + 2);
    if (mean === null || most === 0) continue;
    const above = formula === undefined ? undefined : `=${cellAddress(BAND_FIRST + 1, column)}`;
    const share = above === undefined ? undefined : `${above}/${String(most)}`;
    builder.put(BAND_FIRST + 3, column, withFormula(mean, above), { number: hiddenNumber });
    builder.put(BAND_FIRST + 4, column, withFormula(mean / most, share), {
      ...centre,
      number: '0%',
      colour: mutedColour,
    });
    const bar = cellAddress(BAND_FIRST + 3, column);
    dataBars.push({ range: `${bar}:${bar}`, colour: strongBarColour, min: 0, max: most });
  }
  return dataBars;
}

function putCounts(builder: SheetBuilder, assessment: Assessment, options: HeadOptions): void {
  const { language, findingsSheet, formulas } = options;
  const count = countPeople(assessment);
  const toFindings: Link | null = count.toFix > 0 ? { sheet: findingsSheet, cell: 'A1' } : null;
  const lines: [keyof PeopleCount, MessageTemplate, Link | null][] = [
    ['people', reportText.people, null],
    ['counted', reportText.counted, null],
    ['toFix', toFindings === null ? reportText.toMend : reportText.toMendLink, toFindings],
  ];
  if (count.leftOutByStatus > 0) lines.push(['leftOutByStatus', reportText.leftOutByStatus, null]);
  if (count.duplicates > 0) lines.push(['duplicates', reportText.duplicates, null]);
  lines.forEach(([name, sentence, link], index) => {
    const number = withFormula(count[name], formulas?.counts[name]);
    const colour = link === null ? textColour : linkColour;
    const row = BAND_FIRST + index;
    builder.put(row, grid.index, number, { bold: true, colour, number: '#,##0_0', align: 'right', vertical: 'middle' });
    builder.put(row, grid.category, translate(language, sentence), { colour, vertical: 'middle' }, link);
  });
}

/** One or two sentences of explanation; where nobody is counted, what to do. @returns the row of the next block */
function putSentences(builder: SheetBuilder, assessment: Assessment, options: HeadOptions): number {
  const { language, findingsSheet } = options;
  const sentences: string[] = [];
  if (assessment.people.length === 0) sentences.push(translate(language, reportText.noPeople));
  else if (assessment.summary.all.n === 0) {
    const count = countPeople(assessment).toFix;
    sentences.push(translate(language, reportText.noneCounted));
    if (count > 0) sentences.push(translate(language, reportText.mendFirst, { count, sheet: findingsSheet }));
  } else {
    sentences.push(gapSentence(assessment, language));
    const units = highestAndLowest(assessment, language);
    if (units !== null) sentences.push(units);
  }
  let row = BAND_LAST + 1;
  builder.heights[row] = GAP_HEIGHT_POINTS;
  sentences.forEach((sentence, index) => {
    row += 1;
    builder.putMerged(row, 1, LAST_COLUMN, sentence, {
      bold: index === 0,
      size: 12,
      colour: textColour,
      wrap: true,
      vertical: 'middle',
    });
    builder.heights[row] = 18 * wrappedLines(sentence, WIDTH * 0.95);
  });
  builder.heights[row + 1] = GAP_HEIGHT_POINTS;
  return row + 2;
}

function highestAndLowest(assessment: Assessment, language: Language): string | null {
  const units = assessment.summary.by.unit.filter((unit) => unit.name !== null && unit.total !== null);
  const high = units[0];
  const low = units[units.length - 1];
  if (high === undefined || low === undefined || high === low) return null;
  return translate(language, reportText.highestAndLowest, {
    high: high.name ?? '',
    highIndex: twoDecimals(language, high.total ?? 0),
    highPeople: high.n,
    low: low.name ?? '',
    lowIndex: twoDecimals(language, low.total ?? 0),
    lowPeople: low.n,
  });
}
