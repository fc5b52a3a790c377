/** Writes a change: a copy of the user's workbook with our sheets, or a new workbook with only ours. */
import type { Row } from '../../record/cell';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { Message } from '../../text/core/translate';
import type { SheetData } from '../sheet';
import type { WorkbookChange, ScoreTable, Written } from '../workbook';
import { addSheets, nameSheets, type SheetPlan } from './xlsx/add-sheets';
import type { Archive } from './package/archive';
import { blankPackage, BLANK_WORKBOOK_PART, BLANK_STYLES_PART, BLANK_STYLES_XML } from './xlsx/blank';
import type { XlsxWorkbook, XlsxSheet } from './xlsx/xlsx-workbook';
import type { CellContext } from './xlsx/cells';
import type { NewCell, NewSheet } from './xlsx/create';
import { createPackageBuilder, type PackageBuilder } from './package/package-builder';
import { linkResolver, linkTargets } from '../links';
import { uniqueSheetName } from '../names';
import { metadataAfter, scoresMetadata, emptyMetadata, type WorkbookMetadata } from '../metadata';
import { firstScoreColumn, type ManagedColumns } from '../managed-columns';
import { addNotes } from './xlsx/notes';
import { declareParts, addRelations } from './package/parts';
import { readRelations } from './package/relations';
import { readDataExtent, insertScores } from './xlsx/score-columns';
import { scoreSheets } from './xlsx/score-sheet';
import { fileStem, type FileStorage } from './storage';
import { createStyleTable, type StyleTable } from './xlsx/styles';
import { writeMetadata } from './xlsx/metadata-part';
import { parseTags } from './xml/tag-list';

export interface CopySource {
  readonly archive: Archive;
  readonly book: XlsxWorkbook;
  /** To read the cells of a sheet. */
  readonly context: (sheet: XlsxSheet) => Promise<CellContext>;
  readonly ownColumns: (sheet: XlsxSheet) => Promise<ManagedColumns | null>;
}

/** A copy of the user's workbook with our sheets and columns; all other parts stay byte for byte. */
export async function writeCopy(storage: FileStorage, change: WorkbookChange, source: CopySource): Promise<Written> {
  const { archive, book } = source;
  const builder = createPackageBuilder(archive);
  const stylesPart = book.styles?.name ?? (await addStyles(builder, book));
  const styles = createStyleTable(await builder.read(stylesPart), stylesPart);
  const plans = planSheets(change.sheets, book);
  const names = plans.map((plan) => plan.name);
  const linkTarget = linkResolver(
    linkTargets(
      change,
      names,
      book.sheets.map((sheet) => sheet.name),
    ),
  );
  await addSheets(builder, plans, { main: book.main.name, styles, select: false, linkTarget });
  if (change.notes !== undefined) await addNotes(builder, archive, keptSheets(book, plans), change.notes);
  if (change.scores !== null) await addScores(builder, change.scores, styles, source);
  await writeMetadata(builder, metadataAfter(change, names, book.metadata));
  builder.setLast(stylesPart, () => [styles.xml()]);
  const destination = await storage.save(builder, book.extension, hasSheets(book.metadata));
  return { destination, names, omissions: omissionsOf(archive) };
}

function keptSheets({ sheets }: XlsxWorkbook, plans: readonly SheetPlan[]): readonly XlsxSheet[] {
  return sheets.filter((_sheet, index) => plans.every(({ replaces }) => replaces?.index !== index));
}

async function addStyles(builder: PackageBuilder, book: XlsxWorkbook): Promise<string> {
  const part = builder.has(BLANK_STYLES_PART) ? builder.freeName('xl/styles', '.xml') : BLANK_STYLES_PART;
  builder.set(part, BLANK_STYLES_XML);
  await declareParts(builder, [[part, 'styles']], []);
  await addRelations(builder, book.main.name, [[part, 'styles']]);
  return part;
}

/** A sheet that an earlier run wrote is replaced in its position; a user's sheet of that name is left alone. */
function planSheets(sheets: readonly SheetData[], book: XlsxWorkbook): readonly SheetPlan[] {
  const earlier = sheets.map((sheet) => {
    const index = book.sheets.findIndex(
      (candidate) => candidate.role === sheet.role && candidate.name === book.metadata.sheets[sheet.role],
    );
    const found = book.sheets[index];
    return found === undefined ? null : { index, part: found.part.name, name: found.name };
  });
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  return sheets.map((sheet, at) => {
    const replaces = earlier[at] ?? null;
    return { sheet, name: replaces?.name ?? uniqueSheetName(sheet.name, taken), replaces };
  });
}

async function addScores(
  builder: PackageBuilder,
  scores: ScoreTable,
  styles: StyleTable,
  source: CopySource,
): Promise<void> {
  const { archive, book } = source;
  const sheet = book.sheets.find((candidate) => candidate.name === scores.sheet && candidate.cells);
  if (sheet === undefined) throw new Error(`addScores(): no sheet ${scores.sheet}`);
  const context = await source.context(sheet);
  const own = await source.ownColumns(sheet);
  const tables = await tableRanges(archive, sheet);
  const extent = await readDataExtent(archive, sheet.part, context, scores.headerRow, own, tables);
  const from = firstScoreColumn(extent.lastColumn, own, scores.scores.length);
  if (from === null) throw new UserError(fileText.noRoomForScores, { sheet: scores.sheet });
  const options = { archive, part: sheet.part, context, scores, styles, headerStyle: extent.headerStyle, from, own };
  builder.set(sheet.part.name, () => insertScores(options));
}

