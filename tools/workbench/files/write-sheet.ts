/** Writes one sheet of the grid as a worksheet part, row by row. */
import type { Nullable } from '@univerjs/core';
import { cellXml, formulaXml } from '../../../src/workbook/file/xlsx/cell-xml';
import { escapeXml } from '../../../src/workbook/file/xml/escape';
import { MAIN_NAMESPACE, RELATION_NAMESPACE, XML_DECLARATION } from '../../../src/workbook/file/xml/namespaces';
import { isError } from '../../fake-excel/model/cell';
import { fileFormula } from './excel-formulas';
import { cellName, heightOfPixels, rangeName, widthOfPixels, type GridRange } from './grid';
import type { SheetCustomData } from './custom-data';
import type { StoredFilter } from './resources';
import type { StyleTable } from './write-styles';
import { CELL_TYPES, type GridCell, type GridStyle, type GridSheet } from './snapshot';

export interface SheetParts {
  readonly data: GridSheet;
  readonly kept: SheetCustomData;
  /** Resolves a cell's style, given inline or by name. */
  readonly styleOf: (style: Nullable<GridStyle | string>) => GridStyle | null;
  readonly styleTable: StyleTable;
  readonly conditions: string;
  readonly extensions: string;
  readonly validations: string;
  readonly filter: StoredFilter | null;
  readonly links: readonly LinkXml[];
  readonly charts: string | null;
  readonly notes: string | null;
  readonly tables: readonly string[];
  readonly selected: boolean;
}

export interface LinkXml {
  readonly place: string;
  /** Location inside the workbook, or relationship id of an external link. */
  readonly location: string | null;
  readonly relation: string | null;
}

