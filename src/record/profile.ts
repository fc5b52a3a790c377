/** What a whole column holds, where one cell alone cannot tell: codes or words, hours or yes and no. */
import { hasNipBeneath } from './nip-beneath';
import { rowKind } from './non-data-rows';
import { isBlank, type CellValue, type Row } from './cell';
import type { Column, Layout } from './columns';
import { cellText, normalizeHeader, normalizeWord } from './normalize';
import { lookUp } from './look-up';
import { hoursUnit, readNumber } from './number';
import { echelonCodes, educationCodes, positionCodes, yesNoVocabulary } from './vocabulary';

export type TechnicalKind = 'hours' | 'yesNo';

export interface Profile {
  readonly educationIds: boolean;
  readonly positionIds: boolean;
  readonly technical: TechnicalKind;
  /** Fields whose codes are read by SAPK's tables although no header says so: told, since other systems number otherwise. */
  readonly assumedCodes: readonly Column[];
  readonly performance: PerformanceScale;
  /** People have their NIP alone on the row beneath. */
  readonly nipBeneath: boolean;
  /** Where the unit of people stands: in its column, in that of a merged cell above, or as a title between the people. */
  readonly unit: 'own' | 'above' | 'titles';
}

/** What the numbers of a performance column are: to 100, fractions of 1 (0.875 for 87.5), or to 120 (PP 30/2019 Pasal 41). */
export type PerformanceScale = 'hundred' | 'fraction' | 'hundredTwenty';

/** @param rows the rows at hand; later rows that do not fit are told as problems, never read another way. */
export function profileOf(layout: Layout, rows: readonly Row[]): Profile {
  const { columns } = layout;
  const people = rows.filter((row) => rowKind(row, layout) === 'person');
  const education = columns.get('pendidikan');
  const educationIds = holdsCodes(education, people, educationCodes) && hasTwoDigits(education, people);
  const positionIds = holdsCodes(columns.get('jenisJabatan'), people, positionCodes);
  return {
    educationIds,
    positionIds,
    technical: technicalKind(columns.get('diklatTeknis'), people),
    assumedCodes: assumedCodes(layout, people, { educationIds, positionIds }),
    performance: performanceScale(columns.get('nilaiKinerja'), people),
    nipBeneath: hasNipBeneath(rows, layout),
    unit: unitPlace(layout, rows, people),
  };
}

function assumedCodes(
  { columns, template }: Layout,
  people: readonly Row[],
  { educationIds, positionIds }: { readonly educationIds: boolean; readonly positionIds: boolean },
): readonly Column[] {
  if (template) return [];
  const coded = (['pendidikan', 'jenisJabatan', 'eselon'] as const).flatMap((field) => columns.get(field) ?? []);
  return coded.filter((column) => {
    if (column.ids) return false;
    if (column.field === 'pendidikan') return educationIds;
    if (column.field === 'jenisJabatan') return positionIds;
    return holdsCodes(column, people, echelonCodes);
  });
}

/** Every number at most 1: nobody has less than 1 of 100. A number above 100 proves the scale to 120. */
function performanceScale(column: Column | undefined, people: readonly Row[]): PerformanceScale {
  let most = 0;
  let fractions = 0;
  // Cells that the sheet shows in percent are read as shown.
  const plain = people.filter(({ percents }) => column === undefined || percents?.includes(column.index) !== true);
  for (const cell of filled(column, plain)) {
    const reading = readNumber(cell, true);
    if (!('value' in reading)) continue;
    most = Math.max(most, reading.value);
    if (reading.value > 0 && reading.value < 1) fractions += 1;
  }
  if (most > 100 && most <= 120) return 'hundredTwenty';
  return most <= 1 && fractions > 0 ? 'fraction' : 'hundred';
}

/** Of the people below the first, so many have an empty unit where it stands once for those beneath. */
const UNIT_ABOVE_SHARE = 0.3;

function unitPlace(layout: Layout, rows: readonly Row[], people: readonly Row[]): Profile['unit'] {
  const column = layout.columns.get('unit');
  if (column === undefined) return rows.some((row) => rowKind(row, layout) === 'row-group') ? 'titles' : 'own';
  const blank = people.filter((row) => isBlank(row.values[column.index])).length;
  return blank > 1 && blank < people.length && blank >= (people.length - 1) * UNIT_ABOVE_SHARE ? 'above' : 'own';
}

function* filled(column: Column | undefined, rows: readonly Row[]): Generator<Exclude<CellValue, null>> {
  if (column === undefined) return;
  for (const row of rows) {
    const cell = row.values[column.index] ?? null;
    if (cell === null || isBlank(cell)) continue;
    yield cell;
  }
}

/** Most filled cells are known codes: a column of ids, whatever its header says. The odd ones are asked back. */
function holdsCodes(column: Column | undefined, rows: readonly Row[], codes: ReadonlyMap<number, unknown>): boolean {
  if (column === undefined) return false;
  if (column.ids) return true;
  let known = 0;
  let odd = 0;
  for (const cell of filled(column, rows)) {
    const text = cellText(cell);
    if (/^\d{1,2}$/.test(text) && codes.has(Number(text))) known += 1;
    else odd += 1;
  }
  return known > odd;
}

/** Single digits alone could be another system's codes; a two-digit one settles that they are SAPK's. */
function hasTwoDigits(column: Column | undefined, rows: readonly Row[]): boolean {
  if (column?.ids === true) return true;
  for (const cell of filled(column, rows)) if (educationCodes.has(twoDigits(cellText(cell)))) return true;
  return false;
}

function twoDigits(text: string): number {
  return /^[1-9]\d$/.test(text) ? Number(text) : NaN;
}

/** DIKLAT TEKNIS: hours where its filled cells are numbers above 1, yes or no otherwise; of a mixture, the more. */
function technicalKind(column: Column | undefined, rows: readonly Row[]): TechnicalKind {
  if (column === undefined || normalizeHeader(column.header).includes('20jp')) return 'yesNo';
  let hours = 0;
  let answers = 0;
  for (const cell of filled(column, rows)) {
    const kind = technicalCellKind(cell);
    if (kind === 'hours') hours += 1;
    if (kind === 'yesNo') answers += 1;
  }
  return hours > answers ? 'hours' : 'yesNo';
}

/** What one cell of DIKLAT TEKNIS looks like; 0 and a dash fit both. */
export function technicalCellKind(cell: CellValue): TechnicalKind | 'either' | 'neither' {
  if (typeof cell === 'object') return 'neither';
  const text = cellText(cell);
  if (normalizeWord(text) === '-') return 'either';
  if (hoursUnit.test(text) && 'value' in readNumber(text.replace(hoursUnit, ''))) return 'hours';
  const reading = readNumber(cell);
  if ('value' in reading && reading.value !== 1) return reading.value === 0 ? 'either' : 'hours';
  return lookUp(text, yesNoVocabulary) === undefined ? 'neither' : 'yesNo';
}
