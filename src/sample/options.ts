/** What a sample is made from; the same options give the same people, on every machine. */
import { yearOf } from '../record/date';
import type { Day } from '../record/record';
import { UserError } from '../text/core/user-error';
import type { MessageTemplate } from '../text/core/translate';

export interface SampleOptions {
  /** People, from 1 to `mostPeople`. */
  readonly rows: number;
  readonly seed: number;
  /** About which part of the rows is dirty: 0 none, 1 all. */
  readonly dirt: number;
  /** The measuring date, for which a sample without dirt is clean. */
  readonly measured: Day;
}

/** An Excel sheet ends at row 1,048,576; title, header and inserted rows need room. */
export const mostPeople = 1_000_000;

/** 31 December 2019: a year that the complete method measures. */
export const usualMeasured: Day = 43830;

const years = { first: 2000, last: 2999 } as const;

const noSuchYear: MessageTemplate = {
  id: 'Contoh dibuat untuk tanggal pengukuran tahun {first} sampai {last}.',
  en: 'A sample is made for a measuring date in the years {first} to {last}.',
};

/** @throws Refusal where nobody could be invented for that measuring date. */
export function checkMeasured({ measured }: SampleOptions): void {
  const year = yearOf(measured);
  if (year >= years.first && year <= years.last) return;
  throw new UserError(noSuchYear, { first: String(years.first), last: String(years.last) });
}