export function* worksheetXml(sheet: SheetParts): Generator<string> {
  const { data, kept } = sheet;
  yield `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">`;
  const tab = /^#([0-9a-f]{6})$/i.exec(data.tabColor ?? '')?.[1];
  if (tab !== undefined || kept.fitToPage === true)
    yield `<sheetPr>${tab === undefined ? '' : `<tabColor rgb="FF${tab.toUpperCase()}"/>`}${kept.fitToPage === true ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`;
  yield viewXml(sheet);
  yield `<sheetFormatPr${data.defaultColumnWidth === undefined ? '' : ` defaultColWidth="${String(widthOfPixels(data.defaultColumnWidth))}"`} defaultRowHeight="${String(heightOfPixels(data.defaultRowHeight ?? 20))}"/>`;
  yield columnsXml(sheet);
  yield '<sheetData>';
  yield* rowsXml(sheet);
  yield '</sheetData>';
  yield filterXml(sheet.filter);
  yield mergesXml(data.mergeData ?? []);
  yield sheet.conditions;
  yield sheet.validations;
  yield linksXml(sheet.links);
  yield kept.print ?? '';
  if (sheet.charts !== null) yield `<drawing r:id="${sheet.charts}"/>`;
  if (sheet.notes !== null) yield `<legacyDrawing r:id="${sheet.notes}"/>`;
  if (sheet.tables.length > 0)
    yield `<tableParts count="${String(sheet.tables.length)}">${sheet.tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
  yield sheet.extensions;
  yield '</worksheet>';
}

function viewXml({ data, selected }: SheetParts): string {
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const zoom = Math.round((data.zoomRatio ?? 1) * 100);
  const attributes = `${data.showGridlines === 0 ? ' showGridLines="0"' : ''}${selected ? ' tabSelected="1"' : ''}${zoom === 100 ? '' : ` zoomScale="${String(zoom)}"`} workbookViewId="0"`;
  if (xSplit === 0 && ySplit === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const side = xSplit === 0 ? 'bottomLeft' : ySplit === 0 ? 'topRight' : 'bottomRight';
  const splits = `${xSplit === 0 ? '' : ` xSplit="${String(xSplit)}"`}${ySplit === 0 ? '' : ` ySplit="${String(ySplit)}"`}`;
  return `<sheetViews><sheetView${attributes}><pane${splits} topLeftCell="${cellName(ySplit, xSplit)}" activePane="${side}" state="frozen"/><selection pane="${side}"/></sheetView></sheetViews>`;
}

function columnsXml({ data, styleTable, styleOf }: SheetParts): string {
  const each = Object.entries(data.columnData ?? {})
    .map(([index, column]) => ({ number: Number(index) + 1, column: column ? column : {} }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, column }) => {
      const width = widthOfPixels(column.w ?? data.defaultColumnWidth ?? 64);
      const style = styleTable.cell(styleOf(column.s), false);
      return `<col min="${String(number)}" max="${String(number)}" width="${String(width)}"${style === 0 ? '' : ` style="${String(style)}"`}${column.hd === 1 ? ' hidden="1"' : ''} customWidth="1"/>`;
    });
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
}

function* rowsXml(sheet: SheetParts): Generator<string> {
  const { data, filter } = sheet;
  const cells = data.cellData ?? {};
  const rowData = data.rowData ?? {};
  const filtered = new Set(filter?.cachedFilteredOut ?? []);
  const numbers = new Set([...Object.keys(cells), ...Object.keys(rowData), ...[...filtered].map(String)]);
  for (const row of [...numbers].map(Number).sort((a, b) => a - b)) {
    const properties = rowData[row];
    const height =
      properties?.h === undefined || properties.ia === 1
        ? ''
        : ` ht="${String(heightOfPixels(properties.h))}" customHeight="1"`;
    const hidden = properties?.hd === 1 || filtered.has(row) ? ' hidden="1"' : '';
    const inner = rowCells(row, cells[row] ?? {}, sheet);
    if (inner === '' && height === '' && hidden === '') continue;
    yield `<row r="${String(row + 1)}"${height}${hidden}>${inner}</row>`;
  }
}

function rowCells(row: number, cells: Readonly<Record<number, Nullable<GridCell>>>, sheet: SheetParts): string {
  let xml = '';
  // Integer keys come in ascending order.
  for (const [index, cell] of Object.entries(cells)) {
    if (cell == null) continue;
    const quoted = cell.t === CELL_TYPES.forcedText;
    const style = sheet.styleTable.cell(sheet.styleOf(cell.s), quoted);
    xml += oneCell(cellName(row, Number(index)), cell, style);
  }
  return xml;
}

function oneCell(place: string, cell: GridCell, style: number): string {
  const value = valueOf(cell);
  if (cell.f != null && cell.f !== '') {
    const formula = fileFormula(cell.f.startsWith('=') ? cell.f : `=${cell.f}`);
    return isError(value)
      ? errorFormula(formulaXml(place, formula, { value: null }, style), value)
      : formulaXml(place, formula, { value }, style);
  }
  const error = cell.custom?.['error'];
  if (isError(error) && error === value)
    return `<c r="${place}"${style === 0 ? '' : ` s="${String(style)}"`} t="e"><v>${error}</v></c>`;
  return cellXml(place, value, style);
}

/** A formula cell whose cached value is an error. */
function errorFormula(xml: string, error: string): string {
  return xml.replace(/^<c ([^>]*)>/, '<c $1 t="e">').replace('</f></c>', `</f><v>${error}</v></c>`);
}

/** Rich text (a link, several styles) becomes its plain text. */
function valueOf({ v, t, p }: GridCell): string | number | boolean | null {
  if (v == null) {
    const text = p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
    return text === undefined || text === '' ? null : text;
  }
  if (t === CELL_TYPES.boolean) return v === true || v === 1 || v === '1' || String(v).toUpperCase() === 'TRUE';
  if (t === CELL_TYPES.text || t === CELL_TYPES.forcedText) return String(v);
  if (t === CELL_TYPES.number && typeof v === 'string' && v.trim() !== '' && !Number.isNaN(Number(v))) return Number(v);
  return v;
}

function filterXml(filter: StoredFilter | null): string {
  if (filter === null) return '';
  const columns = (filter.filterColumns ?? []).map(({ colId, filters }) => {
    const each = (filters?.filters ?? []).map((value) => `<filter val="${escapeXml(value)}"/>`);
    return `<filterColumn colId="${String(colId - filter.ref.startColumn)}"><filters>${each.join('')}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${rangeName(filter.ref)}">${columns.join('')}</autoFilter>`;
}

function mergesXml(merges: readonly GridRange[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${String(merges.length)}">${merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join('')}</mergeCells>`;
}

function linksXml(links: readonly LinkXml[]): string {
  if (links.length === 0) return '';
  const each = links.map(
    ({ place, location, relation }) =>
      `<hyperlink ref="${place}"${relation === null ? '' : ` r:id="${relation}"`}${location === null ? '' : ` location="${escapeXml(location)}"`}/>`,
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}
