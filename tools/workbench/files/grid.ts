/** Shared by reading and writing: the grid's ranges, its units, and the names of its plugins. */
import type { Nullable } from '@univerjs/core';
import { parseRange, columnLetters } from '../../../src/record/a1';

export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Resource names under which the grid's plugins store JSON in a snapshot. */
export const PLUGINS = {
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

/** The grid's scope of a defined name that belongs to no sheet. */
export const WHOLE_BOOK = 'AllDefaultWorkbook';

export function gridRange(a1: string): GridRange | null {
  const box = parseRange(a1);
  if (box === null) return null;
  return { startRow: box.top - 1, startColumn: box.left - 1, endRow: box.bottom - 1, endColumn: box.right - 1 };
}

/** `B2:D9 F1` as ranges. */
export function gridRanges(list: string): GridRange[] {
  return list.split(/\s+/).flatMap((one) => gridRange(one) ?? []);
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

export function rangeName({ startRow, startColumn, endRow, endColumn }: GridRange): string {
  const from = cellName(startRow, startColumn);
  const to = cellName(endRow, endColumn);
  return from === to ? from : `${from}:${to}`;
}

/** Size of a note's box in pixels. */
export const NOTE_BOX = { width: 220, height: 100 } as const;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Column width: characters to pixels and back. */
export const pixelsOfWidth = (characters: number): number => round(characters * 7 + 5);
export const widthOfPixels = (pixels: number): number => round(Math.max(0, pixels - 5) / 7);

/** Width of one indent step, in pixels. */
export const INDENT = 9;

/** Row height: points to pixels and back. */
export const pixelsOfHeight = (points: number): number => round((points * 4) / 3);
export const heightOfPixels = (pixels: number): number => round((pixels * 3) / 4);

/** RRGGBB in capitals from the grid's `#RRGGBB`, `#RGB` or `rgb(r, g, b)`; null if it is none of these. */
export function hexColour(colour: Nullable<string>): string | null {
  const text = colour ?? '';
  const hex = /^#?([0-9a-f]{6})/i.exec(text)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(text)?.[1]?.replace(/./g, '$&$&');
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1);
  const digits = parts?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return digits?.join('').toUpperCase() ?? null;
}
