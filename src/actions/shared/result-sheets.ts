/** The two sheets that tell a result: the recap, and the findings to which it leads. */
import type { Assessment } from '../../check/assessment';
import { findingsSheet } from '../../report/findings-sheet';
import { recapSheet } from '../../report/recap-sheet';
import { findingsSheetName } from '../../workbook/sheet-names';
import type { Language } from '../../text/core/translate';
import type { SheetData } from '../../workbook/sheet';

export interface ReportOptions {
  readonly language: Language;
  /** The agency's name on the recap. */
  readonly agency: string | null;
  /** The program's version, as the recap tells it. */
  readonly version: string;
}

/** @param links whether the data stand in the same workbook, for findings to lead to. */
export function resultSheets(
  assessment: Assessment,
  { language, agency, version }: ReportOptions,
  links: boolean,
): readonly SheetData[] {
  const named = agency === null ? {} : { agency };
  return [
    recapSheet(assessment, { language, version, findingsSheet: findingsSheetName, ...named }),
    findingsSheet(assessment, { language, version, links }),
  ];
}
