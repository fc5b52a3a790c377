/** Adds parts to a package: their content types and the relations that lead to them. */
import type { PackageBuilder } from './package-builder';
import { appendChildren, applyEdits, removeElement, type TextEdit } from '../xml/text-edits';
import { parseRelations, relationsPath, relativePart } from './relations';
import { escapeXml } from '../xml/escape';
import { findElements, parseTags, rootElement, tagPrefix } from '../xml/tag-list';
import {
  PACKAGE_RELATIONS_NAMESPACE,
  RELATION_NAMESPACE,
  STRICT_RELATION_NAMESPACE,
  XML_DECLARATION,
} from '../xml/namespaces';

const CONTENT_TYPES = '[Content_Types].xml';

export const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

export type PartKind = keyof typeof contentTypes;

/** Declares the content types of new parts, and removes those of removed parts. */
export async function declareParts(
  builder: PackageBuilder,
  added: readonly (readonly [string, PartKind])[],
  removed: readonly string[],
): Promise<void> {
  if (added.length === 0 && removed.length === 0) return;
  const xml = await builder.read(CONTENT_TYPES);
  const tags = parseTags(xml, CONTENT_TYPES);
  const root = rootElement(tags);
  const prefix = tagPrefix(root.open);
  const gone = new Set(removed.map((name) => `/${name.toLowerCase()}`));
  const fresh = new Map(added.map(([name, kind]) => [`/${name.toLowerCase()}`, contentTypes[kind]]));
  const edits: TextEdit[] = [];
  for (const override of findElements(tags, 'Override')) {
    const { attributes } = override.open;
    const name = (attributes.get('PartName') ?? '').toLowerCase();
    if (fresh.get(name) === attributes.get('ContentType')) fresh.delete(name);
    else if (gone.has(name) || fresh.has(name)) edits.push(removeElement(override));
  }
  const undeclared = added.filter(([name]) => fresh.has(`/${name.toLowerCase()}`));
  const overrides = undeclared.map(
    ([name, kind]) =>
      `<${prefix}Override PartName="/${escapeXml(encodeURI(name))}" ContentType="${contentTypes[kind]}"/>`,
  );
  builder.set(CONTENT_TYPES, applyEdits(xml, [...edits, appendChildren(root, overrides.join(''))]));
}

/** Adds relations from `part`. @returns their ids */
export async function addRelations(
  builder: PackageBuilder,
  part: string,
  targets: readonly (readonly [string, PartKind])[],
): Promise<readonly string[]> {
  if (targets.length === 0) return [];
  const path = relationsPath(part);
  const existing = await builder.read(path);
  const xml =
    existing === ''
      ? `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}"></Relationships>`
      : existing;
  const taken = new Set(parseRelations(xml, part, path).map(({ id }) => id));
  const root = rootElement(parseTags(xml, path));
  const prefix = tagPrefix(root.open);
  const namespace = xml.includes(`${STRICT_RELATION_NAMESPACE}/`) ? STRICT_RELATION_NAMESPACE : RELATION_NAMESPACE;
  const ids: string[] = [];
  let text = '';
  let number = taken.size;
  for (const [target, kind] of targets) {
    do number += 1;
    while (taken.has(`rId${number}`));
    ids.push(`rId${number}`);
    text += `<${prefix}Relationship Id="rId${number}" Type="${namespace}/${typeName(kind, namespace)}" Target="${escapeXml(encodeURI(relativePart(part, target)))}"/>`;
  }
  builder.set(path, applyEdits(xml, [appendChildren(root, text)]));
  return ids;
}

/** The strict variant of the format spells one type otherwise. */
function typeName(kind: PartKind, namespace: string): string {
  return kind === 'custom-properties' && namespace === STRICT_RELATION_NAMESPACE ? 'customProperties' : kind;
}

/** The parts that only `part` leads to, and itself: what is removed with it. */
export async function partsOwnedBy(builder: PackageBuilder, part: string): Promise<readonly string[]> {
  const targets = new Map<string, readonly string[]>();
  for (const name of builder.names()) {
    const rels = await builder.read(relationsPath(name));
    if (rels === '') continue;
    targets.set(name.toLowerCase(), targetsIn(rels, name));
  }
  const root = await builder.read('_rels/.rels');
  targets.set('', root === '' ? [] : targetsIn(root, ''));
  const without = reachableParts(targets, '', part.toLowerCase());
  return [...reachableParts(targets, part.toLowerCase(), null)].filter((name) => !without.has(name));
}

function targetsIn(rels: string, part: string): readonly string[] {
  return parseRelations(rels, part, relationsPath(part)).flatMap(({ target }) =>
    target === null ? [] : [target.toLowerCase()],
  );
}

function reachableParts(
  targets: ReadonlyMap<string, readonly string[]>,
  from: string,
  excluded: string | null,
): ReadonlySet<string> {
  const seen = new Set([from]);
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const target of targets.get(name) ?? []) {
      if (seen.has(target) || target === excluded) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}
