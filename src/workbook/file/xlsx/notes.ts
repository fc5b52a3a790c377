/** Adds our notes to sheets that otherwise stay as they are. Those of an earlier run are replaced, people's own never. */
import { parseRange, columnLetters } from '../../../record/a1';
import { NOTE_PREFIX, type CellNote } from '../../workbook';
import type { Archive, Part } from '../package/archive';
import type { XlsxSheet } from './xlsx-workbook';
import { elementSplitter } from '../xml/element-splitter';
import type { PackageBuilder } from '../package/package-builder';
import { appendChildren, applyEdits } from '../xml/text-edits';
import { transformPart } from '../package/stream-part';
import { declareParts, addRelations } from '../package/parts';
import { parseRelations, relationsPath } from '../package/relations';
import { MAIN_NAMESPACE, RELATION_NAMESPACE, STRICT_RELATION_NAMESPACE, XML_DECLARATION } from '../xml/namespaces';
import { escapeXml } from '../xml/escape';
import { findElement, findElements, rootElement, tagPrefix, parseTags, elementText } from '../xml/tag-list';

const AUTHOR = 'IPASN';
const NO_COMMENTS = `${XML_DECLARATION}<comments xmlns="${MAIN_NAMESPACE}"><authors></authors><commentList></commentList></comments>`;
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export async function addNotes(
  builder: PackageBuilder,
  archive: Archive,
  sheets: readonly XlsxSheet[],
  notes: readonly CellNote[],
): Promise<void> {
  for (const sheet of sheets) {
    const own = notes.filter((note) => note.sheet === sheet.name);
    if (sheet.cells) await addNotesToSheet(builder, archive, sheet.part, own);
  }
}

async function addNotesToSheet(
  builder: PackageBuilder,
  archive: Archive,
  part: Part,
  notes: readonly CellNote[],
): Promise<void> {
  const path = relationsPath(part.name);
  const rels = await builder.read(path);
  const relations = rels === '' ? [] : parseRelations(rels, part.name, path);
  const targets = (kind: string): readonly string[] =>
    relations.flatMap((one) =>
      one.kind === kind && one.target !== null && builder.has(one.target) ? [one.target] : [],
    );
  const [comments] = targets('comments');
  if (comments === undefined && notes.length === 0) return;
  const shapes = await shapesAmong(builder, targets('vmlDrawing'));
  // Comments without a VML shape are of an unknown kind: left alone.
  if (comments !== undefined && shapes === null) return;

  const change = withComments(comments === undefined ? NO_COMMENTS : await builder.read(comments), notes);
  if (change === null) return;
  const commentsPart = comments ?? builder.freeName('xl/comments', '.xml');
  const shapesPart = shapes ?? builder.freeName('xl/drawings/vmlDrawing', '.vml');
  builder.set(commentsPart, change.xml);
  builder.set(shapesPart, withShapes(shapes === null ? NO_SHAPES : await builder.read(shapes), change));
  if (comments === undefined) {
    await declareParts(builder, [[commentsPart, 'comments']], []);
    await addRelations(builder, part.name, [[commentsPart, 'comments']]);
  }
  if (shapes === null) {
    await declareParts(builder, [[shapesPart, 'vmlDrawing']], []);
    const [id = ''] = await addRelations(builder, part.name, [[shapesPart, 'vmlDrawing']]);
    builder.set(part.name, () => withDrawing(archive, part, id));
  }
}

/** The drawing with the shapes of comments or controls; another may hold the pictures of the page header. */
async function shapesAmong(builder: PackageBuilder, parts: readonly string[]): Promise<string | null> {
  for (const part of parts) if ((await builder.read(part)).includes('<x:ClientData')) return part;
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
  const authors = findElement(tags, 'authors', 1);
  const list = findElement(tags, 'commentList', 1);
  if (authors === undefined || list === undefined) return null;
  const prefix = tagPrefix(rootElement(tags).open);
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
    appendChildren(list, text.join('')),
    ...(known < 0 ? [appendChildren(authors, `<${prefix}author>${AUTHOR}</${prefix}author>`)] : []),
  ];
  return { xml: applyEdits(xml, edits), removed: ours.map(({ ref }) => ref), added: added.map(({ cell }) => cell) };
}

/** A new drawing with notes at these cells. */
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

/** A hidden yellow box beside its cell, as Excel writes it. */
function shapeAt(cell: string, id: number): string {
  const box = parseRange(cell);
  const row = (box?.top ?? 1) - 1;
  const column = (box?.left ?? 1) - 1;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 4, 15, row + 5, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** Elements that may follow `legacyDrawing` in a sheet. */
const afterDrawing = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent', 'webPublishItems'],
  ...['tableParts', 'extLst'],
]);

/** The sheet's part, unchanged but for the relation to the shapes. */
async function* withDrawing(archive: Archive, part: Part, id: string): AsyncGenerator<string> {
  const out: string[] = [];
  let tail = '';
  let isTail = false;
  let head = { prefix: '', office: RELATION_NAMESPACE };
  const splitter = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      head(text, prefix, empty) {
        out.push(text);
        head = {
          prefix,
          office: text.includes(STRICT_RELATION_NAMESPACE) ? STRICT_RELATION_NAMESPACE : RELATION_NAMESPACE,
        };
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
  yield* transformPart(archive, part, splitter, out);
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
