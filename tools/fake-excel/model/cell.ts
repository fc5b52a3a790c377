/** Cell values, and how Excel parses input (the simple cases, English locale). */
import { invalidArgument } from '../errors';
import { serialOf } from './serial';

/** An empty cell holds ''. An error value is its text, e.g. '#N/A'. */
export type CellValue = string | number | boolean;

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export const isError = (value: unknown): value is string => typeof value === 'string' && ERRORS.has(value);

export function valueType(value: CellValue): ValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

export interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format Excel applies to a General cell, e.g. for a date. */
  readonly numberFormat?: string;
}

const LONGEST_TEXT = 32_767;

/** Excel keeps 15 digits and replaces the rest by zeros: a NIP parsed as a number is lost. */
function fifteenDigits(text: string): number {
  const [digits = '', power = ''] = text.split(/(?=e)/i);
  let kept = 0;
  return Number(
    digits.replace(/\d/g, (digit) => {
      if (kept > 0 || digit !== '0') kept += 1;
      return kept > 15 ? '0' : digit;
    }) + power,
  );
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;

function parseNumber(text: string): CellInput | null {
  if (NUMBER.test(text)) {
    const value = fifteenDigits(text);
    if (!Number.isFinite(value)) return null;
    return /e/i.test(text) ? { value, numberFormat: '0.00E+00' } : { value };
  }
  const grouped = GROUPED.exec(text);
  if (grouped !== null)
    return {
      value: fifteenDigits(text.replaceAll(',', '')),
      numberFormat: grouped[1] === undefined ? '#,##0' : '#,##0.00',
    };
  const percent = PERCENT.exec(text);
  if (percent?.[1] !== undefined)
    return { value: fifteenDigits(percent[1]) / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const longYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

function parseDate(text: string): CellInput | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[- ](\d{4}|\d{2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  if (american !== null)
    return dated(longYear(american[3] ?? ''), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  if (named !== null)
    return dated(
      longYear(named[3] ?? ''),
      MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1,
      Number(named[1]),
      'd-mmm-yy',
    );
  return null;
}

function dated(year: number, month: number, day: number, numberFormat: string): CellInput | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** First characters of texts that Excel may parse as something else. */
const SUSPECT = /^[\s\d'=+\-.#tf]/i;

/** Parses text typed into a cell that is not formatted as text. */
function parseTypedText(text: string): CellInput {
  if (!SUSPECT.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const trimmed = text.trim();
  const found = parseNumber(trimmed) ?? parseDate(trimmed);
  if (found !== null) return found;
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  // A leading + or - that is not part of a number starts a formula: "-abc" becomes =-abc.
  if (/^[+-]./.test(trimmed)) return { value: '', formula: `=${trimmed}` };
  return { value: text };
}

/** Parses input for a cell with this number format. Null (leave unchanged) is handled by the caller. */
export function parseInput(given: unknown, numberFormat: string): CellInput {
  if (typeof given === 'number') return numberFormat === '@' ? { value: String(given) } : { value: given };
  if (typeof given === 'boolean') return { value: given };
  if (typeof given !== 'string') throw invalidArgument(`a cell takes no ${typeof given}`);
  if (given.length > LONGEST_TEXT) throw invalidArgument(`a cell takes ${LONGEST_TEXT} characters`);
  if (given === '') return { value: '' };
  if (numberFormat === '@') return { value: given.startsWith("'") ? given.slice(1) : given };
  return parseTypedText(given);
}
