/** Writes a change: a copy of the user's workbook with ours in it, or a workbook that holds ours alone. */
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
import { writeMetadata } from './xlsx/write-metadata';
import { parseTags } from './xml/tag-list';

export interface CopySource {
  readonly archive: Archive;
  readonly book: XlsxWorkbook;
  /** To read the cells of a sheet. */
  readonly context: (sheet: XlsxSheet) => Promise<CellContext>;
  readonly ownColumns: (sheet: XlsxSheet) => Promise<ManagedColumns | null>;
}

/** The user's workbook, part by part as it was, with our sheets and columns. */
export async function writeCopy(storage: FileStorage, change: WorkbookChange, source: CopySource): Promise<Written> {
  const { archive, book } = source;
  const draft = createPackageBuilder(archive);
  const stylesPart = book.styles?.name ?? (await addStyles(draft, book));
  const styles = createStyleTable(await draft.read(stylesPart), stylesPart);
  const plans = planSheets(change.sheets, book);
  const names = plans.map((plan) => plan.name);
  const linkTarget = linkResolver(
    linkTargets(
      change,
      names,
      book.sheets.map((sheet) => sheet.name),
    ),
  );
  await addSheets(draft, plans, { main: book.main.name, styles, select: false, linkTarget });
  if (change.notes !== undefined) await addNotes(draft, archive, staying(book, plans), change.notes);
  if (change.scores !== null) await addScores(draft, change.scores, styles, source);
  await writeMetadata(draft, metadataAfter(change, names, book.mark));
  draft.setLast(stylesPart, () => [styles.xml()]);
  const where = await storage.save(draft, book.extension, hasSheets(book.mark));
  return { destination: where, names, omissions: lacksOf(archive) };
}

function staying({ sheets }: XlsxWorkbook, plans: readonly SheetPlan[]): readonly XlsxSheet[] {
  return sheets.filter((_sheet, index) => plans.every(({ replaces }) => replaces?.index !== index));
}

async function addStyles(draft: PackageBuilder, book: XlsxWorkbook): Promise<string> {
  const part = draft.has(BLANK_STYLES_PART) ? draft.freeName('xl/styles', '.xml') : BLANK_STYLES_PART;
  draft.set(part, BLANK_STYLES_XML);
  await declareParts(draft, [[part, 'styles']], []);
  await addRelations(draft, book.main.name, [[part, 'styles']]);
  return part;
}

/** A sheet of ours that an earlier run wrote is replaced where it stands; a user's sheet of that name is not touched. */
function planSheets(sheets: readonly SheetData[], book: XlsxWorkbook): readonly SheetPlan[] {
  const earlier = sheets.map((sheet) => {
    const index = book.sheets.findIndex(
      (there) => there.role === sheet.role && there.name === book.mark.sheets[sheet.role],
    );
    const there = book.sheets[index];
    return there === undefined ? null : { index, part: there.part.name, name: there.name };
  });
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  return sheets.map((sheet, at) => {
    const replaces = earlier[at] ?? null;
    return { sheet, name: replaces?.name ?? uniqueSheetName(sheet.name, taken), replaces };
  });
}

async function addScores(
  draft: PackageBuilder,
  scores: ScoreTable,
  styles: StyleTable,
  source: CopySource,
): Promise<void> {
  const { archive, book } = source;
  const sheet = book.sheets.find((candidate) => candidate.name === scores.sheet && candidate.cells);
  if (sheet === undefined) throw new Error(`no sheet ${scores.sheet}`);
  const context = await source.context(sheet);
  const own = await source.ownColumns(sheet);
  const tables = await tableRanges(archive, sheet);
  const shape = await readDataExtent(archive, sheet.part, context, scores.headerRow, own, tables);
  const from = firstScoreColumn(shape.lastColumn, own, scores.scores.length);
  if (from === null) throw new UserError(fileText.noRoomForScores, { sheet: scores.sheet });
  const options = { archive, part: sheet.part, context, scores, styles, headerStyle: shape.headerStyle, from, own };
  draft.set(sheet.part.name, () => insertScores(options));
}

async function tableRanges(archive: Archive, sheet: XlsxSheet): Promise<readonly string[]> {
  const ranges: string[] = [];
  for (const { kind, target } of await readRelations(archive, sheet.part.name)) {
    const part = kind === 'table' && target !== null ? archive.find(target) : undefined;
    if (part !== undefined) ranges.push(parseTags(await archive.text(part), part.name)[0]?.attributes.get('ref') ?? '');
  }
  return ranges;
}

function hasSheets(mark: WorkbookMetadata): boolean {
  return Object.keys(mark.sheets).length > 0;
}

function lacksOf(archive: Archive): readonly Message[] {
  const signed = [...archive.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'));
  return [
    ...(signed ? [{ template: fileText.signatureInvalid, params: {} }] : []),
    ...archive.unsafeEntries.map((part) => ({ template: fileText.partLeftOut, params: { part } })),
  ];
}

/** A new workbook: the results by row, and our sheets. */
export async function writeResults(
  storage: FileStorage,
  change: WorkbookChange,
  mayOverflow: boolean,
): Promise<Written> {
  const { scores } = change;
  const count = scores === null || !mayOverflow ? 1 : countOf(scores.rows());
  return writeNew(storage, change, scores === null ? [] : scoreSheets(scores, count), 'after');
}

/** A CSV file's rows as text, the scores beside them, and our sheets. */
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
    const cells: NewCell[] = row.values.map((value) => (typeof value === 'string' ? { value, format: text } : null));
    while (next?.done === false && next.value.row < number) next = source?.next();
    if (scores !== null && number === scores.headerRow) {
      while (cells.length < width) cells.push(null);
      cells.forEach(
        (cell, index) =>
          void (cells[index] =
            typeof cell === 'object' && cell !== null ? { ...cell, format: { ...text, bold: true } } : cell),
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

/** Text stays text when it is edited. */
const text = { number: '@' };

async function writeNew(
  storage: FileStorage,
  change: WorkbookChange,
  data: readonly NewSheet[],
  place: 'before' | 'after',
): Promise<Written> {
  const draft = blankPackage();
  const styles = createStyleTable(await draft.read(BLANK_STYLES_PART), BLANK_STYLES_PART);
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
  await addSheets(draft, place === 'before' ? [...others, ...ours] : [...ours, ...others], {
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
  await writeMetadata(draft, {
    ...emptyMetadata,
    measured: change.metadata.measured,
    sheets: Object.fromEntries(roles),
    scores,
  });
  draft.setLast(BLANK_STYLES_PART, () => [styles.xml()]);
  const where = await storage.save(draft, '.xlsx', false);
  return { destination: where, names: place === 'after' ? [...names, ...lastNames] : names, omissions: [] };
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  const each = items[Symbol.iterator]();
  while (each.next().done !== true) count += 1;
  return count;
}
