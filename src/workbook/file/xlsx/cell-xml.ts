/** Our cells as XML. Text is never a formula, whatever it begins with. */
import { truncateCellText } from '../../cell-text';
import type { FormulaError, PlainValue } from '../../sheet';
import { escapeCellText } from '../xml/escape';

/** NaN and infinities are left out; `style` 0 is the default. An empty cell without a style gives no XML. */
export function cellXml(place: string, value: PlainValue, style: number, prefix = ''): string {
  const open = `<${prefix}c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number' && Number.isFinite(value))
    return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (typeof value === 'string' && value !== '') {
    const text = escapeCellText(truncateCellText(value));
    return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return style === 0 ? '' : `${open}/>`;
}

/** A formula's result when it was written, for programs that do not calculate. */
export interface CachedValue {
  readonly value: PlainValue;
  readonly error?: FormulaError | undefined;
}

/** A formula shared by a column of cells: its number in the sheet; the range only in the first cell. */
export interface Sharing {
  readonly number: number;
  readonly range: string | null;
}

/** A cell with a formula, `=` included; without a cached value programs have to calculate it first. */
export function formulaXml(
  place: string,
  formula: string,
  cached: CachedValue,
  style: number,
  sharing: Sharing | null = null,
): string {
  const { type, text } = typedValue(cached);
  const value = text === null ? '' : `<v>${text}</v>`;
  return `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}${type}>${formulaElement(formula, sharing)}${value}</c>`;
}

function formulaElement(formula: string, sharing: Sharing | null): string {
  if (sharing === null) return `<f>${escapeCellText(formula.slice(1))}</f>`;
  const { number, range } = sharing;
  if (range === null) return `<f t="shared" si="${number}"/>`;
  return `<f t="shared" ref="${range}" si="${number}">${escapeCellText(formula.slice(1))}</f>`;
}

function typedValue({ value, error }: CachedValue): { readonly type: string; readonly text: string | null } {
  if (error !== undefined) return { type: ' t="e"', text: error };
  if (typeof value === 'string') return { type: ' t="str"', text: escapeCellText(truncateCellText(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  return { type: '', text: value !== null && Number.isFinite(value) ? String(value) : null };
}
