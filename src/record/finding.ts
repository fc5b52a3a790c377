/** A finding: something about the data that a person should know, and can act on. */
import type { Message, Params, Sentence } from '../text/say';

/** The four families of BKN's data quality index (IKD), which HR staff already know. */
export type Family = 'kelengkapan' | 'akurasi' | 'konsistensi' | 'ketepatan waktu';

/** error: the row is not counted; warning: counted; notice: as it says. */
export type Severity = 'error' | 'warning' | 'notice';

/** A kind of finding. `title` names the kind when equal findings are grouped; `sentence` is one finding. */
export interface FindingKind {
  readonly code: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: Sentence;
  readonly sentence: Sentence;
}

/** A value that would mend the cell; a number stays a number. */
export type Suggestion = string | number | null;

export interface Finding {
  readonly kind: FindingKind;
  /** The sheet's row number, or null where the finding is about the sheet. */
  readonly row: number | null;
  /** Index of the column in the sheet, from 0, or null where no one column is meant. */
  readonly column: number | null;
  /** The column's header as it stands in the sheet, or null. */
  readonly header: string | null;
  readonly params: Params;
  readonly suggestion: Suggestion;
}

/** What a finding says; the placeholders {row} and {column} are its own place. */
export function messageOf(finding: Finding): Message {
  return {
    sentence: finding.kind.sentence,
    params: { ...finding.params, row: finding.row ?? '-', column: finding.header ?? '-' },
  };
}
