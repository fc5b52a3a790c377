/** The colours of the reports. A colour never stands alone: the cell also holds the word. */
import type { Category } from '../method/method';
import type { Severity } from '../record/finding';
import type { Colour } from '../workbook/sheet';

export interface FillColours {
  readonly fill: Colour;
  /** A text colour that can be read on that fill. */
  readonly colour: Colour;
}

const white = 'FFFFFF';
const black = '000000';

export const categoryColours: Readonly<Record<Category, FillColours>> = {
  'Sangat Tinggi': { fill: '1B4F8A', colour: white },
  Tinggi: { fill: '4A86C5', colour: black },
  Sedang: { fill: '9AA5B1', colour: black },
  Rendah: { fill: 'E0A458', colour: black },
  'Sangat Rendah': { fill: 'B5541C', colour: white },
};

export const severityColours: Readonly<Record<Severity, FillColours>> = {
  error: { fill: 'F6DDD0', colour: '7A2E08' },
  warning: { fill: 'FBEFD9', colour: '6B4A12' },
  notice: { fill: 'E3ECF5', colour: '1B3F66' },
};

export const severityIcon: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', notice: 'ℹ' };

export const textColour = '1F2933';
export const mutedColour = '52606D';
export const borderColour = 'B8C2CC';
export const headerFill = 'E4E9EE';
export const barColour = 'B9D0E8';
export const strongBarColour = '4A86C5';
export const linkColour = '1B4F8A';
