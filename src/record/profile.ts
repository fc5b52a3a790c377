/** What a whole column holds, where one cell alone cannot tell: codes or words, hours or yes and no. */
import { rowKind } from './non-data-rows';
import { isBlank, type CellValue, type Row } from './cell';
import type { Column, Layout } from './columns';
import { cellText, normalizeHeader, normalizeWord } from './normalize';
import { lookUp } from './look-up';
import { readNumber } from './number';
import { educationCodes, positionCodes, yesNoVocabulary } from './vocabulary';

export type TechnicalKind = 'hours' | 'yesNo';

export interface Profile {
  readonly educationIds: boolean;
  readonly positionIds: boolean;
  readonly technical: TechnicalKind;
}

/** @param rows the rows at hand; later rows that do not fit are told as problems, never read another way. */
export function profileOf(layout: Layout, rows: readonly Row[]): Profile {
  const { columns } = layout;
  const people = rows.filter((row) => rowKind(row, layout) === 'person');
  return {
    educationIds:
      holdsCodes(columns.get('pendidikan'), people, educationCodes) && hasTwoDigits(columns.get('pendidikan'), people),
    positionIds: holdsCodes(columns.get('jenisJabatan'), people, positionCodes),
    technical: technicalKind(columns.get('diklatTeknis'), people),
  };
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

/** The unit that may stand behind hours. */
export const hoursUnit = /\s?(?:jp|jam(?: pelajaran)?)$/i;

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
