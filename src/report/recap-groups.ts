/** Means by group: rows over all nine columns for units and post groups, small blocks for the others. */
import type { GroupSummary } from '../score/summary';
import { categoryLabels } from '../method/method';
import { reportText } from '../text/report';
import { say, type Language, type Sentence } from '../text/say';
import type { DataBar, TextHighlight } from '../workbook/sheet';
import { barColour, categoryLook } from './colours';
import { area, linesOf, type Draft } from './draft';
import {
  countFormat,
  grid,
  gridWidths,
  HEADER,
  headerFormat,
  indexFormat,
  LINE,
  meanFormat,
  nameFormat,
  numberHeaderFormat,
  wordFormat,
} from './recap-grid';

export interface GroupTable {
  readonly next: number;
  readonly headers: readonly string[];
  readonly dataBars: readonly DataBar[];
  readonly highlights: readonly TextHighlight[];
}

/** Header and one row for each group, over all columns. */
export function putGroupTable(
  draft: Draft,
  start: number,
  title: string,
  groups: readonly GroupSummary[],
  nameOf: (group: GroupSummary) => string,
  language: Language,
): GroupTable {
  const headers = groupHeaders(title, language);
  headers.forEach((header, index) =>
    draft.put(start, index + 1, header, index === 0 ? headerFormat : numberHeaderFormat),
  );
  draft.heights[start] = HEADER;
  groups.forEach((group, index) => {
    const row = start + 1 + index;
    const name = nameOf(group);
    draft.put(row, grid.name, name, nameFormat);
    draft.put(row, grid.counted, group.n, countFormat);
    draft.put(row, grid.notCounted, group.unscored, countFormat);
    draft.put(row, grid.kualifikasi, group.kualifikasi, meanFormat);
    draft.put(row, grid.kompetensi, group.kompetensi, meanFormat);
    draft.put(row, grid.kinerja, group.kinerja, meanFormat);
    draft.put(row, grid.disiplin, group.disiplin, meanFormat);
    draft.put(row, grid.index, group.total, indexFormat);
    draft.put(row, grid.category, group.kategori ?? say(language, reportText.notCountedYet), wordFormat);
    draft.heights[row] = Math.max(17, LINE * linesOf(name, gridWidths[0] ?? 50) + 1);
  });
  const last = start + Math.max(1, groups.length);
  const words = area(start + 1, grid.category, last, grid.category);
  return {
    next: last + 1,
    headers,
    dataBars: [{ range: area(start + 1, grid.index, last, grid.index), colour: barColour, min: 0, max: 100 }],
    highlights: categoryLabels.map((label) => ({ range: words, text: label, ...categoryLook[label] })),
  };
}

function groupHeaders(title: string, language: Language): string[] {
  const others: Sentence[] = [
    reportText.peopleCounted,
    reportText.peopleNotCounted,
    reportText.kualifikasi,
    reportText.kompetensi,
    reportText.kinerja,
    reportText.disiplin,
    reportText.index,
    reportText.category,
  ];
  return [title, ...others.map((sentence) => say(language, sentence))];
}

export interface SmallBlock {
  readonly title: string;
  readonly groups: readonly { readonly name: string; readonly n: number; readonly total: number | null }[];
}

/** Name, people, index in three columns from `column` on; gives the row after it. */
export function putSmallBlock(
  draft: Draft,
  start: number,
  column: number,
  block: SmallBlock,
  language: Language,
): number {
  draft.put(start, column, block.title, headerFormat);
  draft.put(start, column + 1, say(language, reportText.countedShort), numberHeaderFormat);
  draft.put(start, column + 2, say(language, reportText.index), numberHeaderFormat);
  block.groups.forEach(({ name, n, total }, index) => {
    const row = start + 1 + index;
    draft.put(row, column, name, { ...nameFormat, wrap: false });
    draft.put(row, column + 1, n, countFormat);
    draft.put(
      row,
      column + 2,
      total ?? say(language, reportText.notCountedYet),
      total === null ? wordFormat : indexFormat,
    );
  });
  return start + 1 + block.groups.length;
}
