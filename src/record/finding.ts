/** A finding: something about the data that a person should know, and can act on. */
import { placeText } from '../text/core/findings';
import type { Message, Params, MessageTemplate } from '../text/core/translate';

/** The four families of BKN's data quality index (IKD), which HR staff already know. */
export type FindingFamily = 'kelengkapan' | 'akurasi' | 'konsistensi' | 'ketepatan waktu';

/** error: the row is not counted; warning: counted; notice: as it says. */
export type Severity = 'error' | 'warning' | 'notice';

/** A kind of finding. `title` names the kind when equal findings are grouped; `sentence` is one finding. */
export interface FindingType {
  readonly code: string;
  readonly family: FindingFamily;
  readonly severity: Severity;
  readonly title: MessageTemplate;
  readonly sentence: MessageTemplate;
}

/** A value that would mend the cell; a number stays a number. */
export type SuggestedValue = string | number | null;

export interface Finding {
  readonly type: FindingType;
  /** The sheet's row number, or null where the finding is about the sheet. */
  readonly row: number | null;
  /** Index of the column in the sheet, from 0, or null where no one column is meant. */
  readonly column: number | null;
  /** The column's header as it stands in the sheet, or null. */
  readonly header: string | null;
  readonly params: Params;
  readonly suggestion: SuggestedValue;
}

/** What a finding says, at its own place in the sheet. */
export function messageOf(finding: Finding): Message {
  const at = { row: String(finding.row ?? '-'), column: finding.header ?? '-' };
  const place = { template: placeText.rowAndColumn, params: at };
  const line = { template: placeText.row, params: at };
  return messageAt(finding, { place, line, ...at });
}

/** What a finding says at a place that is not a sheet's, such as a function's argument. */
export function messageAt(finding: Finding, where: Params): Message {
  return { template: finding.type.sentence, params: { ...finding.params, ...where } };
}
