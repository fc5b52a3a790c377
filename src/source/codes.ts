/** Codes of a source to the words that every reader knows, row by row, before anything reads them. */
import type { CellValue, Row } from '../record/cell';
import { cellText, normalizeWord } from '../record/normalize';
import type { SourceLayout } from './layout';

/** A column in which codes may stand: of ids, or under a header that the layout itself ties to the field. */
export interface CodedColumn {
  readonly field: string;
  readonly index: number;
  readonly coded: boolean;
}

/** The translator of a table's rows. A single digit is a code only where `coded`; all else is wherever the field stands. */
export function translator(codes: SourceLayout['codes'], columns: Iterable<CodedColumn>): (row: Row) => Row {
  const all = [...columns];
  const tables = Object.entries(codes).flatMap(([field, table]) => {
    const words = new Map(Object.entries(table).map(([code, word]) => [codeOf(code), word]));
    return all.filter((column) => column.field === field).map(({ index, coded }) => ({ index, coded, words }));
  });
  if (tables.length === 0) return (row) => row;
  return (row) => {
    let values: CellValue[] | null = null;
    for (const { index, coded, words } of tables) {
      const code = codeOf(cellText(row.values[index] ?? null));
      const word = coded || !/^\d?$/.test(code) ? words.get(code) : undefined;
      if (word === undefined) continue;
      values ??= [...row.values];
      values[index] = word;
    }
    return values === null ? row : { ...row, values };
  };
}

/** 5, 05 and "05" are one code; letters compare as words do. */
function codeOf(text: string): string {
  return /^\d{1,9}$/.test(text) ? String(Number(text)) : normalizeWord(text);
}
