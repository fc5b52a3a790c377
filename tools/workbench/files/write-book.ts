/** Builds an .xlsx package from a snapshot of the grid. */
import {
  MAIN_NAMESPACE,
  PACKAGE_RELATIONS_NAMESPACE,
  RELATION_NAMESPACE,
  XML_DECLARATION,
} from '../../../src/workbook/file/xml/namespaces';
import { escapeCellText, escapeXml } from '../../../src/workbook/file/xml/escape';
import { WHOLE_BOOK, cellName, rangeName } from './grid';
import { sheetReference } from '../../../src/record/a1';
import type { Nullable } from '@univerjs/core';
import { addCharts } from '../../../src/workbook/file/xlsx/add-charts';
import { BLANK_STYLES_PART, BLANK_WORKBOOK_PART, blankPackage } from '../../../src/workbook/file/xlsx/blank';
import type { PackageBuilder } from '../../../src/workbook/file/package/package-builder';
import { noteShapes } from '../../../src/workbook/file/xlsx/notes';
import { addRelations, declareParts, type PartKind } from '../../../src/workbook/file/package/parts';
import { relationsPath, relativePart } from '../../../src/workbook/file/package/relations';
import { tableXml } from '../../../src/workbook/file/xlsx/table-xml';
import { writeMetadata } from '../../../src/workbook/file/xlsx/metadata-part';
import { ROLE_NAME_PREFIX, type WorkbookMetadata } from '../../../src/workbook/metadata';
import { toSheetName, uniqueTableName } from '../../../src/workbook/names';
import type { PlainValue, SheetChart } from '../../../src/workbook/sheet';
import { fileFormula } from './excel-formulas';
import { metadataIn, sheetCustomData, type SheetCustomData } from './custom-data';
import { resourcesOf, type StoredName, type StoredNote, type StoredTable } from './resources';
import { styleTable } from './write-styles';
import { conditionsXml, validationsXml } from './write-rules';
import { type LinkXml, worksheetXml } from './write-sheet';
import type { GridBook, GridSheet, GridStyle } from './snapshot';

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly data: GridSheet;
  readonly kept: SheetCustomData;
}

export async function gridPackage(snapshot: GridBook): Promise<PackageBuilder> {
  const draft = blankPackage();
  const sheets = sheetsOf(snapshot);
  const resources = resourcesOf(snapshot);
  const styles = styleTable(styleIn(snapshot, snapshot.defaultStyle) ?? {});
  const tableNames = new Set<string>();
  let tableId = 0;
  const parts: (readonly [string, PartKind])[] = [];
  const firstSeen = sheets.findIndex(({ data }) => data.hidden !== 1);
  for (const [index, sheet] of sheets.entries()) {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    parts.push([part, 'worksheet']);
    const relations = relationList(part);
    const links = linksOf(sheet, sheets, relations);
    const tables = resources.tables(sheet.id).map((table) => {
      tableId += 1;
      const name = `xl/tables/table${String(tableId)}.xml`;
      parts.push([name, 'table']);
      draft.set(name, fileTable(table, sheet.data, tableId, tableNames));
      return relations.add('table', name);
    });
    const { charts = [] } = sheet.kept;
    const drawing = await addCharts(draft, charts, { name: sheet.name, rows: rowsOf(charts, sheet.data) }, parts);
    if (drawing !== null) parts.push([drawing, 'drawing']);
    const notes = resources.notes(sheet.id);
    const rules = conditionsXml(resources.conditions(sheet.id), styles);
    const validations = validationsXml(resources.validations(sheet.id));
    const made = {
      data: sheet.data,
      kept: sheet.kept,
      styleOf: (style: Nullable<GridStyle | string>) => styleIn(snapshot, style),
      styleTable: styles,
      conditions: rules.rules,
      extensions: rules.extensions,
      validations,
      filter: resources.filter(sheet.id),
      links,
      charts: drawing === null ? null : relations.add('drawing', drawing),
      notes: notes.length === 0 ? null : addNotes(draft, notes, index + 1, relations, parts),
      tables,
      selected: index === firstSeen,
    };
    draft.set(part, () => worksheetXml(made));
    const list = relations.xml();
    if (list !== null) draft.set(relationsPath(part), list);
  }
  await declareParts(draft, parts, []);
  const ids = await addRelations(
    draft,
    BLANK_WORKBOOK_PART,
    sheets.map((_sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, 'worksheet'] as const),
  );
  draft.set(BLANK_WORKBOOK_PART, mainXml(sheets, ids, namesXml(sheets, resources.names()), firstSeen));
  await writeMetadata(draft, markNow(snapshot, sheets));
  draft.setLast(BLANK_STYLES_PART, () => [styles.xml()]);
  return draft;
}

function sheetsOf(snapshot: GridBook): readonly Sheet[] {
  return snapshot.sheetOrder.flatMap((id) => {
    const data = snapshot.sheets[id];
    if (data === undefined) return [];
    return [{ id, name: toSheetName(data.name ?? id), data, kept: sheetCustomData(data.custom) }];
  });
}

function styleIn(snapshot: GridBook, style: Nullable<GridStyle | string>): GridStyle | null {
  return typeof style === 'string' ? (snapshot.styles[style] ?? null) : (style ?? null);
}

interface RelationList {
  add(kind: string, target: string, outside?: boolean): string;
  xml(): string | null;
}

function relationList(part: string): RelationList {
  const items: string[] = [];
  return {
    add(kind, target, outside = false) {
      const id = `rId${String(items.length + 1)}`;
      const to = outside ? target : relativePart(part, target);
      items.push(
        `<Relationship Id="${id}" Type="${RELATION_NAMESPACE}/${kind}" Target="${escapeXml(to)}"${outside ? ' TargetMode="External"' : ''}/>`,
      );
      return id;
    },
    xml: () =>
      items.length === 0
        ? null
        : `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}">${items.join('')}</Relationships>`,
  };
}

