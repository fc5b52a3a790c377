/** What a sample is made from; the same options give the same people, on every machine. */
import type { Day } from '../../record/record';

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
