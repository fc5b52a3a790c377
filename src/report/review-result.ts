/** What a review finds: each cell that parts from the rule, why, and what that does to the index. */
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
  /** Knows the difference again in a later review: the person's or group's key and the field. */
  readonly key: string;
}

export interface ReviewCause {
  readonly code: string;
  /** Differing rows that it explains. */
  readonly explains: number;
  /** How far it moves the index, in points; null where that cannot be told. */
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
export type ChangeStatus = 'new' | 'known' | 'changed' | 'gone';
export interface ReviewChanges {
  readonly added: number;
  readonly same: number;
  readonly changed: number;
  /** Differences of before that are none any more. */
  readonly gone: readonly ReviewDifference[];
  statusOf(difference: ReviewDifference): ChangeStatus;
}

/** +1,25, or ±0,00 where it moves nothing that two decimals show. */
export function formatSigned(value: number, language: Language): string {
  const words = twoDecimals(language, Math.abs(value));
  if (!/[1-9]/.test(words)) return `±${words}`;
  return (value > 0 ? '+' : '−') + words;
}
