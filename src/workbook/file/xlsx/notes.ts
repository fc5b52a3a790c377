/** Notes of ours at cells of sheets that stay as they are: those of an earlier run give way, those of people never do. */
import { parseRange, columnLetters } from '../../../record/a1';
import { NOTE_PREFIX, type CellNote } from '../../workbook';
import type { Archive, Part } from '../package/archive';
import type { XlsxSheet } from './xlsx-workbook';
import { elementSplitter } from '../xml/element-splitter';
import type { PackageBuilder } from '../package/package-builder';
import { applyEdits, insertAt } from '../xml/text-edits';
import { transformPart } from '../package/transform-part';
import { declareParts, addRelations } from '../package/parts';
import { parseRelations, relationsPath } from '../package/relations';
import { MAIN_NAMESPACE, RELATION_NAMESPACE } from './sheet-xml';
import { escapeXml } from '../xml/escape';
import { findElement, findElements, tagPrefix, parseTags, elementText } from '../xml/tag-list';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const AUTHOR = 'IPASN';
const NO_COMMENTS = `${HEAD}<comments xmlns="${MAIN_NAMESPACE}"><authors></authors><commentList></commentList></comments>`;
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export async function addNotes(
  draft: PackageBuilder,
  archive: Archive,
  sheets: readonly XlsxSheet[],
  notes: readonly CellNote[],
): Promise<void> {
  for (const sheet of sheets) {
    const own = notes.filter((note) => note.sheet === sheet.name);
    if (sheet.cells) await noteSheet(draft, archive, sheet.part, own);
  }
}

async function noteSheet(
  draft: PackageBuilder,
  archive: Archive,
  part: Part,
  notes: readonly CellNote[],
): Promise<void> {
  const path = relationsPath(part.name);
  const rels = await draft.read(path);
  const relations = rels === '' ? [] : parseRelations(rels, part.name, path);
  const targets = (kind: string): readonly string[] =>
    relations.flatMap((one) => (one.kind === kind && one.target !== null && draft.has(one.target) ? [one.target] : []));
  const [comments] = targets('comments');
  if (comments === undefined && notes.length === 0) return;
  const shapes = await shapesAmong(draft, targets('vmlDrawing'));
  // Comments that no shape shows are of a kind that is not known here.
  if (comments !== undefined && shapes === null) return;

  const change = withComments(comments === undefined ? NO_COMMENTS : await draft.read(comments), notes);
  if (change === null) return;
  const commentsPart = comments ?? draft.freeName('xl/comments', '.xml');
  const shapesPart = shapes ?? draft.freeName('xl/drawings/vmlDrawing', '.vml');
  draft.set(commentsPart, change.xml);
  draft.set(shapesPart, withShapes(shapes === null ? NO_SHAPES : await draft.read(shapes), change));
  if (comments === undefined) {
    await declareParts(draft, [[commentsPart, 'comments']], []);
    await addRelations(draft, part.name, [[commentsPart, 'comments']]);
  }
  if (shapes === null) {
    await declareParts(draft, [[shapesPart, 'vmlDrawing']], []);
    const [id = ''] = await addRelations(draft, part.name, [[shapesPart, 'vmlDrawing']]);
    draft.set(part.name, () => withDrawing(archive, part, id));
  }
}

/** The drawing that holds the shapes of comments or controls; another one may hold pictures of the page's header. */
async function shapesAmong(draft: PackageBuilder, parts: readonly string[]): Promise<string | null> {
  for (const part of parts) if ((await draft.read(part)).includes('<x:ClientData')) return part;
  return null;
}

