/** Tables, filters, notes and links of a sheet in the form the grid's plugins store them. */
import type { Archive, Part } from '../../../src/workbook/file/package/archive';
import { stringItemText } from '../../../src/workbook/file/xlsx/cells';
import { readRelations, type Relation } from '../../../src/workbook/file/package/relations';
import { findElement, findElements, parseTags, type Tag } from '../../../src/workbook/file/xml/tag-list';
import { gridRange, gridRanges, NOTE_BOX, type GridRange } from './grid';
import type { GridCellRows } from './snapshot';

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: GridRange;
  readonly options: Readonly<Record<string, unknown>>;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly columns: readonly Readonly<Record<string, unknown>>[];
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

export interface GridFilter {
  readonly ref: GridRange;
  readonly filterColumns?: readonly {
    readonly colId: number;
    readonly filters: { readonly filters: readonly string[] };
  }[];
  readonly cachedFilteredOut?: readonly number[];
}

export async function readTables(archive: Archive, part: Part, sheet: string): Promise<readonly GridTable[]> {
  const tables: GridTable[] = [];
  for (const found of await partsOf(archive, part, 'table')) {
    const tags = parseTags(await archive.text(found), found.name);
    const root = tags[0];
    const range = gridRange(root?.attributes.get('ref') ?? '');
    if (root === undefined || range === null) continue;
    const id = `${sheet}-t${String(tables.length + 1)}`;
    tables.push({
      id,
      name: root.attributes.get('displayName') ?? root.attributes.get('name') ?? id,
      range,
      options: { showHeader: true, showFooter: false },
      filters: { tableColumnFilterList: [] },
      columns: findElements(tags, 'tableColumn', 2).map(({ open }, index) => ({
        id: `${id}-c${String(index + 1)}`,
        displayName: (open.attributes.get('name') ?? '').replace(/_x000a_/gi, '\n'),
        dataType: 'string',
        formula: '',
        meta: {},
        style: {},
      })),
      meta: { style: findElement(tags, 'tableStyleInfo', 1)?.open.attributes.get('name') ?? '' },
    });
  }
  return tables;
}

/** The sheet's own filter, with the rows it hides. */
export function readFilter(tags: readonly Tag[], hiddenRows: readonly number[]): GridFilter | null {
  const found = findElement(tags, 'autoFilter', 1);
  const ref = gridRange(found?.open.attributes.get('ref') ?? '');
  if (found === undefined || ref === null) return null;
  const filterColumns = findElements(found.inside, 'filterColumn', 2).flatMap(({ open, inside }) => {
    const filters = findElements(inside, 'filter').map((one) => one.open.attributes.get('val') ?? '');
    return filters.length === 0
      ? []
      : [{ colId: ref.startColumn + Number(open.attributes.get('colId') ?? 0), filters: { filters } }];
  });
  if (filterColumns.length === 0) return { ref };
  return {
    ref,
    filterColumns,
    cachedFilteredOut: hiddenRows.filter((row) => row > ref.startRow && row <= ref.endRow),
  };
}

export async function readNotes(archive: Archive, part: Part, sheet: string): Promise<readonly GridNote[]> {
  const notes: GridNote[] = [];
  for (const found of await partsOf(archive, part, 'comments')) {
    const xml = await archive.text(found);
    for (const comment of findElements(parseTags(xml, found.name), 'comment')) {
      const place = gridRange(comment.open.attributes.get('ref') ?? '');
      const text = findElement(comment.inside, 'text');
      if (place === null || text === undefined) continue;
      const note = stringItemText(xml.slice(text.open.end, text.close.start), found.name);
      notes.push({
        id: `${sheet}-note${String(notes.length + 1)}`,
        row: place.startRow,
        col: place.startColumn,
        ...NOTE_BOX,
        note,
      });
    }
  }
  return notes;
}

/** Turns the text of linked cells into rich text with a link, the only form the grid supports. Formula cells are left alone. */
export async function readLinks(
  archive: Archive,
  part: Part,
  tags: readonly Tag[],
  cells: GridCellRows,
  sheetIds: ReadonlyMap<string, string>,
): Promise<void> {
  const links = findElements(tags, 'hyperlink', 2);
  if (links.length === 0) return;
  const targets = new Map((await outsideTargets(archive, part)).map(([id, target]) => [id, target]));
  links.forEach(({ open }, index) => {
    const id = [...open.attributes].find(([key]) => /:id$/.test(key))?.[1];
    const url = urlOf(open.attributes.get('location'), id === undefined ? undefined : targets.get(id), sheetIds);
    const place = gridRanges(open.attributes.get('ref') ?? '')[0];
    const cell = place === undefined ? undefined : cells[place.startRow]?.[place.startColumn];
    if (url === null || cell === undefined || cell.f !== undefined || cell.v === undefined) return;
    const text = String(cell.v);
    cell.p = {
      id: 'd',
      documentStyle: {},
      body: {
        dataStream: `${text}\r\n`,
        paragraphs: [{ startIndex: text.length }],
        customRanges: [
          {
            startIndex: 0,
            endIndex: Math.max(0, text.length - 1),
            rangeId: `link${String(index + 1)}`,
            rangeType: 0,
            properties: { url },
          },
        ],
      },
    };
  });
}

function urlOf(
  location: string | undefined,
  target: string | undefined,
  sheetIds: ReadonlyMap<string, string>,
): string | null {
  if (target !== undefined) return location === undefined ? target : `${target}#${location}`;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(location ?? '');
  const sheet = sheetIds.get((match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '').toLowerCase());
  return match === null || sheet === undefined ? null : `#gid=${sheet}&range=${(match[3] ?? '').replaceAll('$', '')}`;
}

/** External relationships (web links): id and target. */
async function outsideTargets(archive: Archive, part: Part): Promise<readonly (readonly [string, string])[]> {
  const slash = part.name.lastIndexOf('/') + 1;
  const rels = archive.find(`${part.name.slice(0, slash)}_rels/${part.name.slice(slash)}.rels`);
  if (rels === undefined) return [];
  return findElements(parseTags(await archive.text(rels), rels.name), 'Relationship').flatMap(
    ({ open: { attributes } }) =>
      attributes.get('TargetMode') === 'External'
        ? [[attributes.get('Id') ?? '', attributes.get('Target') ?? ''] as const]
        : [],
  );
}

async function partsOf(archive: Archive, part: Part, kind: Relation['kind']): Promise<readonly Part[]> {
  return (await readRelations(archive, part.name)).flatMap((relation) => {
    const found = relation.kind === kind && relation.target !== null ? archive.find(relation.target) : undefined;
    return found === undefined ? [] : [found];
  });
}

export async function hasDrawing(archive: Archive, part: Part): Promise<boolean> {
  return (await partsOf(archive, part, 'drawing')).length > 0;
}
