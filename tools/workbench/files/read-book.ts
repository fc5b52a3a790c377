/** Reads an Excel workbook as a snapshot of the grid. */
import type { Message } from '../../../src/text/core/translate';
import { filesText } from '../text/workbench';
import type { Archive } from '../../../src/workbook/file/package/archive';
import { readXlsxWorkbook, type XlsxWorkbook } from '../../../src/workbook/file/xlsx/xlsx-workbook';
import { readRelations, findTarget } from '../../../src/workbook/file/package/relations';
import { createCellContext, readSharedStrings } from '../../../src/workbook/file/xlsx/sheet-rows';
import { findElements, parseTags, elementText, type Tag } from '../../../src/workbook/file/xml/tag-list';
import { ROLE_NAME_PREFIX } from '../../../src/workbook/metadata';
import { PLUGINS, WHOLE_BOOK } from './grid';
import type { SheetCustomData } from './custom-data';
import { readStyles, themeColours, type BookStyles } from './read-styles';
import { hasDrawing, readFilter, readLinks, readNotes, readTables, type GridNote } from './read-parts';
import { readConditions, readValidations } from './read-rules';
import { readSheet } from './read-sheet';
import { displayFormula } from './excel-formulas';
import type { GridBook } from './snapshot';

export interface OpenedFile {
  readonly snapshot: GridBook;
  /** What the grid cannot show, as messages. */
  readonly omissions: readonly Message[];
}

export type OnRows = (rows: number) => void;

export async function readGridBook(archive: Archive, file: string, onRows?: OnRows): Promise<OpenedFile> {
  const book = await readXlsxWorkbook(archive, file);
  const { main } = book;
  const mainXml = await archive.text(main);
  const mainTags = parseTags(mainXml, main.name);
  const themes = await themesOf(archive, book);
  const bookStyles = await stylesOf(archive, book, themes);
  const shared = await readSharedStrings(archive, book);
  const sheets = book.sheets.filter((sheet) => sheet.cells);
  const ids = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), `s${String(index + 1)}`]));
  const idOf = (name: string): string => ids.get(name.toLowerCase()) ?? '';
  const conditions: Record<string, unknown> = {};
  const validations: Record<string, unknown> = {};
  const tables: Record<string, unknown> = {};
  const filters: Record<string, unknown> = {};
  const notes: Record<string, unknown> = {};
  const omissions: Message[] = [];
  const data: GridBook['sheets'] = {};
  let done = 0;
  for (const sheet of sheets) {
    const id = idOf(sheet.name);
    const context = await createCellContext(archive, book, shared, sheet.part.name);
    const quoted = (style: number): boolean => bookStyles.quoted.has(style);
    const read = await readSheet(archive, sheet, { id, context, quoted, onRows: (rows) => onRows?.(done + rows) });
    done += read.data.rowCount ?? 0;
    const rules = readConditions(read.frame, read.tags, { differential: bookStyles.differential, themes });
    if (rules.lost > 0)
      omissions.push({ template: filesText.rulesLost, params: { sheet: sheet.name, count: rules.lost } });
    if (await hasDrawing(archive, sheet.part))
      omissions.push({ template: filesText.drawingsLost, params: { sheet: sheet.name } });
    conditions[id] = rules.rules;
    validations[id] = readValidations(read.frame, read.tags);
    tables[id] = { tables: await readTables(archive, sheet.part, id), tableFilteredOutRows: [] };
    const filter = readFilter(read.tags, read.hiddenRows);
    if (filter !== null) {
      filters[id] = filter;
      for (const row of filter.cachedFilteredOut ?? []) delete read.data.rowData?.[row]?.hd;
    }
    const found = await readNotes(archive, sheet.part, id);
    if (found.length > 0) notes[id] = notesByPlace(found);
    await readLinks(archive, sheet.part, read.tags, read.cells, ids);
    const kept = keptOf(read.frame, read.tags, printNames(mainXml, mainTags, book, sheet.name), sheet.role);
    data[id] = { ...read.data, custom: { ...kept } };
  }
  const resource = (name: string, value: unknown) => ({ name, data: JSON.stringify(value) });
  const snapshot: GridBook = {
    id: 'buku',
    name: file,
    appVersion: '0.25.1',
    styles: bookStyles.styles,
    sheetOrder: sheets.map(({ name }) => idOf(name)),
    sheets: data,
    resources: [
      resource(PLUGINS.conditions, conditions),
      resource(PLUGINS.validations, validations),
      resource(PLUGINS.tables, tables),
      resource(PLUGINS.filters, filters),
      resource(PLUGINS.notes, notes),
      resource(PLUGINS.names, names(mainXml, mainTags, book, idOf)),
    ],
    custom: { mark: book.metadata },
    ...(bookStyles.styles['0'] === undefined ? {} : { defaultStyle: bookStyles.styles['0'] }),
  };
  return { snapshot, omissions };
}

