/** The questions of the consultation as notes at the cells that they are about. */
import { parseRange } from '../record/a1';
import { consultationNoteText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { PlainValue } from '../workbook/sheet';
import { NOTE_PREFIX, type CellNote } from '../workbook/workbook';
import type { ConsultationLine } from '../report/consultation-sheet';

/** @param sheet for lines that name no sheet */
export function consultationNotes(
  lines: readonly ConsultationLine[],
  sheet: string | null,
  language: Language,
): readonly CellNote[] {
  const notes = new Map<string, { sheet: string; cell: string; texts: Map<string, string> }>();
  for (const line of lines) {
    const onSheet = line.sheet ?? sheet;
    const cell = line.cell?.replaceAll('$', '').toUpperCase() ?? '';
    const { question } = line.entered;
    if (onSheet === null || isEmpty(question) || cell.includes(':') || parseRange(cell) === null) continue;
    const key = `${onSheet}\n${cell}`;
    const note = notes.get(key) ?? { sheet: onSheet, cell, texts: new Map<string, string>() };
    // Of equal questions the last line is the current one.
    note.texts.set(String(question).trim(), noteOf(line, language));
    notes.set(key, note);
  }
  return [...notes.values()].map(({ sheet: onSheet, cell, texts }) => ({
    sheet: onSheet,
    cell,
    text: NOTE_PREFIX + [...texts.values()].join('\n'),
  }));
}

function noteOf({ entered: { question, answer, settled } }: ConsultationLine, language: Language): string {
  const texts = { question, answer, settled };
  return (['question', 'answer', 'settled'] as const)
    .filter((name) => !isEmpty(texts[name]))
    .map((name) => translate(language, consultationNoteText[name], { text: String(texts[name]) }))
    .join('\n');
}

function isEmpty(value: PlainValue): boolean {
  return value === null || String(value).trim() === '';
}
