/** Puts sheets of ours into a draft: new ones at the end, those of an earlier run in their old place. */
import { absoluteRange, sheetReference } from '../../../record/a1';
import type { Link } from '../../sheet';
import { ROLE_NAME_PREFIX } from '../../metadata';
import { addCharts } from './add-charts';
import type { NewSheet } from './create';
import type { PackageBuilder } from '../package/package-builder';
import { applyEdits, insertAt, type TextEdit } from '../xml/text-edits';
import { uniqueSheetName, uniqueTableName } from '../../names';
import { declareParts, partsOwnedBy, addRelations, type PartKind } from '../package/parts';
import { relationsPath } from '../package/relations';
import { printNames, sheetXml } from './sheet-xml';
import type { StyleTable } from './styles';
import { tableXml } from './table-xml';
import { escapeXml } from '../xml/escape';
import { findElement, findElements, tagPrefix, parseTags, type Tag } from '../xml/tag-list';

/** A sheet to put in, and where. */
export interface SheetPlan {
  readonly sheet: NewSheet;
  /** The name that it takes. */
  readonly name: string;
  /** The sheet that it replaces: its index among all sheets, and its part. */
  readonly replaces: { readonly index: number; readonly part: string } | null;
}

export interface AddOptions {
  /** The workbook part's name. */
  readonly main: string;
  readonly styles: StyleTable;
  /** Whether the first sheet added is the one in view. */
  readonly select: boolean;
  readonly linkTarget: (link: Link) => string | null;
}

interface Placed {
  readonly plan: SheetPlan;
  readonly part: string;
}

export async function addSheets(
  draft: PackageBuilder,
  plans: readonly SheetPlan[],
  options: AddOptions,
): Promise<void> {
  const removed: string[] = [];
  for (const { replaces } of plans) {
    if (replaces === null) continue;
    for (const name of await partsOwnedBy(draft, replaces.part)) {
      draft.remove(name);
      draft.remove(relationsPath(name));
      removed.push(name);
    }
  }
  const added: (readonly [string, PartKind])[] = [];
  const dialect = dialectOf(parseTags(await draft.read(options.main), options.main)[0]);
  const tableNames = await takenTableNames(draft, options.main);
  const placed: Placed[] = [];
  for (const plan of plans) {
    const part = plan.replaces?.part ?? draft.freeName('xl/worksheets/sheet', '.xml');
    // The name is taken at once; the content follows.
    draft.set(part, '');
    added.push([part, 'worksheet']);
    placed.push({ plan, part });
  }
  for (const [index, { plan, part }] of placed.entries()) {
    const { sheet } = plan;
    const targets: (readonly [string, PartKind])[] = [];
    for (const table of sheet.tables ?? []) {
      tableNames.id += 1;
      const name = draft.freeName('xl/tables/table', '.xml');
      draft.set(name, dialect(tableXml(table, tableNames.id, uniqueTableName(table.name, tableNames.names))));
      targets.push([name, 'table']);
    }
    const rows = Array.isArray(sheet.rows) ? sheet.rows : [];
    const drawing = await addCharts(draft, sheet.charts ?? [], { name: plan.name, rows }, added, dialect);
    if (drawing !== null) targets.push([drawing, 'drawing']);
    added.push(...targets);
    const ids = await addRelations(draft, part, targets);
    const frame = {
      selected: options.select && index === 0,
      drawing: drawing === null ? null : (ids.at(-1) ?? null),
      tables: ids.slice(0, sheet.tables?.length ?? 0),
      styles: options.styles,
      linkTarget: options.linkTarget,
    };
    draft.set(part, () => each(sheetXml(sheet, frame), dialect));
  }
  await declareParts(
    draft,
    added,
    removed.filter((name) => !draft.has(name)),
  );
  await listSheets(draft, placed, options.main);
}

type Dialect = (xml: string) => string;

/** A workbook saved as "Strict Open XML" has other addresses for the same names; parts of ours speak as it does. */
function dialectOf(root: Tag | undefined): Dialect {
  const strict = [...(root?.attributes.values() ?? [])].includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  if (!strict) return (xml) => xml;
  return (xml) =>
    xml.replace(
      /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(\w+)"/g,
      '"http://purl.oclc.org/ooxml/$1/$2"',
    );
}

function* each(pieces: Iterable<string>, dialect: Dialect): Generator<string> {
  let head = true;
  for (const piece of pieces) {
    // Addresses stand in the beginning and the end, never in a row: rows are many, and hold users' texts.
    yield head || !piece.startsWith('<row') ? dialect(piece) : piece;
    head = false;
  }
}

