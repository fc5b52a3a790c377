/** Numbers as offices keep them: as numbers, or as text with a decimal comma or point, an apostrophe, spaces. */
import { cleanText } from './normalize';
import type { CellValue } from './cell';

export type NumberReading =
  { readonly value: number; readonly fromText: boolean } | { readonly problem: 'unreadable' | 'ambiguous' };

const unreadable: NumberReading = { problem: 'unreadable' };

/**
 * One separator is the decimal sign; two different ones are thousands and decimal sign. One separator before
 * exactly three digits may be either, which only the caller's range can decide: `decimalsOnly` says that it did.
 */
export function readNumber(cell: CellValue, decimalsOnly = false): NumberReading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, fromText: false } : unreadable;
  if (typeof cell !== 'string') return unreadable;
  const text = cleanText(cell).replace(/\s/g, '').replace(/^\+/, '').replace(/^−/, '-');
  if (!decimalsOnly && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { problem: 'ambiguous' };
  const plain = plainForm(text);
  return plain === null ? unreadable : { value: Number(plain), fromText: true };
}

function plainForm(text: string): string | null {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?\d*[.,]\d+$/.test(text) || /^-?\d+[.,]$/.test(text)) return text.replace(',', '.');
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '');
  return null;
}

/** The unit that may stand behind hours of training. */
export const hoursUnit = /\s?(?:jp|jpl|jam(?:\s*(?:pelajaran|pelatihan|diklat))?|jam\s*\(jp\))\.?$/i;
