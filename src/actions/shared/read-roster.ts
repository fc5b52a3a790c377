/** Reads one file's people, as lists are compared and merged; the assessment beside them tells what is wrong. */
import type { Assessment } from '../../check/assessment';
import {
  extraColumns,
  rosterRowReader,
  providedFields,
  type RosterRow,
  type RosterRowReader,
  type TextPool,
} from '../../roster/roster-row';
import type { FieldSet } from '../../roster/field';
import type { Rules } from '../../score/rules';
import { mergeText } from '../../text/core/roster';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './assess-workbook';

/** A file as the user named it; `file` is what everything calls it. */
export interface NamedFile {
  readonly file: string;
  readonly workbook: Workbook;
  /** The sheet to be read; left out or null, it is found. */
  readonly sheet?: string | null;
}

export interface RosterList {
  readonly file: string;
  readonly rows: readonly RosterRow[];
  /** The fields that the list has columns for. */
  readonly columns: FieldSet;
  /** It knows technical training as a yes or no alone. */
  readonly yesNoHours: boolean;
  readonly assessment: Assessment;
}

/** @throws Refusal that names the file. */
export async function readRoster(
  { file, workbook }: NamedFile,
  options: AssessOptions,
  pool: TextPool,
): Promise<RosterList> {
  const rows: RosterRow[] = [];
  let read: RosterRowReader | null = null;
  const assessment = await withFileName(file, () =>
    assessWorkbook(workbook, {
      ...options,
      extraColumns: extraColumns,
      onPerson: (reading, row, layout) => {
        read ??= rosterRowReader(file, layout, pool);
        rows.push(read(reading, row));
      },
    }),
  );
  const { columns } = assessment.place.layout;
  return {
    file,
    rows,
    columns: providedFields(assessment.place.layout),
    yesNoHours:
      !columns.has('jpDiklatTeknis') && columns.has('diklatTeknis') && hasOnlyYesNoHours(rows, assessment.rules),
    assessment,
  };
}

/** Every cell that was read says none or the 20 JP that the column promises. */
export function hasOnlyYesNoHours(rows: readonly RosterRow[], rules: Rules): boolean {
  const { atLeast } = rules.method.competence.hours;
  return rows.every(({ record: { technicalHours } }) => technicalHours === 0 || technicalHours === atLeast);
}

/** What is refused of one file among many says of which. */
export async function withFileName<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || 'file' in error.userMessage.params) throw error;
    throw new UserError(mergeText.inFile, { file, reason: error.userMessage });
  }
}
