/** What has to be known about the columns wherever a result is told: missing, taken by evidence, left unused. */
import type { Assessment } from '../check/assessment';
import { messageOf } from '../record/finding';
import { formatMessage, type Language } from '../text/core/translate';

/** Findings about columns, those first that change scores. */
const columnCodes = [
  'column-missing',
  'column-unused',
  'column-probable',
  'codes-assumed',
  'performance-fraction',
  'column-absent',
];

export function columnNotes(
  { sheetFindings }: Pick<Assessment, 'sheetFindings'>,
  language: Language,
): readonly string[] {
  return columnCodes.flatMap((code) =>
    sheetFindings
      .filter(({ type }) => type.code === code)
      .map((finding) => formatMessage(language, messageOf(finding))),
  );
}
