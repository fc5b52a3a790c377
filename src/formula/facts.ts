/** Where one person's facts stand, and in which words: what the formulas of a row read. */
import type { Expression } from './expression';

/** Answers to whether a training was done; a blank cell is a no, any other word is #N/A. */
export const answerWords = { yes: 'sudah', no: 'belum' } as const;
/** Echelons 1 to 5. */
export const echelonWords = ['I', 'II', 'III', 'IV', 'V'] as const;

/** Cells in A1 form, of the same sheet (`E5`, `$E5`) or another (`'Data ASN'!E5`). Those left out are not in the sheet. */
export interface FactCells {
  /** Levels as `src/method` names them: S-1, SLTA, Profesi. Blank is #N/A. */
  readonly education: string;
  readonly highestEducation?: string | undefined;
  readonly requiredEducation?: string | undefined;
  /** struktural, fungsional, pelaksana. Blank is #N/A. */
  readonly positionType: string;
  /** I to V. */
  readonly echelon?: string | undefined;
  /** `answerWords`. */
  readonly leadershipTraining: string;
  readonly functionalTraining: string;
  /** A number of JP; blank is 0. */
  readonly technicalHours: string;
  readonly longestCourseHours?: string | undefined;
  readonly technicalTrainingDay?: string | undefined;
  /** `answerWords`. */
  readonly seminar: string;
  readonly seminarDay?: string | undefined;
  /** A number or a label; blank is no assessment. */
  readonly performance: string;
  /** tidak pernah, ringan, sedang, berat; blank is tidak pernah. */
  readonly sanction: string;
  readonly sanctionDay?: string | undefined;
}

/** The cells of a window's first and last day, both counted. */
export interface WindowCells {
  readonly first: string;
  readonly last: string;
}

/** Windows are laid against the measuring date by the core; formulas only compare with them. */
export interface WindowsCells {
  readonly technicalTraining: WindowCells;
  readonly seminar: WindowCells;
  readonly sanction: WindowCells;
}

/** A fact without a day counts as stated; null where nothing has to be compared. */
export function insideWindow(day: string | undefined, window: WindowCells | undefined): Expression | null {
  if (day === undefined || window === undefined) return null;
  return `OR(${day}="",AND(${day}>=${window.first},${day}<=${window.last}))`;
}