/** Tables and defined names share one set of names, and tables their numbers. */
async function takenTableNames(draft: PackageBuilder, main: string): Promise<{ names: Set<string>; id: number }> {
  const names = new Set<string>();
  let id = 0;
  for (const name of draft.names()) {
    if (!/(^|\/)tables?\/[^/]+\.xml$/i.test(name)) continue;
    const table = parseTags(await draft.read(name), name)[0];
    if (table?.local !== 'table') continue;
    id = Math.max(id, Number(table.attributes.get('id') ?? 0));
    for (const key of ['name', 'displayName']) names.add((table.attributes.get(key) ?? '').toLowerCase());
  }
  for (const { open } of findElements(parseTags(await draft.read(main), main), 'definedName', 2))
    names.add((open.attributes.get('name') ?? '').toLowerCase());
  return { names, id };
}

/** Names the sheets in the workbook part: in the list of sheets, and as defined names for print areas and our mark. */
async function listSheets(draft: PackageBuilder, placed: readonly Placed[], main: string): Promise<void> {
  const fresh = placed.filter(({ plan }) => plan.replaces === null);
  const ids = await addRelations(
    draft,
    main,
    fresh.map(({ part }) => [part, 'worksheet'] as const),
  );
  const xml = await draft.read(main);
  const tags = parseTags(xml, main);
  const sheets = findElement(tags, 'sheets', 1);
  const root = tags[0];
  if (sheets === undefined || root === undefined) throw new Error('a workbook part without a list of sheets');
  const prefix = tagPrefix(root);
  const listed = findElements(sheets.inside, 'sheet', 2);
  const idName = relationIdName(root, listed[0]?.open);
  let sheetId = Math.max(0, ...listed.map(({ open }) => Number(open.attributes.get('sheetId') ?? 0)));
  let index = listed.length;
  const places = new Map<Placed, number>();
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
  edits.push(insertAt(sheets.close.start, entries));
  edits.push(...definedNameEdits(xml, tags, places, prefix));
  draft.set(main, applyEdits(xml, edits));
}

/** How this workbook writes `r:id`: the prefix is its own choice. */
function relationIdName(root: Tag, sheet: Tag | undefined): { readonly name: string; readonly declaration: string } {
  const used = [...(sheet?.attributes.keys() ?? [])].find((key) => /^[^:]+:id$/.test(key));
  if (used !== undefined && root.attributes.has(`xmlns:${used.slice(0, -3)}`)) return { name: used, declaration: '' };
  const declared = [...root.attributes].find(
    ([key, value]) => key.startsWith('xmlns:') && /\/officeDocument\/(2006\/)?relationships$/.test(value),
  );
  if (declared !== undefined) return { name: `${declared[0].slice(6)}:id`, declaration: '' };
  return {
    name: 'ipasn:id',
    declaration: ' xmlns:ipasn="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  };
}

function definedNameEdits(
  xml: string,
  tags: readonly Tag[],
  places: ReadonlyMap<Placed, number>,
  prefix: string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const replaced = new Set(
    [...places].filter(([{ plan }]) => plan.replaces !== null).map(([, index]) => String(index)),
  );
  /** Names of the whole workbook that stay; one of ours never takes a user's own. */
  const taken = new Set<string>();
  const ownNames = [...places].flatMap(([{ plan }]) => (plan.replaces === null ? [] : [sheetReference(plan.name, '')]));
  const refersToReplaced = (place: string) => ownNames.some((sheet) => place.startsWith(escapeXml(sheet)));
  for (const { open, close } of findElements(tags, 'definedName', 2)) {
    const name = open.attributes.get('name') ?? '';
    const own =
      replaced.has(open.attributes.get('localSheetId') ?? '') &&
      (name.startsWith('_xlnm.') || name.startsWith(ROLE_NAME_PREFIX));
    const ofBook = !open.attributes.has('localSheetId');
    if (own || (ofBook && refersToReplaced(xml.slice(open.end, close.start)))) {
      edits.push({ start: open.start, end: close.end, text: '' });
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
  const there = findElement(tags, 'definedNames', 1);
  if (there !== undefined && there.open.kind === 'open') return [...edits, insertAt(there.close.start, text)];
  const list = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
  if (there !== undefined) return [...edits, { start: there.open.start, end: there.open.end, text: list }];
  const before = ['externalReferences', 'functionGroups', 'sheets']
    .map((local) => findElement(tags, local, 1))
    .find((found) => found !== undefined);
  return [...edits, insertAt(before?.close.end ?? xml.length, list)];
}

function definedName(prefix: string, name: string, index: number, place: string, hidden: boolean): string {
  return `<${prefix}definedName name="${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>${escapeXml(place)}</${prefix}definedName>`;
}

function bookName(prefix: string, name: string, place: string): string {
  return `<${prefix}definedName name="${name}">${escapeXml(place)}</${prefix}definedName>`;
}

/** The names that sheets take beside those already there. */
export function nameSheets(sheets: readonly NewSheet[], taken: Set<string>): readonly string[] {
  return sheets.map((sheet) => uniqueSheetName(sheet.name, taken));
}
