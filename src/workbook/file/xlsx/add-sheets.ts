/** Adds our sheets to a package: new ones at the end, those of an earlier run in their old position. */
import { absoluteRange, sheetReference } from '../../../record/a1';
import type { Link } from '../../sheet';
import { ROLE_NAME_PREFIX } from '../../metadata';
import { addCharts } from './add-charts';
import type { NewSheet } from './create';
import type { PackageBuilder } from '../package/package-builder';
import { appendChildren, applyEdits, insertAt, removeElement, type TextEdit } from '../xml/text-edits';
import { RELATION_NAMESPACE } from '../xml/namespaces';
import { uniqueSheetName, uniqueTableName } from '../../names';
import { declareParts, partsOwnedBy, addRelations, type PartKind } from '../package/parts';
import { relationsPath } from '../package/relations';
import { printNames, sheetXml } from './sheet-xml';
import type { StyleTable } from './styles';
import { tableXml } from './table-xml';
import { escapeXml } from '../xml/escape';
import { findElement, findElements, tagPrefix, parseTags, type Tag } from '../xml/tag-list';

/** A sheet to add, and where. */
export interface SheetPlan {
  readonly sheet: NewSheet;
  /** The name that it gets. */
  readonly name: string;
  /** The sheet that it replaces: its index among all sheets, and its part. */
  readonly replaces: { readonly index: number; readonly part: string } | null;
}

export interface AddOptions {
  /** The workbook part's name. */
  readonly main: string;
  readonly styles: StyleTable;
  /** Whether the first sheet added is the active one. */
  readonly select: boolean;
  readonly linkTarget: (link: Link) => string | null;
}

interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly part: string;
}

export async function addSheets(
  builder: PackageBuilder,
  plans: readonly SheetPlan[],
  options: AddOptions,
): Promise<void> {
  const removed = await removeReplaced(builder, plans);
  const variant = ooxmlVariant(parseTags(await builder.read(options.main), options.main)[0]);
  const tableNames = await takenTableNames(builder, options.main);
  const added: (readonly [string, PartKind])[] = [];
  const placed = plans.map((plan): PlacedSheet => {
    const part = plan.replaces?.part ?? builder.freeName('xl/worksheets/sheet', '.xml');
    // Takes the name at once; the content follows.
    builder.set(part, '');
    added.push([part, 'worksheet']);
    return { plan, part };
  });
  for (const [index, one] of placed.entries()) {
    const selected = options.select && index === 0;
    added.push(...(await addContent(builder, one, { ...options, selected, variant, tableNames })));
  }
  const gone = removed.filter((name) => !builder.has(name));
  await declareParts(builder, added, gone);
  await listSheets(builder, placed, options.main);
}

/** Removes the sheets that are replaced, with the parts that only they lead to. @returns the parts' names */
async function removeReplaced(builder: PackageBuilder, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const { replaces } of plans) {
    if (replaces === null) continue;
    for (const name of await partsOwnedBy(builder, replaces.part)) {
      builder.remove(name);
      builder.remove(relationsPath(name));
      removed.push(name);
    }
  }
  return removed;
}

interface ContentOptions extends AddOptions {
  readonly selected: boolean;
  readonly variant: OoxmlVariant;
  readonly tableNames: TableNames;
}

/** The sheet's own part, with its tables and charts. @returns the parts added beside it */
async function addContent(
  builder: PackageBuilder,
  { plan: { sheet, name }, part }: PlacedSheet,
  { selected, variant, tableNames, styles, linkTarget }: ContentOptions,
): Promise<readonly (readonly [string, PartKind])[]> {
  const added: (readonly [string, PartKind])[] = [];
  const targets: (readonly [string, PartKind])[] = [];
  for (const table of sheet.tables ?? []) {
    tableNames.id += 1;
    const tablePart = builder.freeName('xl/tables/table', '.xml');
    const tableName = uniqueTableName(table.name, tableNames.names);
    builder.set(tablePart, variant(tableXml(table, tableNames.id, tableName)));
    targets.push([tablePart, 'table']);
  }
  const rows = Array.isArray(sheet.rows) ? sheet.rows : [];
  const drawing = await addCharts(builder, sheet.charts ?? [], { name, rows }, added, variant);
  if (drawing !== null) targets.push([drawing, 'drawing']);
  const ids = await addRelations(builder, part, targets);
  const frame = {
    selected,
    drawing: drawing === null ? null : (ids.at(-1) ?? null),
    tables: ids.slice(0, sheet.tables?.length ?? 0),
    styles,
    linkTarget,
  };
  builder.set(part, () => inVariant(sheetXml(sheet, frame), variant));
  return [...added, ...targets];
}

