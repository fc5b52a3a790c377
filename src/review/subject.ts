/** One person under review: what the data say, what was stated, and what keeps the row from being counted. */
import type { Dimension, PositionType } from '../method/method';
import type { PersonRecord } from '../record/record';
import type { Score } from '../score/score';
import type { Grouping } from '../score/summary';
import type { Stated } from './stated';

/** Which dimensions the facts of a sheet tell; of the others the stated points are taken. */
export type Told = Readonly<Record<Dimension, boolean>>;

export interface Subject {
  readonly sheet: string;
  /** The sheet's row number. */
  readonly row: number;
  /** Knows the person again in another version of the workbook. */
  readonly key: string;
  readonly groups: Readonly<Record<Grouping, string | null>>;
  readonly stated: Stated;
  /** Null where the sheet states points alone. */
  readonly record: PersonRecord | null;
  readonly told: Told;
  /** The position type, where it is told. */
  readonly group: PositionType | null;
  /** Codes of the row's findings that keep it from being counted. */
  readonly errors: readonly string[];
  /** Codes of its other findings. */
  readonly remarks: readonly string[];
  /** What the rule gives. */
  readonly computed: Score;
}
