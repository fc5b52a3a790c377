/** A sheet of ours as a worksheet part, generated row by row. */
import { MAIN_NAMESPACE, RELATION_NAMESPACE, XML_DECLARATION } from '../xml/namespaces';
import { parseRange, columnLetters, sheetReference } from '../../../record/a1';
import type { Link, PlainValue, PrintSetup, SheetCell, TextHighlight } from '../../sheet';
import { beginsLikeFormula } from '../../cell-text';
import { formulaText } from '../../formula-text';
import { cellXml, formulaXml, type Sharing } from './cell-xml';
import type { NewSheet } from './create';
import { MAX_ROWS, MAX_LINKS } from '../../bounds';
import type { StyleTable } from './styles';
import { escapeCellText, escapeXml } from '../xml/escape';

export interface SheetXmlOptions {
  /** Whether this sheet is active when the workbook opens (only in a new workbook). */
  readonly selected: boolean;
  /** Relation ids. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
  readonly styles: StyleTable;
  /** Where a link leads in this workbook, or null where that sheet is not in it. */
  readonly linkTarget: (link: Link) => string | null;
}

interface PlacedLink {
  readonly place: string;
  readonly target: string;
}

export function* sheetXml(sheet: NewSheet, options: SheetXmlOptions): Generator<string> {
  const links: PlacedLink[] = [];
  yield `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">`;
  if (fitsPages(sheet.print)) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield viewXml(sheet, options.selected);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(sheet.widths ?? []);
  yield '<sheetData>';
  const rows = yield* rowsXml(sheet, options, links);
  yield '</sheetData>';
  if (sheet.filter !== undefined && rows > 0) {
    yield `<autoFilter ref="A${sheet.filter.headerRow}:${columnLetters(sheet.filter.columns - 1)}${Math.max(rows, sheet.filter.headerRow)}"/>`;
  }
  yield mergesXml(sheet.merges ?? []);
  yield conditionsXml(sheet, options.styles);
  if (sheet.validations !== undefined && sheet.validations.length > 0) {
    const each = sheet.validations.map(
      ({ range, list }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${escapeXml(`"${list.join(',')}"`)}</formula1></dataValidation>`,
    );
    yield `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
  }
  yield linksXml(links);
  yield printXml(sheet.print);
  if (options.drawing !== null) yield `<drawing r:id="${options.drawing}"/>`;
  if (options.tables.length > 0) {
    yield `<tableParts count="${options.tables.length}">${options.tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
  }
  yield dataBarExtensions(sheet);
  yield '</worksheet>';
}

function viewXml(sheet: NewSheet, selected: boolean): string {
  const attributes = `${sheet.gridLines === false ? ' showGridLines="0"' : ''}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const frozen = sheet.frozenRows ?? 0;
  if (frozen === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `<sheetViews><sheetView${attributes}>${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  return `<cols>${widths.map((width, index) => columnXml(index + 1, width)).join('')}</cols>`;
}

export function columnXml(number: number, width: number, prefix = ''): string {
  const wide = Math.min(255, Math.max(0, Number.isFinite(width) ? width : 9));
  return `<${prefix}col min="${number}" max="${number}" width="${wide}" customWidth="1"/>`;
}

/** Yields the rows and collects their links. @returns the number of the last row */
function* rowsXml(sheet: NewSheet, options: SheetXmlOptions, links: PlacedLink[]): Generator<string, number> {
  const heights = sheet.heights ?? {};
  const letters: string[] = [];
  const sharing = sharingOf(sheet);
  let number = 0;
  for (const row of sheet.rows) {
    number += 1;
    if (number > MAX_ROWS) throw new Error(`rowsXml(): more than ${MAX_ROWS} rows`);
    const height = heights[number];
    const opening = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (row === null && height === undefined) continue;
    let cells = '';
    (row ?? []).forEach((entry, index) => {
      const cell = asCell(entry);
      if (cell === null) return;
      const place = `${(letters[index] ??= columnLetters(index))}${number}`;
      const target = cell.link === undefined || links.length >= MAX_LINKS ? null : options.linkTarget(cell.link);
      if (target !== null) links.push({ place, target });
      const formula = formulaText(cell);
      const style = options.styles.cell({
        format: cell.format,
        quoted: formula === null && beginsLikeFormula(cell.value),
        linked: target !== null,
      });
      cells +=
        formula === null
          ? cellXml(place, cell.value, style)
          : formulaXml(place, formula, cell, style, sharing(index, number));
    });
    yield `<row r="${number}"${opening}>${cells}</row>`;
  }
  return number;
}

/** How a cell (column from 0, row from 1) shares its formula; null if its formula is its own. */
function sharingOf({ sharedFormulas = [] }: NewSheet): (column: number, row: number) => Sharing | null {
  const columns = new Map(
    sharedFormulas.flatMap((range, number) => {
      const box = parseRange(range);
      return box === null ? [] : [[box.left - 1, { ...box, number, range }] as const];
    }),
  );
  return (column, row) => {
    const own = columns.get(column);
    if (own === undefined || row < own.top || row > own.bottom) return null;
    return { number: own.number, range: row === own.top ? own.range : null };
  };
}

function asCell(entry: SheetCell | PlainValue | undefined): SheetCell | null {
  if (entry === null || entry === undefined) return null;
  return typeof entry === 'object' ? entry : { value: entry };
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

function conditionsXml(sheet: NewSheet, styles: StyleTable): string {
  let priority = 0;
  const highlights = (sheet.highlights ?? []).map((highlight) => highlightXml(highlight, styles, (priority += 1)));
  const bars = (sheet.dataBars ?? []).map(({ range, colour, min, max }, index) => {
    priority += 1;
    const id = `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${barId(index)}</x14:id></ext></extLst>`;
    const bar = `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="FF${colour}"/></dataBar>`;
    return `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${priority}">${bar}${id}</cfRule></conditionalFormatting>`;
  });
  return highlights.join('') + bars.join('');
}

function highlightXml({ range, text, colour, fill }: TextHighlight, styles: StyleTable, priority: number): string {
  const formula = escapeCellText(`"${text.replaceAll('"', '""')}"`);
  return `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="${styles.highlight(colour, fill)}" priority="${priority}" operator="equal"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function barId(index: number): string {
  return `{1BA5A500-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
}

/** Bars of one colour from edge to edge; without this extension Excel draws gradients, and never an empty bar. */
function dataBarExtensions(sheet: NewSheet): string {
  const bars = sheet.dataBars ?? [];
  if (bars.length === 0) return '';
  const each = bars.map(({ range, colour, min, max }, index) => {
    const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>${min}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${max}</xm:f></x14:cfvo><x14:negativeFillColor rgb="FF${colour}"/><x14:axisColor rgb="FF000000"/></x14:dataBar>`;
    return `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(index)}">${bar}</x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
  });
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${each.join('')}</x14:conditionalFormattings></ext></extLst>`;
}

function linksXml(links: readonly PlacedLink[]): string {
  if (links.length === 0) return '';
  return `<hyperlinks>${links.map(({ place, target }) => `<hyperlink ref="${place}" location="${escapeXml(target)}"/>`).join('')}</hyperlinks>`;
}

export function printXml(print: PrintSetup | undefined): string {
  if (print === undefined) return '';
  const fit = fitsPages(print) ? ` fitToWidth="${print.fitToWidth}" fitToHeight="${print.fitToHeight}"` : '';
  return `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${print.orientation}"${fit}/>${breaksXml(print)}`;
}

/** Excel ignores page breaks in a sheet that is fitted to pages. */
export function fitsPages(print: PrintSetup | undefined): boolean {
  return print !== undefined && (print.breaksAfter ?? []).length === 0;
}

function breaksXml({ breaksAfter = [] }: PrintSetup): string {
  if (breaksAfter.length === 0) return '';
  const breaks = breaksAfter.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${breaksAfter.length}" manualBreakCount="${breaksAfter.length}">${breaks}</rowBreaks>`;
}

/** The defined names of a sheet's print area and print titles. */
export function printNames(print: PrintSetup | undefined, name: string): [string, string][] {
  const names: [string, string][] = [];
  if (print?.area !== undefined)
    names.push(['_xlnm.Print_Area', sheetReference(name, print.area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))]);
  if (print?.titleRows !== undefined)
    names.push(['_xlnm.Print_Titles', sheetReference(name, `$${print.titleRows[0]}:$${print.titleRows[1]}`)]);
  return names;
}
