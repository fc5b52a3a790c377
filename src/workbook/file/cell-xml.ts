/** One cell of ours as XML. Text is always text: never a formula, whatever it begins with. */
import { fitting } from '../cell-text';
import type { PlainValue } from '../sheet';
import { cellText } from './text';

/** A number that is no number is left out; `style` 0 is the default and need not be said. Empty cells without a style are nothing. */
export function cellXml(place: string, value: PlainValue, style: number, prefix = ''): string {
  const open = `<${prefix}c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number' && Number.isFinite(value))
    return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (typeof value === 'string' && value !== '') {
    const text = cellText(fitting(value));
    return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return style === 0 ? '' : `${open}/>`;
}
