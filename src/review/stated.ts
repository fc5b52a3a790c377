/** A stated score of a person or a group, as the cells hold it: points, total, category. */
import { dimensions, type Dimension } from '../method/method';
import { isBlank, isCellError, type CellValue } from '../record/cell';
import { cellText, normalizeWord } from '../record/normalize';
import { readNumber } from '../record/number';
import { roundHalfUp } from '../report/number';
import type { Score } from '../score/score';

/** The fields of a score that a sheet can state, each computed from those before it. */
export const statedFields = [...dimensions, 'total', 'kategori'] as const;

export type StatedField = (typeof statedFields)[number];

/** A number where the cell holds one, null where it is empty, else its text as it stands. */
export type StatedValue = number | string | null;

/** The fields that a sheet has a column for. */
export type StatedScore = Readonly<Partial<Record<StatedField, StatedValue>>>;

export function statedNumber(cell: CellValue): StatedValue {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  if (isCellError(cell)) return cell.error;
  const reading = readNumber(cell, true);
  return 'value' in reading ? reading.value : cellText(cell);
}

export function statedWord(cell: CellValue): StatedValue {
  if (isBlank(cell)) return null;
  return isCellError(cell) ? cell.error : cellText(cell);
}

/** Differences below this are floating-point noise. */
export const FLOAT_TOLERANCE = 1e-9;

/** Whether a stated number is the computed one, exactly or rounded to two or more decimals. */
export function sameNumber(stated: StatedValue, computed: number | null): boolean {
  if (typeof stated !== 'number') return stated === computed;
  if (computed === null) return false;
  if (Math.abs(stated - computed) <= FLOAT_TOLERANCE) return true;
  return Math.abs(stated - roundHalfUp(computed, Math.max(2, decimalsOf(stated)))) <= FLOAT_TOLERANCE;
}

function decimalsOf(value: number): number {
  const digits = String(value);
  const point = digits.indexOf('.');
  return point < 0 || digits.includes('e') ? 0 : digits.length - point - 1;
}

export function sameWord(stated: StatedValue, computed: string | null): boolean {
  if (stated === null || computed === null) return stated === computed;
  return normalizeWord(String(stated)) === normalizeWord(computed);
}

function sameField(field: StatedField, stated: StatedValue, score: Score): boolean {
  return field === 'kategori' ? sameWord(stated, score.kategori) : sameNumber(stated, score[field]);
}

/** The stated fields that differ from a score, in their order; empty where all agree. */
export function differingFields(stated: StatedScore, score: Score): readonly StatedField[] {
  return statedFields.filter((field) => {
    const value = stated[field];
    return value !== undefined && !sameField(field, value, score);
  });
}

/** Whether `differingFields` is empty, without computing all of it. */
export function matchesScore(stated: StatedScore, score: Score): boolean {
  for (const field of statedFields) {
    const value = stated[field];
    if (value !== undefined && !sameField(field, value, score)) return false;
  }
  return true;
}

/** The stated points of a dimension, where they are a number. */
export function statedPoints(stated: StatedScore, dimension: Dimension): number | null {
  const value = stated[dimension];
  return typeof value === 'number' ? value : null;
}
