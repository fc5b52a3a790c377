/** Reads one worksheet part: cells while it is unpacked, then everything around them. */
import type { Archive } from '../../../src/workbook/file/package/archive';
import type { XlsxSheet } from '../../../src/workbook/file/xlsx/xlsx-workbook';
import { forEachCell, rowNumber, type CellContext } from '../../../src/workbook/file/xlsx/cells';
import { elementSplitter } from '../../../src/workbook/file/xml/element-splitter';
import { xmlNormaliser } from '../../../src/workbook/file/xml/normaliser';
import { cellFormula, type SharedFormulas } from '../../../src/workbook/file/xlsx/sheet-formulas';
import { tagEnd } from '../../../src/workbook/file/xml/scan';
import { findElement, findElements, parseTags, type Tag } from '../../../src/workbook/file/xml/tag-list';
import { isCellError, type CellValue } from '../../../src/record/cell';
import { displayFormula } from './excel-formulas';
import { gridRange, pixelsOfHeight, pixelsOfWidth } from './grid';
import {
  CELL_TYPES,
  type GridCellRows,
  type GridCell,
  type GridColumn,
  type GridRow,
  type GridSheet,
} from './snapshot';

export interface SheetRead {
  readonly data: GridSheet;
  readonly cells: GridCellRows;
  /** The part without its rows, and its tags: rules, links and so on. */
  readonly frame: string;
  readonly tags: readonly Tag[];
  readonly hiddenRows: readonly number[];
}

export interface SheetOptions {
  readonly id: string;
  readonly context: CellContext;
  /** Whether cells of this format hold text even if it looks like a number (quotePrefix). */
  readonly quoted: (style: number) => boolean;
  readonly onRows?: (rows: number) => void;
}

export async function readSheet(archive: Archive, sheet: XlsxSheet, options: SheetOptions): Promise<SheetRead> {
  const { part } = sheet;
  const { context, quoted } = options;
  const markup = xmlNormaliser(part.name);
  const shared: SharedFormulas = new Map();
  const cells: GridCellRows = {};
  const rowData: Record<number, GridRow> = {};
  const hiddenRows: number[] = [];
  let frame = '';
  let row = 0;
  let lastColumn = 0;
  const cuts = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      outside: (text) => void (frame += text.trim() === '' ? '' : text),
      element(text, start, end, prefix) {
        const opened = tagEnd(text, start);
        const opening = text.slice(start, opened);
        row = rowNumber(opening, row, part.name);
        const height = rowLook(opening);
        if (height !== null) rowData[row - 1] = height;
        if (height?.hd === 1) hiddenRows.push(row - 1);
        const line: Record<number, GridCell> = {};
        forEachCell(text, opened, end, prefix, context, (column, value, from, to) => {
          const xml = text.slice(from, to);
          const style = Number(STYLE.exec(xml)?.[1] ?? 0);
          const formula = FORMULA.test(xml) ? cellFormula(xml, { row, column, part: part.name }, shared) : null;
          const cell = cellOf(value, formula, style !== 0 && quoted(style));
          if (style !== 0) cell.s = String(style);
          if (cell.v === undefined && cell.f === undefined && style === 0) return;
          line[column] = cell;
          lastColumn = Math.max(lastColumn, column);
        });
        cells[row - 1] = line;
      },
    },
  );
  for await (const chunk of archive.chunks(part)) {
    cuts.feed(markup.feed(chunk));
    options.onRows?.(row);
  }
  cuts.feed(markup.end());
  cuts.end();
  const tags = parseTags(frame, part.name);
  const data: GridSheet = {
    id: options.id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    cellData: cells,
    rowData,
    rowCount: Math.max(row + 100, 200),
    columnCount: Math.max(lastColumn + 11, 26),
    mergeData: findElements(tags, 'mergeCell', 2).flatMap(
      ({ open }) => gridRange(open.attributes.get('ref') ?? '') ?? [],
    ),
    ...columnLooks(tags),
    ...views(tags),
  };
  return { data, cells, frame, tags, hiddenRows };
}

