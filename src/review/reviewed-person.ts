/** A person under review: the data, the stated score, and what keeps the row from being counted. */
import type { Dimension, PositionType } from '../method/method';
import type { PersonRecord } from '../record/record';
import type { Score } from '../score/score';
import type { Grouping } from '../score/summary';
import type { StatedScore } from './stated';

/** The dimensions that a sheet has facts for; for the others the stated points are used. */
export type ProvidedDimensions = Readonly<Record<Dimension, boolean>>;

export interface ReviewedPerson {
  readonly sheet: string;
  /** The sheet's row number. */
  readonly row: number;
  /** Identifies the person in another version of the workbook. */
  readonly key: string;
  readonly groups: Readonly<Record<Grouping, string | null>>;
  readonly stated: StatedScore;
  /** Null where the sheet states points alone. */
  readonly record: PersonRecord | null;
  readonly provided: ProvidedDimensions;
  /** Null where the sheet does not say. */
  readonly positionType: PositionType | null;
  /** Codes of the row's findings that keep it from being counted. */
  readonly errors: readonly string[];
  /** Codes of its other findings. */
  readonly otherFindings: readonly string[];
  /** The score by the rule. */
  readonly computed: Score;
}
