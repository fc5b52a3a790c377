/** Reads totals rows of a table of people: means or sums, for all people or for one unit. */
import { isBlank, maskedCell, type CellValue, type Row } from '../record/cell';
import { cleanText, normalizeWord } from '../record/normalize';
import type { PersonTable } from './review-people';
import { summaryCell, type SummaryRow, type SummaryTable } from './summary-tables';

const totalsWord =
  /^(?:(?:grand|sub)?[ -]?total|jumlah|(?:nilai |skor )?(?:rata ?-? ?rata|rerata)|indeks|ip asn|keseluruhan|mean|average)\b/i;
const sumWord = /^(?:(?:grand|sub)?[ -]?total|jumlah)\b/i;
const wholeWord = /keseluruhan|seluruh|grand|instansi|semua/i;
/** A number above the largest index is a sum. */
const MAX_INDEX_POINTS = 100;

/** The label of a totals row; null for any other row. */
export function totalsLabel(values: readonly CellValue[]): string | null {
  const first = values.find((value) => !isBlank(value) && !isOrdinal(value));
  return typeof first === 'string' && totalsWord.test(cleanText(first)) ? cleanText(first) : null;
}

function isOrdinal(value: CellValue | undefined): boolean {
  return (
    value === maskedCell || typeof value === 'number' || (typeof value === 'string' && /^\d+[.)]?$/.test(value.trim()))
  );
}

export interface TotalsRowReader {
  /** Rows of the sheet, top to bottom. */
  take(row: Row): void;
  tables(): readonly SummaryTable[];
}

interface TotalsRow {
  readonly row: SummaryRow;
  /** There are people between this row and the totals row before it. */
  readonly closesGroup: boolean;
}

export function totalsRowReader({ sheet, headerRow, columns, people }: PersonTable): TotalsRowReader {
  const peopleRows = new Set(people.map(({ row }) => row));
  const units = new Map(people.flatMap(({ groups: { unit } }) => (unit === null ? [] : [[normalizeWord(unit), unit]])));
  const found: TotalsRow[] = [];
  let hasPeopleSince = false;
  return {
    take({ number, values }) {
      if (peopleRows.has(number)) hasPeopleSince = true;
      else if (number > headerRow && columns.length > 0) {
        const label = totalsLabel(values);
        if (label === null) return;
        const cells = columns
          .map(({ field, index }) => summaryCell(field, index, values))
          .filter(({ value }) => value !== null);
        if (!cells.some(({ value }) => typeof value === 'number')) return;
        const isSum =
          sumWord.test(label) && cells.some(({ value }) => typeof value === 'number' && value > MAX_INDEX_POINTS);
        const unit = units.get(normalizeWord(label.replace(totalsWord, '')));
        const row = {
          row: number,
          label: unit ?? label,
          isWhole: unit === undefined,
          isSpelledApart: false,
          isSum,
          cells,
        };
        found.push({ row, closesGroup: hasPeopleSince });
        hasPeopleSince = false;
      }
    },
    tables() {
      const severalGroups = hasPeopleSince || found.filter(({ closesGroup }) => closesGroup).length > 1;
      // Where several groups have totals rows, only a row that names a unit or the whole can be assigned.
      return found
        .filter(({ row }) => !severalGroups || !row.isWhole || wholeWord.test(row.label))
        .map(({ row }) => ({ sheet, headerRow, by: row.isWhole ? null : ('unit' as const), rows: [row] }));
    },
  };
}
