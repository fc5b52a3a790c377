/** Notes as their two parts: the text, and the small drawing that Excel asks for. */
import { cellText } from '../../workbook/file/text';
import { MAIN_NAMESPACE } from '../../workbook/file/sheet-xml';
import { cellName } from './grid';
import type { FiledNote } from './resources';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function commentsXml(notes: readonly FiledNote[]): string {
  const each = notes.map(
    ({ row, col, note }) =>
      `<comment ref="${cellName(row, col)}" authorId="0"><text><r><t xml:space="preserve">${cellText(note)}</t></r></text></comment>`,
  );
  return `${HEAD}<comments xmlns="${MAIN_NAMESPACE}"><authors><author></author></authors><commentList>${each.join('')}</commentList></comments>`;
}

export function commentDrawing(notes: readonly FiledNote[]): string {
  const shapes = notes.map(
    ({ row, col }, index) =>
      `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:165pt;height:75pt;z-index:${String(index + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(col)}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
