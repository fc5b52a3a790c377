/** Means by group: full-width tables for units and position types, small blocks for the others. */
import type { GroupSummary } from '../score/summary';
import { text } from '../formula/expression';
import { categoryLabels } from '../method/method';
import { reportText } from '../text/report/report';
import { translate, type Language, type MessageTemplate } from '../text/core/translate';
import type { DataBar, TextHighlight } from '../workbook/sheet';
import { barColour, categoryColours } from './colours';
import { withFormula, wrappedLines, type SheetBuilder } from './sheet-builder';
import { rangeAddress } from '../record/a1';
import { cellAddress } from '../record/a1';
import type { GroupFormulas, RowCells } from './recap-layout';
import {
  countFormat,
  grid,
  gridWidths,
  HEADER_HEIGHT_POINTS,
  headerFormat,
  indexFormat,
  LINE_HEIGHT_POINTS,
  meanFormat,
  nameFormat,
  numberHeaderFormat,
  wordFormat,
} from './recap-layout';

export interface GroupTable {
  readonly next: number;
  readonly headers: readonly string[];
  readonly dataBars: readonly DataBar[];
  readonly highlights: readonly TextHighlight[];
}

/** Header and one row for each group, over all columns. */
export function putGroupTable(
  builder: SheetBuilder,
  start: number,
  title: string,
  groups: readonly GroupSummary[],
  nameOf: (group: GroupSummary) => string,
  language: Language,
  formulasOf?: (group: GroupSummary, cells: RowCells) => GroupFormulas,
): GroupTable {
  const headers = groupHeaders(title, language);
  headers.forEach((header, index) =>
    builder.put(start, index + 1, header, index === 0 ? headerFormat : numberHeaderFormat),
  );
  builder.heights[start] = HEADER_HEIGHT_POINTS;
  groups.forEach((group, index) => {
    const row = start + 1 + index;
    const name = nameOf(group);
    const cells: RowCells = { n: cellAddress(row, grid.counted), total: cellAddress(row, grid.index) };
    const formulas = formulasOf?.(group, cells);
    builder.put(row, grid.name, name, nameFormat);
    builder.put(row, grid.counted, withFormula(group.n, formulas?.n), countFormat);
    builder.put(row, grid.notCounted, withFormula(group.unscored, formulas?.unscored), countFormat);
    builder.put(row, grid.kualifikasi, withFormula(group.kualifikasi, formulas?.kualifikasi), meanFormat);
    builder.put(row, grid.kompetensi, withFormula(group.kompetensi, formulas?.kompetensi), meanFormat);
    builder.put(row, grid.kinerja, withFormula(group.kinerja, formulas?.kinerja), meanFormat);
    builder.put(row, grid.disiplin, withFormula(group.disiplin, formulas?.disiplin), meanFormat);
    builder.put(row, grid.index, withFormula(group.total, formulas?.total), indexFormat);
    const none = translate(language, reportText.notCountedYet);
    const category = formulas && `=IF(${cells.n}=0,${text(none)},${formulas.kategori.slice(1)})`;
    builder.put(row, grid.category, withFormula(group.kategori ?? none, category), wordFormat);
    builder.heights[row] = Math.max(17, LINE_HEIGHT_POINTS * wrappedLines(name, gridWidths[0] ?? 50) + 1);
  });
  const last = start + Math.max(1, groups.length);
  const words = rangeAddress(start + 1, grid.category, last, grid.category);
  return {
    next: last + 1,
    headers,
    dataBars: [{ range: rangeAddress(start + 1, grid.index, last, grid.index), colour: barColour, min: 0, max: 100 }],
    highlights: categoryLabels.map((label) => ({ range: words, text: label, ...categoryColours[label] })),
  };
}

function groupHeaders(title: string, language: Language): string[] {
  const others: MessageTemplate[] = [
    reportText.peopleCounted,
    reportText.peopleNotCounted,
    reportText.kualifikasi,
    reportText.kompetensi,
    reportText.kinerja,
    reportText.disiplin,
    reportText.index,
    reportText.category,
  ];
  return [title, ...others.map((sentence) => translate(language, sentence))];
}

export interface SmallGroup {
  readonly name: string;
  readonly n: number;
  readonly total: number | null;
  readonly formulas?: ((cells: RowCells) => GroupFormulas) | undefined;
}

export interface SmallBlock {
  readonly title: string;
  readonly groups: readonly SmallGroup[];
}

/** Name, people and index in three columns from `column` on. @returns the row after it */
export function putSmallBlock(
  builder: SheetBuilder,
  start: number,
  column: number,
  block: SmallBlock,
  language: Language,
): number {
  builder.put(start, column, block.title, headerFormat);
  builder.put(start, column + 1, translate(language, reportText.countedShort), numberHeaderFormat);
  builder.put(start, column + 2, translate(language, reportText.index), numberHeaderFormat);
  block.groups.forEach(({ name, n, total, formulas: formulasOf }, index) => {
    const row = start + 1 + index;
    const formulas = formulasOf?.({ n: cellAddress(row, column + 1), total: cellAddress(row, column + 2) });
    builder.put(row, column, name, { ...nameFormat, wrap: false });
    builder.put(row, column + 1, withFormula(n, formulas?.n), countFormat);
    builder.put(
      row,
      column + 2,
      total === null ? translate(language, reportText.notCountedYet) : withFormula(total, formulas?.total),
      total === null ? wordFormat : indexFormat,
    );
  });
  return start + 1 + block.groups.length;
}
