/** One cell of ours as XML. Text is always text: never a formula, whatever it begins with. */
import { truncateCellText } from '../../cell-text';
import type { FormulaError, PlainValue } from '../../sheet';
import { escapeCellText } from '../xml/escape';

/** A number that is no number is left out; `style` 0 is the default and need not be said. Empty cells without a style are nothing. */
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

/** What a formula gave when it was written; programs that do not calculate show it. */
export interface CachedValue {
  readonly value: PlainValue;
  readonly error?: FormulaError | undefined;
}

/** A formula that a column of cells shares: its number in the sheet, and in the first of the cells the range of all. */
export interface Sharing {
  readonly number: number;
  readonly range: string | null;
}

/** A cell with a formula (with its `=`); without a value every program has to calculate it first. */
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
