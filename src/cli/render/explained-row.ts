/** One row's answer: how its points came about, article by article, or why it has none. */
import type { Assessment } from '../../check/assessment';
import { messageOf } from '../../record/finding';
import { explanationText } from '../../score/explain';
import { runText } from '../../text/cli/cli';
import { translate, formatMessage, type Language } from '../../text/core/translate';

/** @param row the sheet's row number. */
export function explainedRow(row: number): (assessment: Assessment, language: Language) => string {
  return ({ people, explained, place }, language) => {
    const person = people.find((each) => each.row === row);
    if (person === undefined || explained === null) {
      const { lastRow, layout, sheet } = place;
      return `${translate(language, runText.noSuchPerson, { row: String(row), sheet, first: String(layout.row + 1), last: String(lastRow) })}\n`;
    }
    const findings = person.findings.map((finding) => formatMessage(language, messageOf(finding)));
    return `${[explanationText(explained, language), ...findings].join('\n')}\n`;
  };
}
