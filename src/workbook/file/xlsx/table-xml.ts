/** A native table's part. */
import type { SheetTable } from '../../sheet';
import { MAIN_NAMESPACE, XML_DECLARATION } from '../xml/namespaces';
import { escapeCellText } from '../xml/escape';

export function tableXml(table: SheetTable, id: number, name: string): string {
  const folded = new Set(table.headers.map((header) => header.toLowerCase()));
  if (folded.size !== table.headers.length || table.headers.includes(''))
    throw new Error(`table ${table.name}: headers must differ and not be empty`);
  const columns = table.headers
    .map((header, index) => `<tableColumn id="${index + 1}" name="${columnName(header)}"/>`)
    .join('');
  return `${XML_DECLARATION}<table xmlns="${MAIN_NAMESPACE}" id="${id}" name="${name}" displayName="${name}" ref="${table.range}" totalsRowShown="0"><autoFilter ref="${table.range}"/><tableColumns count="${table.headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** A header's line break is escaped here, as Excel does it, so that it equals the cell's. */
function columnName(header: string): string {
  return escapeCellText(header).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}