interface StyleLookup extends Pick<BookStyles, 'differential'> {
  readonly styles: GridBook['styles'];
  readonly quoted: ReadonlySet<number>;
}

async function stylesOf(
  archive: Archive,
  { styles: part }: XlsxWorkbook,
  themes: readonly string[],
): Promise<StyleLookup> {
  if (part === undefined) return { styles: {}, differential: [], quoted: new Set() };
  const xml = await archive.text(part);
  const { cells, differential } = readStyles(xml, part.name, themes);
  const quoted = new Set<number>();
  const formats = findElements(parseTags(xml, part.name), 'cellXfs', 1)[0];
  findElements(formats?.inside ?? [], 'xf', 2).forEach(({ open }, index) => {
    if (open.attributes.get('quotePrefix') === '1') quoted.add(index);
  });
  return { styles: Object.fromEntries(cells.map((style, index) => [String(index), style])), differential, quoted };
}

async function themesOf(archive: Archive, book: XlsxWorkbook): Promise<readonly string[]> {
  const part = findTarget(archive, await readRelations(archive, book.main.name), 'theme');
  return themeColours(part === undefined ? null : await archive.text(part), part?.name ?? '');
}

function notesByPlace(notes: readonly GridNote[]): Record<number, Record<number, GridNote>> {
  const byRow: Record<number, Record<number, GridNote>> = {};
  for (const note of notes) (byRow[note.row] ??= {})[note.col] = note;
  return byRow;
}

/** Defined names, without print names and the product's role names. */
function names(
  xml: string,
  tags: readonly Tag[],
  book: XlsxWorkbook,
  idOf: (name: string) => string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  findElements(tags, 'definedName', 2).forEach((one, index) => {
    const name = one.open.attributes.get('name') ?? '';
    if (name.startsWith('_xlnm.') || name.startsWith(ROLE_NAME_PREFIX)) return;
    const local = one.open.attributes.get('localSheetId');
    const id = `name${String(index + 1)}`;
    found[id] = {
      id,
      name,
      formulaOrRefString: displayFormula(elementText(xml, one)),
      localSheetId: local === undefined ? WHOLE_BOOK : idOf(book.sheets[Number(local)]?.name ?? ''),
      ...(one.open.attributes.get('hidden') === '1' ? { hidden: true } : {}),
    };
  });
  return found;
}

function printNames(xml: string, tags: readonly Tag[], book: XlsxWorkbook, sheet: string): [string, string][] {
  return findElements(tags, 'definedName', 2).flatMap((one) => {
    const { attributes } = one.open;
    const name = attributes.get('name') ?? '';
    const own = book.sheets[Number(attributes.get('localSheetId') ?? -1)]?.name === sheet;
    return own && /^_xlnm\.Print_/.test(name) ? [[name, elementText(xml, one)]] : [];
  });
}

const PRINT = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];

function keptOf(xml: string, tags: readonly Tag[], areas: [string, string][], role: string | null): SheetCustomData {
  const print = PRINT.flatMap((local) => findElements(tags, local, 1))
    .map(({ open, close }) => xml.slice(open.start, close.end))
    // Drops the relationship to printer settings, and namespace prefixes.
    .map((text) => text.replace(/\s[\w.-]+:id\s*=\s*["'][^"']*["']/g, '').replace(/<(\/?)[\w.-]+:/g, '<$1'))
    .join('');
  const fit = findElements(tags, 'pageSetUpPr', 2)[0]?.open.attributes.get('fitToPage');
  return {
    ...(role === null ? {} : { role }),
    ...(print === '' ? {} : { print }),
    ...(fit === '1' || fit === 'true' ? { fitToPage: true } : {}),
    ...(areas.length === 0 ? {} : { printNames: areas }),
  };
}