/** Parts of ours in the variant of the format that the workbook uses: strict or transitional. */
type OoxmlVariant = (xml: string) => string;

/** A workbook saved as "Strict Open XML" has other namespaces. */
function ooxmlVariant(root: Tag | undefined): OoxmlVariant {
  const strict = [...(root?.attributes.values() ?? [])].includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  if (!strict) return (xml) => xml;
  return (xml) =>
    xml.replace(
      /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(\w+)"/g,
      '"http://purl.oclc.org/ooxml/$1/$2"',
    );
}

function* inVariant(pieces: Iterable<string>, variant: OoxmlVariant): Generator<string> {
  let head = true;
  for (const piece of pieces) {
    // Namespaces are never named in a row; rows are many, and hold users' texts.
    yield head || !piece.startsWith('<row') ? variant(piece) : piece;
    head = false;
  }
}

interface TableNames {
  /** In lower case. Tables and defined names share one set. */
  readonly names: Set<string>;
  /** The highest id. */
  id: number;
}

async function takenTableNames(builder: PackageBuilder, main: string): Promise<TableNames> {
  const names = new Set<string>();
  let id = 0;
  for (const name of builder.names()) {
    if (!/(^|\/)tables?\/[^/]+\.xml$/i.test(name)) continue;
    const table = parseTags(await builder.read(name), name)[0];
    if (table?.local !== 'table') continue;
    id = Math.max(id, Number(table.attributes.get('id') ?? 0));
    for (const key of ['name', 'displayName']) names.add((table.attributes.get(key) ?? '').toLowerCase());
  }
  for (const { open } of findElements(parseTags(await builder.read(main), main), 'definedName', 2))
    names.add((open.attributes.get('name') ?? '').toLowerCase());
  return { names, id };
}

/** Lists the sheets in the workbook part, with defined names for print areas and for their roles. */
async function listSheets(builder: PackageBuilder, placed: readonly PlacedSheet[], main: string): Promise<void> {
  const fresh = placed.filter(({ plan }) => plan.replaces === null);
  const ids = await addRelations(
    builder,
    main,
    fresh.map(({ part }) => [part, 'worksheet'] as const),
  );
  const xml = await builder.read(main);
  const tags = parseTags(xml, main);
  const sheets = findElement(tags, 'sheets', 1);
  const root = tags[0];
  if (sheets === undefined || root === undefined) throw new Error('listSheets(): the workbook part has no <sheets>');
  const prefix = tagPrefix(root);
  const listed = findElements(sheets.inside, 'sheet', 2);
  const idName = relationIdName(root, listed[0]?.open);
  let sheetId = Math.max(0, ...listed.map(({ open }) => Number(open.attributes.get('sheetId') ?? 0)));
  let index = listed.length;
  const places = new Map<PlacedSheet, number>();
  const edits: TextEdit[] = [];
  let entries = '';
  for (const one of placed) {
    const { plan } = one;
    if (plan.replaces !== null) {
      places.set(one, plan.replaces.index);
      continue;
    }
    sheetId += 1;
    entries += `<${prefix}sheet name="${escapeXml(plan.name)}" sheetId="${sheetId}"${idName.declaration} ${idName.name}="${ids[fresh.indexOf(one)] ?? ''}"/>`;
    places.set(one, index);
    index += 1;
  }
  edits.push(appendChildren(sheets, entries));
  edits.push(...definedNameEdits(xml, tags, places, prefix));
  builder.set(main, applyEdits(xml, edits));
}