const STYLE = /^<[^>]*?\ss\s*=\s*["'](\d+)["']/;
const FORMULA = /<(?:[\w.-]+:)?f[\s>/]/;

export function cellOf(value: CellValue, formula: string | null, quoted: boolean): GridCell {
  const shown = formula === null ? {} : { f: displayFormula(formula) };
  if (value === null) return shown;
  if (typeof value === 'number') return { ...shown, v: value, t: CELL_TYPES.number };
  if (typeof value === 'boolean') return { ...shown, v: value ? 1 : 0, t: CELL_TYPES.boolean };
  if (typeof value === 'string') return { ...shown, v: value, t: quoted ? CELL_TYPES.forcedText : CELL_TYPES.text };
  if (!isCellError(value) || value.error === 'formula') return shown;
  // Marks an error value, as opposed to text that only looks like one.
  return {
    ...shown,
    v: value.error,
    t: CELL_TYPES.text,
    ...(formula === null ? { custom: { error: value.error } } : {}),
  };
}

/** The row's height and visibility; null if both are default. */
function rowLook(opening: string): GridRow | null {
  const hidden = /\shidden\s*=\s*["'](?:1|true)["']/.test(opening);
  const height = /\scustomHeight\s*=\s*["'](?:1|true)["']/.test(opening)
    ? /\sht\s*=\s*["']([\d.]+)["']/.exec(opening)?.[1]
    : undefined;
  if (!hidden && height === undefined) return null;
  return {
    ...(height === undefined ? {} : { h: pixelsOfHeight(Number(height)), ia: 0 }),
    ...(hidden ? { hd: 1 } : {}),
  };
}

/** Column styles up to XFD would make the grid as wide as Excel's sheet. */
const WIDEST = 200;

function columnLooks(tags: readonly Tag[]): GridSheet {
  const columnData: Record<number, GridColumn> = {};
  for (const { open } of findElements(tags, 'col', 2)) {
    const of = (name: string): number => Number(open.attributes.get(name) ?? NaN);
    const hidden = ['1', 'true'].includes(open.attributes.get('hidden') ?? '');
    for (let column = of('min') - 1; column < of('max') && column < WIDEST; column += 1) {
      columnData[column] = {
        ...(Number.isNaN(of('width')) ? {} : { w: pixelsOfWidth(of('width')) }),
        ...(hidden ? { hd: 1 } : {}),
        ...(of('style') > 0 ? { s: String(of('style')) } : {}),
      };
    }
  }
  const usual = findElement(tags, 'sheetFormatPr', 1)?.open.attributes;
  const width = Number(usual?.get('defaultColWidth') ?? 8.43);
  const height = Number(usual?.get('defaultRowHeight') ?? 15);
  return { columnData, defaultColumnWidth: pixelsOfWidth(width), defaultRowHeight: pixelsOfHeight(height) };
}

function views(tags: readonly Tag[]): GridSheet {
  const view = findElement(tags, 'sheetView', 2);
  const pane = view?.inside.find((tag) => tag.local === 'pane' && /^frozen/.test(tag.attributes.get('state') ?? ''));
  const xSplit = Number(pane?.attributes.get('xSplit') ?? 0);
  const ySplit = Number(pane?.attributes.get('ySplit') ?? 0);
  const tab = findElements(tags, 'tabColor', 2)[0]?.open.attributes.get('rgb');
  return {
    freeze: { xSplit, ySplit, startColumn: xSplit === 0 ? -1 : xSplit, startRow: ySplit === 0 ? -1 : ySplit },
    showGridlines: view?.open.attributes.get('showGridLines') === '0' ? 0 : 1,
    zoomRatio: Number(view?.open.attributes.get('zoomScale') ?? 100) / 100,
    ...(tab === undefined ? {} : { tabColor: `#${tab.slice(-6)}` }),
  };
}