interface CommentsChange {
  readonly xml: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Null where nothing changes. */
function withComments(xml: string, notes: readonly CellNote[]): CommentsChange | null {
  const tags = parseTags(xml, 'comments');
  const [root] = tags;
  const authors = findElement(tags, 'authors', 1);
  const list = findElement(tags, 'commentList', 1);
  if (root === undefined || authors?.open.kind !== 'open' || list?.open.kind !== 'open') return null;
  const prefix = tagPrefix(root);
  const there = findElements(tags, 'comment', 2).map((found) => ({
    ref: found.open.attributes.get('ref') ?? '',
    start: found.open.start,
    end: found.close.end,
    isOurs: findElements(found.inside, 't')
      .map((text) => elementText(xml, text))
      .join('')
      .startsWith(NOTE_PREFIX),
  }));
  const ours = there.filter(({ isOurs }) => isOurs);
  const taken = new Set(there.filter(({ isOurs }) => !isOurs).map(({ ref }) => ref));
  const added = notes.filter(({ cell }) => !taken.has(cell));
  if (ours.length === 0 && added.length === 0) return null;
  const names = findElements(tags, 'author', 2).map((author) => elementText(xml, author));
  const known = names.indexOf(AUTHOR);
  const author = known < 0 ? names.length : known;
  const text = added.map(
    (note) =>
      `<${prefix}comment ref="${note.cell}" authorId="${author}"><${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(note.text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`,
  );
  const edits = [
    ...ours.map(({ start, end }) => ({ start, end, text: '' })),
    insertAt(list.close.start, text.join('')),
    ...(known < 0 ? [insertAt(authors.close.start, `<${prefix}author>${AUTHOR}</${prefix}author>`)] : []),
  ];
  return { xml: applyEdits(xml, edits), removed: ours.map(({ ref }) => ref), added: added.map(({ cell }) => cell) };
}

/** The drawing of notes at these cells, where there was none. */
export function noteShapes(cells: readonly string[]): string {
  return withShapes(NO_SHAPES, { removed: [], added: cells });
}

function withShapes(xml: string, { removed, added }: Pick<CommentsChange, 'removed' | 'added'>): string {
  const gone = new Set(removed);
  const kept = xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const at = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? NaN);
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape);
    return isNote && gone.has(`${columnLetters(at('Column'))}${at('Row') + 1}`) ? '' : shape;
  });
  const last = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number)));
  const type = kept.includes('id="_x0000_t202"') || added.length === 0 ? '' : SHAPE_TYPE;
  const shapes = added.map((cell, index) => shapeAt(cell, last + 1 + index));
  const end = kept.lastIndexOf('</xml');
  return end < 0 ? kept : kept.slice(0, end) + type + shapes.join('') + kept.slice(end);
}

/** A hidden yellow box beside its cell, as Excel draws one. */
function shapeAt(cell: string, id: number): string {
  const box = parseRange(cell);
  const row = (box?.top ?? 1) - 1;
  const column = (box?.left ?? 1) - 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 5, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** What may follow `legacyDrawing` in a sheet. */
const afterDrawing = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent', 'webPublishItems'],
  ...['tableParts', 'extLst'],
]);

/** The sheet's part, all its rows as they were, with the relation that leads to the shapes. */
async function* withDrawing(archive: Archive, part: Part, id: string): AsyncGenerator<string> {
  const out: string[] = [];
  let tail = '';
  let isTail = false;
  let head = { prefix: '', office: RELATION_NAMESPACE };
  const cuts = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      head(text, prefix, empty) {
        out.push(text);
        head = { prefix, office: text.includes(STRICT_OFFICE) ? STRICT_OFFICE : RELATION_NAMESPACE };
        isTail = empty;
      },
      outside(text) {
        isTail ||= text.startsWith('</');
        if (isTail) tail += text;
        else out.push(text);
      },
      element: (text, start, end) => void out.push(text.slice(start, end)),
    },
  );
  yield* transformPart(archive, part, cuts, out);
  const closing = /^<\/[^<>]*>/.exec(tail)?.[0] ?? '';
  const opened = `<${head.prefix}worksheet>`;
  const isClosed = closing.includes('sheetData');
  const rest = isClosed ? tail.slice(closing.length) : tail;
  const place = parseTags(opened + rest, part.name).find(
    ({ depth, kind, local }) => (depth === 1 && afterDrawing.has(local)) || (depth === 0 && kind === 'close'),
  );
  const at = (place?.start ?? opened.length) - opened.length;
  const drawing = `<${head.prefix}legacyDrawing xmlns:r="${head.office}" r:id="${id}"/>`;
  yield (isClosed ? closing : '') + rest.slice(0, at) + drawing + rest.slice(at);
}
