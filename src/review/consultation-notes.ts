/** The questions of the consultation as notes at their cells, where whoever looks at the cell reads them. */
import { parseRange } from '../record/a1';
import { consultationNoteText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { PlainValue } from '../workbook/sheet';
import { NOTE_PREFIX, type CellNote } from '../workbook/workbook';
import type { ConsultationLine } from '../report/consultation-sheet';

/** @param sheet the sheet of a line that names none */
export function consultationNotes(
  lines: readonly ConsultationLine[],
  sheet: string | null,
  language: Language,
): readonly CellNote[] {
  const places = new Map<string, { sheet: string; cell: string; said: Map<string, string> }>();
  for (const line of lines) {
    const on = line.sheet ?? sheet;
    const cell = line.cell?.replaceAll('$', '').toUpperCase() ?? '';
    const { question } = line.entered;
    if (on === null || isUntyped(question) || cell.includes(':') || parseRange(cell) === null) continue;
    const key = `${on}\n${cell}`;
    const place = places.get(key) ?? { sheet: on, cell, said: new Map<string, string>() };
    // Of one question the later line tells how it stands.
    place.said.set(String(question).trim(), wordsOf(line, language));
    places.set(key, place);
  }
  return [...places.values()].map(({ sheet: on, cell, said }) => ({
    sheet: on,
    cell,
    text: NOTE_PREFIX + [...said.values()].join('\n'),
  }));
}

function wordsOf({ entered: { question, answer, settled } }: ConsultationLine, language: Language): string {
  const said = { question, answer, settled };
  return (['question', 'answer', 'settled'] as const)
    .filter((name) => !isUntyped(said[name]))
    .map((name) => translate(language, consultationNoteText[name], { text: String(said[name]) }))
    .join('\n');
}

function isUntyped(value: PlainValue): boolean {
  return value === null || String(value).trim() === '';
}
