/** A cell's displayed text, for simple number formats only; others throw NotImplemented. */
import { HostError } from '../errors';
import type { CellValue } from './cell';
import { momentOf } from './serial';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${Number(digits)}E${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  // A General cell shows eleven characters, the decimal point among them.
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

const NUMERIC = /^(#,##)?(0+)(?:\.(0*)(#*))?(%)?$/;

function numeric(value: number, format: string): string | null {
  const parts = NUMERIC.exec(format);
  if (parts === null) return null;
  const [, groups, whole = '', sure = '', maybe = '', percent] = parts;
  const shown = Math.abs(percent === undefined ? value : value * 100);
  const fixed = Number(
    `${Math.round(Number(`${shown}e${sure.length + maybe.length}`))}e-${sure.length + maybe.length}`,
  );
  const [units = '0', decimals = ''] = fixed.toFixed(sure.length + maybe.length).split('.');
  const kept = decimals.slice(0, sure.length) + decimals.slice(sure.length).replace(/0+$/, '');
  const head = units.padStart(whole.length, '0');
  const sign = value < 0 && fixed !== 0 ? '-' : '';
  return `${sign}${groups === undefined ? head : grouped(head)}${kept === '' ? '' : `.${kept}`}${percent ?? ''}`;
}

const DATE_PART = /yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|"[^"]*"|\\.|[-/ .,:]/gi;

function dated(value: number, format: string): string | null {
  const parts = format.match(DATE_PART) ?? [];
  if (parts.length === 0 || parts.join('') !== format) return null;
  const moment = momentOf(value);
  const two = (part: number): string => String(part).padStart(2, '0');
  let afterHours = false;
  return parts
    .map((part) => {
      const lower = part.toLowerCase();
      if (lower.startsWith('m') && lower.length <= 2 && afterHours)
        return lower === 'mm' ? two(moment.minutes) : String(moment.minutes);
      afterHours = lower.startsWith('h') || (afterHours && /^[:. ]$/.test(part));
      if (part.startsWith('"')) return part.slice(1, -1);
      if (part.startsWith('\\')) return part.slice(1);
      switch (lower) {
        case 'yyyy':
          return String(moment.year);
        case 'yy':
          return two(moment.year % 100);
        case 'mmmm':
          return MONTHS[moment.month - 1] ?? '';
        case 'mmm':
          return (MONTHS[moment.month - 1] ?? '').slice(0, 3);
        case 'mm':
          return two(moment.month);
        case 'm':
          return String(moment.month);
        case 'dd':
          return two(moment.day);
        case 'd':
          return String(moment.day);
        case 'hh':
          return two(moment.hours);
        case 'h':
          return String(moment.hours);
        case 'ss':
          return two(moment.seconds);
        default:
          return part;
      }
    })
    .join('');
}

export function textOf(value: CellValue, numberFormat: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return general(value);
  const shown = numeric(value, numberFormat) ?? dated(value, numberFormat);
  if (shown === null)
    throw new HostError('NotImplemented', `the fake Excel cannot show the number format ${numberFormat} as text`);
  return shown;
}