async function tableRanges(archive: Archive, sheet: XlsxSheet): Promise<readonly string[]> {
  const ranges: string[] = [];
  for (const { kind, target } of await readRelations(archive, sheet.part.name)) {
    const part = kind === 'table' && target !== null ? archive.find(target) : undefined;
    if (part !== undefined) ranges.push(parseTags(await archive.text(part), part.name)[0]?.attributes.get('ref') ?? '');
  }
  return ranges;
}

function hasSheets(metadata: WorkbookMetadata): boolean {
  return Object.keys(metadata.sheets).length > 0;
}

function omissionsOf(archive: Archive): readonly Message[] {
  const signed = [...archive.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'));
  return [
    ...(signed ? [{ template: fileText.signatureInvalid, params: {} }] : []),
    ...archive.unsafeEntries.map((part) => ({ template: fileText.partLeftOut, params: { part } })),
  ];
}

/** A new workbook: the results by row, and our sheets. @param mayOverflow whether the results may need more than one sheet */
export async function writeResults(
  storage: FileStorage,
  change: WorkbookChange,
  mayOverflow: boolean,
): Promise<Written> {
  const { scores } = change;
  const count = scores === null || !mayOverflow ? 1 : countItems(scores.rows());
  return writeNew(storage, change, scores === null ? [] : scoreSheets(scores, count), 'after');
}

/** A new workbook of a CSV file: its rows as text with the scores beside them, and our sheets. */
export async function writeCsvTable(
  storage: FileStorage,
  change: WorkbookChange,
  rows: readonly Row[],
  width: number,
): Promise<Written> {
  const { scores } = change;
  const name = scores?.sheet ?? fileStem(storage.name);
  const data: NewSheet = {
    name,
    widths: [...Array.from({ length: width }, () => 16), ...(scores?.scores ?? []).map((column) => column.width)],
    rows: dataRows(rows, scores, width),
    ...(scores === null ? {} : { frozenRows: scores.headerRow }),
  };
  return writeNew(storage, change, [data], 'before');
}

function* dataRows(
  rows: readonly Row[],
  scores: ScoreTable | null,
  width: number,
): Generator<readonly NewCell[] | null> {
  const source = scores?.rows()[Symbol.iterator]();
  let next = source?.next();
  let number = 0;
  for (const row of rows) {
    while (number < row.number - 1) {
      number += 1;
      yield null;
    }
    number = row.number;
    const cells: NewCell[] = row.values.map((value) =>
      typeof value === 'string' ? { value, format: textFormat } : null,
    );
    while (next?.done === false && next.value.row < number) next = source?.next();
    if (scores !== null && number === scores.headerRow) {
      while (cells.length < width) cells.push(null);
      cells.forEach(
        (cell, index) =>
          void (cells[index] =
            typeof cell === 'object' && cell !== null ? { ...cell, format: { ...textFormat, bold: true } } : cell),
      );
      cells.push(...scores.scores.map((column) => ({ value: column.header, format: { bold: true } })));
    } else if (scores !== null && next?.done === false && next.value.row === number) {
      while (cells.length < width) cells.push(null);
      cells.push(...next.value.scores.map((value, index) => scoreCell(value, scores, index)));
    }
    yield cells;
  }
}

function scoreCell(value: NewCell, scores: ScoreTable, index: number): NewCell {
  const format = scores.scores[index]?.format;
  return value === null || typeof value === 'object' || format === undefined ? value : { value, format };
}

/** Keeps text as text when it is edited. */
const textFormat = { number: '@' };

async function writeNew(
  storage: FileStorage,
  change: WorkbookChange,
  data: readonly NewSheet[],
  place: 'before' | 'after',
): Promise<Written> {
  const builder = blankPackage();
  const styles = createStyleTable(await builder.read(BLANK_STYLES_PART), BLANK_STYLES_PART);
  const taken = new Set<string>();
  const dataNames = place === 'before' ? nameSheets(data, taken) : [];
  const names = nameSheets(change.sheets, taken);
  const lastNames = place === 'after' ? nameSheets(data, taken) : [];
  const ours = change.sheets.map((sheet, index): SheetPlan => ({
    sheet,
    name: names[index] ?? sheet.name,
    replaces: null,
  }));
  const others = data.map((sheet, index): SheetPlan => ({
    sheet,
    name: [...dataNames, ...lastNames][index] ?? sheet.name,
    replaces: null,
  }));
  const users =
    place === 'before' ? new Map([[change.scores?.sheet ?? '', dataNames[0] ?? '']]) : new Map<string, string>();
  const linkTarget = linkResolver(new Map([...linkTargets(change, names, []), ...users]));
  await addSheets(builder, place === 'before' ? [...others, ...ours] : [...ours, ...others], {
    main: BLANK_WORKBOOK_PART,
    styles,
    select: true,
    linkTarget,
  });
  const roles = [...ours, ...others].flatMap(({ sheet, name }) =>
    sheet.role === undefined ? [] : [[sheet.role, name] as const],
  );
  const scores =
    place === 'before' && change.scores !== null ? [scoresMetadata(change.scores, dataNames[0] ?? '')] : [];
  await writeMetadata(builder, {
    ...emptyMetadata,
    measured: change.metadata.measured,
    sheets: Object.fromEntries(roles),
    scores,
  });
  builder.setLast(BLANK_STYLES_PART, () => [styles.xml()]);
  const destination = await storage.save(builder, '.xlsx', false);
  return { destination, names: place === 'after' ? [...names, ...lastNames] : names, omissions: [] };
}

function countItems(items: Iterable<unknown>): number {
  let count = 0;
  const each = items[Symbol.iterator]();
  while (each.next().done !== true) count += 1;
  return count;
}
