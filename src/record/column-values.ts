/** What a column's own cells say about the field that it may hold. */
import { isBlank, isCellError, type CellValue } from './cell';
import type { Field } from './columns';
import { readDay } from './date';
import { readCourse, readEducation, readHours, readPosition, readRank, readSanction, readYesNo } from './meanings';
import { cellText } from './normalize';
import { nipIn } from './nip';
import { readNumber } from './number';
import { lookUp } from './look-up';
import {
  performanceVocabulary,
  sexVocabulary,
  statusVocabulary,
  echelonVocabulary,
  type Vocabulary,
} from './vocabulary';

type Test = (cell: CellValue) => boolean;

const isNumber = (cell: CellValue): boolean => 'value' in readNumber(cell, true);
const isDash: Test = (cell) => /^[-–—‐‑−\s.]*$/.test(cellText(cell));
const isWord =
  <Meaning>(vocabulary: Vocabulary<Meaning>): Test =>
  (cell) =>
    lookUp(cellText(cell), vocabulary) !== undefined;
const isCode: Test = (cell) => /^\d{1,2}$/.test(cellText(cell));
const isDate: Test = (cell) => readDay(cell) !== null;
const answersTraining: Test = (cell) => {
  const digits = cellText(cell).replace(/\D/g, '').length;
  return (
    digits < 8 &&
    (readYesNo(cell) !== null || readCourse(cell) !== null || readHours(cell) !== null || cellText(cell).length > 3)
  );
};

/** One test for each field whose cells can be told from others; names, units and posts can hold any text. */
const tests: Readonly<Partial<Record<Field, Test>>> = {
  nip: (cell) => nipIn(cell) !== null || (typeof cell === 'number' && cell > 1e16),
  nama: (cell) => /\p{L}{2}/u.test(cellText(cell)),
  unit: (cell) => /\p{L}{2}/u.test(cellText(cell)) || isCode(cell),
  jabatan: (cell) => /\p{L}{2}/u.test(cellText(cell)),
  jenisJabatan: (cell) => readPosition(cell) !== null || isCode(cell),
  eselon: (cell) => isDash(cell) || isWord(echelonVocabulary)(cell) || isCode(cell),
  pendidikan: (cell) => readEducation(cell) !== null || isCode(cell),
  pendidikanTertinggi: (cell) => readEducation(cell) !== null || isCode(cell),
  pendidikanSyarat: (cell) => readEducation(cell) !== null || isCode(cell) || isDash(cell),
  diklatKepemimpinan: answersTraining,
  diklatFungsional: answersTraining,
  diklatTeknis: answersTraining,
  seminar: answersTraining,
  jpDiklatTeknis: (cell) => readHours(cell) !== null || isDash(cell),
  nilaiKinerja: (cell) => {
    const number = readNumber(cell, true);
    if ('value' in number) return number.value >= 0 && number.value <= 120;
    return /^\d/.test(cellText(cell)) || isWord(performanceVocabulary)(cell) || isDash(cell);
  },
  predikatKinerja: (cell) => isWord(performanceVocabulary)(cell) || isCode(cell) || isNumber(cell),
  hukumanDisiplin: (cell) => readSanction(cell) !== null || isCode(cell),
  tanggalDiklatTeknis: isDate,
  tanggalSeminar: isDate,
  tanggalHukuman: (cell) => isDate(cell) || isDash(cell),
  status: (cell) => isWord(statusVocabulary)(cell) || isCode(cell),
  kedudukanHukum: (cell) => isWord(statusVocabulary)(cell) || isCode(cell),
  jenisKelamin: isWord(sexVocabulary),
  tanggalLahir: (cell) => isDate(cell) || /\d{4}/.test(cellText(cell)),
  tmtCpns: isDate,
  golongan: (cell) => readRank(cell) !== null,
  diperbarui: isDate,
};

/** A column's filled cells, from the first rows of the table. */
export type ColumnSample = readonly Exclude<CellValue, null>[];

/** The filled, readable cells of a column among rows. */
export function sampleOf(column: number, rows: readonly { readonly values: readonly CellValue[] }[]): ColumnSample {
  return rows.flatMap(({ values }) => {
    const cell = values[column] ?? null;
    return cell === null || isBlank(cell) || isCellError(cell) ? [] : [cell];
  });
}

/** The share of cells that the field can read, 0 to 1; null where no cell tells. */
export function shareThatFits(field: Field, sample: ColumnSample): number | null {
  const test = tests[field];
  if (test === undefined || sample.length === 0) return null;
  return sample.filter(test).length / sample.length;
}

/** Fields that their cells give away without any header, and how much of a column has to show it. */
const tellingTests: readonly (readonly [Field, Test])[] = [
  ['nip', (cell) => nipIn(cell) !== null],
  ['pendidikan', (cell) => !isCode(cell) && readEducation(cell) !== null],
  ['jenisJabatan', (cell) => !isCode(cell) && readPosition(cell) !== null],
  [
    'hukumanDisiplin',
    (cell) => ['ringan', 'sedang', 'berat'].includes(readSanction(cell) ?? '') && cellText(cell).length > 1,
  ],
];

const TELLING_SHARE = 0.8;

/** The field that a column's cells name by themselves, or null. */
export function fieldByValues(sample: ColumnSample): Field | null {
  for (const [field, test] of tellingTests) {
    const filled =
      field === 'hukumanDisiplin'
        ? sample.filter((cell) => !isDash(cell) && readSanction(cell) !== 'tidak pernah')
        : sample;
    if (
      filled.length >= (field === 'hukumanDisiplin' ? 1 : 2) &&
      filled.filter(test).length >= filled.length * TELLING_SHARE
    )
      return field;
  }
  return null;
}
