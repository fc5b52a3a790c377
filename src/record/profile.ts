/** What a whole column holds, where one cell alone cannot tell: codes or words, hours or yes and no. */
import { isBlank, type CellValue, type Row } from './cell';
import type { Column, Layout } from './columns';
import { cleanText, foldHeader } from './fold';
import { lookUp } from './look-up';
import { readNumber } from './number';
import { educationCodes, postCodes, yesNoVocabulary } from './vocabulary';

export type TechnicalKind = 'hours' | 'yesNo';

export interface Profile {
  readonly educationIds: boolean;
  readonly postIds: boolean;
  readonly technical: TechnicalKind;
}

/** @param rows the rows at hand; later rows that do not fit are told as problems, never read another way. */
export function profileOf(layout: Layout, rows: readonly Row[]): Profile {
  const { columns } = layout;
  return {
    educationIds:
      holdsCodes(columns.get('pendidikan'), rows, educationCodes) && hasTwoDigits(columns.get('pendidikan'), rows),
    postIds: holdsCodes(columns.get('jenisJabatan'), rows, postCodes),
    technical: technicalKind(columns.get('diklatTeknis'), rows),
  };
}

function* filled(column: Column | undefined, rows: readonly Row[]): Generator<Exclude<CellValue, null>> {
  if (column === undefined) return;
  for (const row of rows) {
    const cell = row.values[column.index] ?? null;
    if (cell === null || isBlank(cell)) continue;
    if (typeof cell === 'string' && foldHeader(cell) === foldHeader(column.header)) continue;
    yield cell;
  }
}

const codeText = (cell: CellValue): string => (typeof cell === 'object' ? '' : cleanText(String(cell)));

/** Every filled cell is a known code: a column of ids, whatever its header says. */
function holdsCodes(column: Column | undefined, rows: readonly Row[], codes: ReadonlyMap<number, unknown>): boolean {
  if (column === undefined) return false;
  if (column.ids) return true;
  let any = false;
  for (const cell of filled(column, rows)) {
    const text = codeText(cell);
    if (!/^\d{1,2}$/.test(text) || !codes.has(Number(text))) return false;
    any = true;
  }
  return any;
}

/** Single digits alone could be another system's codes; a two-digit one settles that they are SAPK's. */
function hasTwoDigits(column: Column | undefined, rows: readonly Row[]): boolean {
  if (column?.ids === true) return true;
  for (const cell of filled(column, rows)) if (Number(codeText(cell)) >= 10) return true;
  return false;
}

/** DIKLAT TEKNIS: hours where its filled cells are numbers above 1, yes or no otherwise; of a mixture, the more. */
function technicalKind(column: Column | undefined, rows: readonly Row[]): TechnicalKind {
  if (column === undefined || foldHeader(column.header).includes('20jp')) return 'yesNo';
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
  const reading = readNumber(cell);
  if ('value' in reading && reading.value !== 1) return reading.value === 0 ? 'either' : 'hours';
  if (typeof cell === 'object') return 'neither';
  const text = cleanText(String(cell));
  if (text === '-') return 'either';
  return lookUp(text, yesNoVocabulary) === undefined ? 'neither' : 'yesNo';
}