/** Excel rejects tables with empty or duplicate headers; headers are taken from the cells as they are now. */
function fileTable(table: StoredTable, data: GridSheet, id: number, taken: Set<string>): string {
  const { range } = table;
  const seen = new Set<string>();
  const headers: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const cell = data.cellData?.[range.startRow]?.[column];
    const base =
      cell?.v == null || String(cell.v) === '' ? `Kolom ${String(column - range.startColumn + 1)}` : String(cell.v);
    let name = base;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${base}${String(number)}`;
    seen.add(name.toLowerCase());
    headers.push(name);
  }
  const name = uniqueTableName(table.name.replace(/[^\p{L}\p{N}_.]/gu, '_').replace(/^(?![\p{L}_])/u, '_'), taken);
  return tableXml({ name, range: rangeName(range), headers }, id, name);
}

function addNotes(
  draft: PackageBuilder,
  notes: readonly StoredNote[],
  number: number,
  relations: RelationList,
  parts: (readonly [string, PartKind])[],
): string {
  const comments = `xl/comments${String(number)}.xml`;
  const drawing = `xl/drawings/vmlDrawing${String(number)}.vml`;
  draft.set(comments, commentsXml(notes));
  draft.set(drawing, noteShapes(notes.map(({ row, col }) => cellName(row, col))));
  parts.push([comments, 'comments'], [drawing, 'vmlDrawing']);
  relations.add('comments', comments);
  return relations.add('vmlDrawing', drawing);
}

/** Cell values for the charts' caches; nothing if the sheet has no chart. */
function rowsOf(charts: readonly SheetChart[], { cellData = {} }: GridSheet): PlainValue[][] {
  if (charts.length === 0) return [];
  const rows: PlainValue[][] = [];
  for (const [row, cells] of Object.entries(cellData)) {
    const values: PlainValue[] = (rows[Number(row)] = []);
    for (const [column, cell] of Object.entries(cells)) values[Number(column)] = cell?.v ?? null;
  }
  return rows;
}

/** Links in cell texts, and those stored beside the cells. */
function linksOf(sheet: Sheet, sheets: readonly Sheet[], relations: RelationList): readonly LinkXml[] {
  return [...new Map([...(sheet.kept.links ?? []), ...linkedTexts(sheet)])].flatMap(([place, url]): LinkXml[] => {
    const inside = /^#gid=([^&]+)(?:&range=(.+))?$/.exec(url);
    if (inside === null) return [{ place, location: null, relation: relations.add('hyperlink', url, true) }];
    const target = sheets.find(({ id }) => id === inside[1]);
    return target === undefined
      ? []
      : [{ place, location: sheetReference(target.name, inside[2] ?? 'A1'), relation: null }];
  });
}

function linkedTexts({ data }: Sheet): [place: string, url: string][] {
  const found: [string, string][] = [];
  for (const [row, cells] of Object.entries(data.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      const url = cell?.p?.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK)?.properties?.['url'];
      if (typeof url === 'string') found.push([cellName(Number(row), Number(column)), url]);
    }
  }
  return found;
}

const HYPERLINK = 0;

function mainXml(sheets: readonly Sheet[], ids: readonly string[], names: string, firstSeen: number): string {
  const list = sheets.map(
    ({ name, data }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}"${data.hidden === 1 ? ' state="hidden"' : ''} r:id="${ids[index] ?? ''}"/>`,
  );
  const active = firstSeen > 0 ? ` activeTab="${String(firstSeen)}"` : '';
  return `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}"><bookViews><workbookView${active}/></bookViews><sheets>${list.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`;
}

function namesXml(sheets: readonly Sheet[], names: readonly StoredName[]): string {
  const one = (name: string, place: string, local: number, hidden: boolean): string =>
    `<definedName name="${escapeXml(name)}"${local < 0 ? '' : ` localSheetId="${String(local)}"`}${hidden ? ' hidden="1"' : ''}>${escapeXml(place)}</definedName>`;
  const own = names.map((named) => {
    const { localSheetId = WHOLE_BOOK } = named;
    const local = localSheetId === WHOLE_BOOK ? -1 : sheets.findIndex(({ id }) => id === localSheetId);
    return one(named.name, fileFormula(named.formulaOrRefString).replace(/^=/, ''), local, named.hidden === true);
  });
  const kept = sheets.flatMap(({ name, kept: { role, printNames = [] } }, index) => [
    ...printNames.map(([title, place]) => one(title, place, index, false)),
    ...(role === undefined ? [] : [one(`${ROLE_NAME_PREFIX}${role}`, sheetReference(name, '$A$1'), index, true)]),
  ]);
  return [...own, ...kept].join('');
}

/** The workbook's metadata, with the current sheet names. */
function markNow(snapshot: GridBook, sheets: readonly Sheet[]): WorkbookMetadata {
  const roles = sheets.flatMap(({ name, kept: { role } }) => (role === undefined ? [] : [[role, name] as const]));
  return { ...metadataIn(snapshot.custom), sheets: Object.fromEntries(roles) };
}

function commentsXml(notes: readonly StoredNote[]): string {
  const each = notes.map(
    ({ row, col, note }) =>
      `<comment ref="${cellName(row, col)}" authorId="0"><text><r><t xml:space="preserve">${escapeCellText(note)}</t></r></text></comment>`,
  );
  return `${XML_DECLARATION}<comments xmlns="${MAIN_NAMESPACE}"><authors><author></author></authors><commentList>${each.join('')}</commentList></comments>`;
}
