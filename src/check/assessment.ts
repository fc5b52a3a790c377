/** What one run finds out about a sheet: each person's points or why there are none, findings, and the means. */
import type { Explanation } from '../score/explain';
import type { Rules } from '../score/rules';
import type { Layout } from '../record/columns';
import type { Finding } from '../record/finding';
import type { MissingValue } from '../method/missing';
import type { Category, EducationLevel, PositionType } from '../method/method';
import type { Day, Sex, Status } from '../record/record';
import type { Summary } from '../score/summary';

/** One person's line. Points are null where the row is not counted; `findings` say why. */
export interface Person {
  readonly row: number;
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly positionType: PositionType | null;
  readonly status: Status | null;
  readonly education: EducationLevel | null;
  readonly sex: Sex | null;
  readonly rank: string | null;
  /** The day of the last update, where the roster tells one. */
  readonly updatedDay?: Day;
  kualifikasi: number | null;
  kompetensi: number | null;
  kinerja: number | null;
  disiplin: number | null;
  total: number | null;
  kategori: Category | null;
  findings: readonly Finding[];
}

/** Where the data was found. */
export interface DataPlace {
  readonly sheet: string;
  /** The header's row and its columns by field. */
  readonly layout: Layout;
  /** The row number of the last person. */
  readonly lastRow: number;
}

export interface Assessment {
  readonly rules: Rules;
  readonly measured: Day;
  readonly place: DataPlace;
  readonly people: readonly Person[];
  /** Findings that belong to no person. */
  readonly sheetFindings: readonly Finding[];
  readonly summary: Summary;
  /** Values that people's scores need, their data being right or not yet, and the method lacks. */
  readonly missing: readonly MissingValue[];
  /** How the one row that was asked about came to its points; null where none was, or it holds no person. */
  readonly explained: Explanation | null;
}
