/** The texts of notes as a part; the drawing that Excel asks for besides is that of all our notes. */
import { escapeCellText } from '../../../src/workbook/file/xml/escape';
import { MAIN_NAMESPACE } from '../../../src/workbook/file/xlsx/sheet-xml';
import { cellName } from './grid';
import type { StoredNote } from './resources';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function commentsXml(notes: readonly StoredNote[]): string {
  const each = notes.map(
    ({ row, col, note }) =>
      `<comment ref="${cellName(row, col)}" authorId="0"><text><r><t xml:space="preserve">${escapeCellText(note)}</t></r></text></comment>`,
  );
  return `${HEAD}<comments xmlns="${MAIN_NAMESPACE}"><authors><author></author></authors><commentList>${each.join('')}</commentList></comments>`;
}
