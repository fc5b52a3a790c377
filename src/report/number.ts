/** Numbers for people: rounded half up on decimal digits, and formatted for the language. */
import type { Language } from '../text/core/translate';

/**
 * Rounds half up (away from zero) on the shortest decimal form, so that 78.245 gives 78.25 although the nearest
 * binary fraction lies below it.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const digits = plainDigits(Math.abs(value));
  const point = digits.indexOf('.');
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  if (fraction.length <= decimals) return value;
  const kept = BigInt((point < 0 ? digits : digits.slice(0, point)) + fraction.slice(0, decimals));
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const scaled = (kept + up).toString().padStart(decimals + 1, '0');
  const whole = scaled.slice(0, scaled.length - decimals);
  const rounded = Number(`${whole}.${scaled.slice(scaled.length - decimals)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The shortest decimal form without an exponent. */
function plainDigits(value: number): string {
  const [digits = '0', exponent] = value.toString().split('e');
  if (exponent === undefined) return digits;
  const shift = Number(exponent);
  const [whole = '0', fraction = ''] = digits.split('.');
  return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${whole}${fraction}` : `${whole}${fraction.padEnd(shift, '0')}`;
}

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

function writer(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
const writers: Record<Language, Intl.NumberFormat> = { id: writer('id'), en: writer('en') };

/** Two decimals, half up: 78,25 in Indonesian. */
export function twoDecimals(language: Language, value: number): string {
  return writers[language].format(roundHalfUp(value, 2));
}
