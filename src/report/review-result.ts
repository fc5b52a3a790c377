/** The result of a review: each cell that differs from the rule, why, and the effect on the index. */
import { columnLetters } from '../record/a1';
import type { Language, Message } from '../text/core/translate';
import type { PlainValue } from '../workbook/sheet';
import { twoDecimals } from './number';

export interface ReviewDifference {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** What the cell states: a field of a person, a mean, a count, a formula, or any cell of a review copy. */
  readonly header: string;
  readonly stated: PlainValue;
  /** Null where the rule gives nothing. */
  readonly computed: PlainValue;
  /** Codes of the causes, joined with `+`; null where no cause reproduces the cell. */
  readonly cause: string | null;
  /** Identifies the difference in a later review: the person's or group's key, and the field. */
  readonly key: string;
}

export interface ReviewCause {
  readonly code: string;
  /** Differing rows that it explains. */
  readonly explains: number;
  /** Effect on the index, in points; null where it is unknown. */
  readonly effect: number | null;
  readonly messages: readonly Message[];
}

export interface Review {
  readonly verdict: 'agrees' | 'differs';
  /** By sheet, row and column. */
  readonly differences: readonly ReviewDifference[];
  /** Best first. */
  readonly causes: readonly ReviewCause[];
  /** People whose row differs, and those of them that no cause explains. */
  readonly rows: { readonly reviewed: number; readonly differing: number; readonly unexplained: number };
  /** The index as stated and as computed; null where there is none. */
  readonly index: { readonly stated: number | null; readonly computed: number | null };
  readonly fingerprint: { readonly stated: string | null; readonly computed: string | null };
}

/** `G17`. */
export function differenceAddress({ row, column }: Pick<ReviewDifference, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

/** How a difference stands against the previous review. */
export type ChangeStatus = 'new' | 'known' | 'changed' | 'gone';

export interface ReviewChanges {
  readonly added: number;
  readonly same: number;
  readonly changed: number;
  /** Differences of the previous review that are gone. */
  readonly gone: readonly ReviewDifference[];
  statusOf(difference: ReviewDifference): ChangeStatus;
}

/** +1,25; ±0,00 where two decimals show no change. */
export function formatSigned(value: number, language: Language): string {
  const words = twoDecimals(language, Math.abs(value));
  if (!/[1-9]/.test(words)) return `±${words}`;
  return (value > 0 ? '+' : '−') + words;
}

/** Identifies a cell among those of all sheets. */
export function cellKey({ sheet, row, column }: Pick<ReviewDifference, 'sheet' | 'row' | 'column'>): string {
  return `${sheet} ${row} ${column}`;
}

/** A message names at most this many cells. */
const MAX_NAMED_CELLS = 5;

/** `Data!G17, Data!G18, ...` */
export function cellList(cells: readonly Pick<ReviewDifference, 'sheet' | 'row' | 'column'>[]): string {
  const named = cells.slice(0, MAX_NAMED_CELLS).map((cell) => `${cell.sheet}!${differenceAddress(cell)}`);
  return [...named, ...(cells.length > MAX_NAMED_CELLS ? ['...'] : [])].join(', ');
}