/** The name of the `r:id` attribute in this workbook, which chooses the prefix. */
function relationIdName(root: Tag, sheet: Tag | undefined): { readonly name: string; readonly declaration: string } {
  const used = [...(sheet?.attributes.keys() ?? [])].find((key) => /^[^:]+:id$/.test(key));
  if (used !== undefined && root.attributes.has(`xmlns:${used.slice(0, -3)}`)) return { name: used, declaration: '' };
  const declared = [...root.attributes].find(
    ([key, value]) => key.startsWith('xmlns:') && /\/officeDocument\/(2006\/)?relationships$/.test(value),
  );
  if (declared !== undefined) return { name: `${declared[0].slice(6)}:id`, declaration: '' };
  return {
    name: 'ipasn:id',
    declaration: ` xmlns:ipasn="${RELATION_NAMESPACE}"`,
  };
}

function definedNameEdits(
  xml: string,
  tags: readonly Tag[],
  places: ReadonlyMap<PlacedSheet, number>,
  prefix: string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const replaced = new Set(
    [...places].filter(([{ plan }]) => plan.replaces !== null).map(([, index]) => String(index)),
  );
  /** Names of the whole workbook that stay; ours never replace a user's own. */
  const taken = new Set<string>();
  const ownNames = [...places].flatMap(([{ plan }]) => (plan.replaces === null ? [] : [sheetReference(plan.name, '')]));
  const refersToReplaced = (place: string) => ownNames.some((sheet) => place.startsWith(escapeXml(sheet)));
  for (const element of findElements(tags, 'definedName', 2)) {
    const { open, close } = element;
    const name = open.attributes.get('name') ?? '';
    const own =
      replaced.has(open.attributes.get('localSheetId') ?? '') &&
      (name.startsWith('_xlnm.') || name.startsWith(ROLE_NAME_PREFIX));
    const ofBook = !open.attributes.has('localSheetId');
    if (own || (ofBook && refersToReplaced(xml.slice(open.end, close.start)))) {
      edits.push(removeElement(element));
    } else if (ofBook) taken.add(name.toLowerCase());
  }
  const names = [...places].flatMap(([{ plan }, index]) => {
    const { sheet, name } = plan;
    const mark =
      sheet.role === undefined
        ? ''
        : definedName(prefix, `${ROLE_NAME_PREFIX}${sheet.role}`, index, sheetReference(name, '$A$1'), true);
    const shared = (sheet.namedRanges ?? [])
      .filter(({ name: own }) => !taken.has(own.toLowerCase()))
      .map(({ name: own, range }) => bookName(prefix, own, sheetReference(name, absoluteRange(range))));
    return [
      ...printNames(sheet.print, name).map(([own, place]) => definedName(prefix, own, index, place, false)),
      mark,
      ...shared,
    ];
  });
  const text = names.join('');
  if (text === '') return edits;
  const list = findElement(tags, 'definedNames', 1);
  if (list !== undefined) return [...edits, appendChildren(list, text)];
  const before = ['externalReferences', 'functionGroups', 'sheets']
    .map((local) => findElement(tags, local, 1))
    .find((found) => found !== undefined);
  const newList = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  return [...edits, insertAt(before?.close.end ?? xml.length, newList)];
}

function definedName(prefix: string, name: string, index: number, place: string, hidden: boolean): string {
  return `<${prefix}definedName name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${escapeXml(place)}</${prefix}definedName>`;
}

function bookName(prefix: string, name: string, place: string): string {
  return `<${prefix}definedName name="${name}">${escapeXml(place)}</${prefix}definedName>`;
}

/** The names that sheets take, given those `taken` (lower case). */
export function nameSheets(sheets: readonly NewSheet[], taken: Set<string>): readonly string[] {
  return sheets.map((sheet) => uniqueSheetName(sheet.name, taken));
}
