/** A chart's part and the drawing that places charts over a sheet. */
import { parseRange, absoluteRange, sheetReference } from '../../../record/a1';
import type { PlainValue, SheetCell, SheetChart } from '../../sheet';
import { RELATION_NAMESPACE, XML_DECLARATION } from '../xml/namespaces';
import { escapeXml } from '../xml/escape';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

type Rows = readonly (readonly (SheetCell | PlainValue)[] | null)[];

export function drawingXml(charts: readonly SheetChart[], relationIds: readonly string[]): string {
  const anchors = charts.map((chart, index) => {
    const box = parseRange(chart.position);
    if (box === null) throw new Error(`chart over ${chart.position}: no such range`);
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.title)}" descr="${escapeXml(chart.description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationIds[index] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    return `<xdr:twoCellAnchor>${corner('from', box.left - 1, box.top - 1)}${corner('to', box.right, box.bottom)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATION_NAMESPACE}">${anchors.join('')}</xdr:wsDr>`;
}

function corner(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** @param sheet the name of the chart's own sheet @param rows its cells, cached for viewers that do not calculate */
export function chartXml(chart: SheetChart, sheet: string, rows: Rows): string {
  const series = chart.series.map((one, index) => {
    const points = (one.pointColours ?? []).map(
      (colour, point) =>
        `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${filled(colour)}</c:dPt>`,
    );
    const name = `<c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>`;
    const categories = `<c:cat><c:strRef><c:f>${address(sheet, one.categories)}</c:f>${cache('strCache', valuesIn(rows, one.categories))}</c:strRef></c:cat>`;
    const values = `<c:val><c:numRef><c:f>${address(sheet, one.values)}</c:f>${cache('numCache', valuesIn(rows, one.values))}</c:numRef></c:val>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${filled(one.colour)}<c:invertIfNegative val="0"/>${points.join('')}${LABELS}${categories}${values}</c:ser>`;
  });
  const bar = chart.kind === 'bar';
  const plot = `<c:barChart><c:barDir val="${bar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`;
  const categoryAxis = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const valueAxis = `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="${bar ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${bar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATION_NAMESPACE}"><c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${categoryAxis}${valueAxis}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const LABELS =
  '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function title(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1200" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function filled(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

function address(sheet: string, range: string): string {
  return escapeXml(sheetReference(sheet, absoluteRange(range)));
}

function valuesIn(rows: Rows, range: string): readonly PlainValue[] {
  const box = parseRange(range);
  if (box === null) throw new Error(`chart range ${range}: no such range`);
  const values: PlainValue[] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      const cell = rows[row - 1]?.[column - 1] ?? null;
      values.push(typeof cell === 'object' && cell !== null ? cell.value : cell);
    }
  }
  return values;
}

function cache(kind: 'strCache' | 'numCache', values: readonly PlainValue[]): string {
  const points = values.map((value, index) => {
    const usable = kind === 'numCache' ? typeof value === 'number' && Number.isFinite(value) : value !== null;
    return usable ? `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>` : '';
  });
  const format = kind === 'numCache' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}>`;
}
