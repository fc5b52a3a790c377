/** One person under review: what the data say, what was stated, and what keeps the row from being counted. */
import type { Dimension, PositionType } from '../method/method';
import type { PersonRecord } from '../record/record';
import type { Score } from '../score/score';
import type { Grouping } from '../score/summary';
import type { StatedScore } from './stated';

/** Which dimensions the facts of a sheet tell; of the others the stated points are taken. */
export type ProvidedDimensions = Readonly<Record<Dimension, boolean>>;

export interface ReviewedPerson {
  readonly sheet: string;
  /** The sheet's row number. */
  readonly row: number;
  /** Knows the person again in another version of the workbook. */
  readonly key: string;
  readonly groups: Readonly<Record<Grouping, string | null>>;
  readonly stated: StatedScore;
  /** Null where the sheet states points alone. */
  readonly record: PersonRecord | null;
  readonly provided: ProvidedDimensions;
  /** The position type, where it is told. */
  readonly positionType: PositionType | null;
  /** Codes of the row's findings that keep it from being counted. */
  readonly errors: readonly string[];
  /** Codes of its other findings. */
  readonly otherFindings: readonly string[];
  /** What the rule gives. */
  readonly computed: Score;
}
