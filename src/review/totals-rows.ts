/** Rows below the people of a table that sum them up: their means or sums, for all or for one unit. */
import { isBlank, maskedCell, type CellValue, type Row } from '../record/cell';
import { cleanText, normalizeWord } from '../record/normalize';
import type { PersonTable } from './review-people';
import { summaryCell, type SummaryRow, type SummaryTable } from './summary-tables';

const footWord =
  /^(?:(?:grand|sub)?[ -]?total|jumlah|(?:nilai |skor )?(?:rata ?-? ?rata|rerata)|indeks|ip asn|keseluruhan|mean|average)\b/i;
const sumWord = /^(?:(?:grand|sub)?[ -]?total|jumlah)\b/i;
const wholeWord = /keseluruhan|seluruh|grand|instansi|semua/i;
/** No index is larger, so that a number above it is a sum. */
const LARGEST_INDEX = 100;

/** The words by which a row says that it sums up others; null where it does not. */
export function totalsLabel(values: readonly CellValue[]): string | null {
  const first = values.find((value) => !isBlank(value) && !isOrdinal(value));
  return typeof first === 'string' && footWord.test(cleanText(first)) ? cleanText(first) : null;
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
  /** People stand between this row and the one before it. */
  readonly closesGroup: boolean;
}

export function totalsRowReader({ sheet, headerRow, columns, people: subjects }: PersonTable): TotalsRowReader {
  const people = new Set(subjects.map(({ row }) => row));
  const units = new Map(
    subjects.flatMap(({ groups: { unit } }) => (unit === null ? [] : [[normalizeWord(unit), unit]])),
  );
  const feet: TotalsRow[] = [];
  let peopleSince = false;
  return {
    take({ number, values }) {
      if (people.has(number)) peopleSince = true;
      else if (number > headerRow && columns.length > 0) {
        const label = totalsLabel(values);
        if (label === null) return;
        const cells = columns
          .map(({ field, index }) => summaryCell(field, index, values))
          .filter(({ value }) => value !== null);
        if (!cells.some(({ value }) => typeof value === 'number')) return;
        const isSum =
          sumWord.test(label) && cells.some(({ value }) => typeof value === 'number' && value > LARGEST_INDEX);
        const unit = units.get(normalizeWord(label.replace(footWord, '')));
        const row = {
          row: number,
          label: unit ?? label,
          isWhole: unit === undefined,
          isSpelledApart: false,
          isSum,
          cells,
        };
        feet.push({ row, closesGroup: peopleSince });
        peopleSince = false;
      }
    },
    tables() {
      const severalGroups = peopleSince || feet.filter(({ closesGroup }) => closesGroup).length > 1;
      // Where each of several groups has its row, only those that name a unit or the whole tell whose they are.
      return feet
        .filter(({ row }) => !severalGroups || !row.isWhole || wholeWord.test(row.label))
        .map(({ row }) => ({ sheet, headerRow, by: row.isWhole ? null : ('unit' as const), rows: [row] }));
    },
  };
}
