/** Adding parts to a draft: their content types, and the relations that lead to them. */
import type { PackageBuilder } from './package-builder';
import { applyEdits, insertAt, type TextEdit } from '../xml/text-edits';
import { parseRelations, relationsPath, relativePart } from './relations';
import { escapeXml } from '../xml/escape';
import { findElements, tagPrefix, parseTags } from '../xml/tag-list';

const TYPES = '[Content_Types].xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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

/** Declares parts that are new, and forgets those that were removed. */
export async function declareParts(
  draft: PackageBuilder,
  added: readonly (readonly [string, PartKind])[],
  removed: readonly string[],
): Promise<void> {
  if (added.length === 0 && removed.length === 0) return;
  const xml = await draft.read(TYPES);
  const tags = parseTags(xml, TYPES);
  const close = tags.at(-1);
  const prefix = tags[0] === undefined ? '' : tagPrefix(tags[0]);
  const gone = new Set(removed.map((name) => `/${name.toLowerCase()}`));
  const fresh = new Map(added.map(([name, kind]) => [`/${name.toLowerCase()}`, contentTypes[kind]]));
  const edits: TextEdit[] = [];
  for (const { open, close: end } of findElements(tags, 'Override')) {
    const name = (open.attributes.get('PartName') ?? '').toLowerCase();
    if (fresh.get(name) === open.attributes.get('ContentType')) fresh.delete(name);
    else if (gone.has(name) || fresh.has(name)) edits.push({ start: open.start, end: end.end, text: '' });
  }
  const undeclared = added.filter(([name]) => fresh.has(`/${name.toLowerCase()}`));
  const overrides = undeclared.map(
    ([name, kind]) =>
      `<${prefix}Override PartName="/${escapeXml(encodeURI(name))}" ContentType="${contentTypes[kind]}"/>`,
  );
  draft.set(TYPES, applyEdits(xml, [...edits, insertAt(close?.start ?? xml.length, overrides.join(''))]));
}

/** Adds relations from `part`, and gives their ids. */
export async function addRelations(
  draft: PackageBuilder,
  part: string,
  targets: readonly (readonly [string, PartKind])[],
): Promise<readonly string[]> {
  if (targets.length === 0) return [];
  const path = relationsPath(part);
  const there = await draft.read(path);
  const xml = there === '' ? `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>` : there;
  const tags = parseTags(xml, path);
  const taken = new Set(parseRelations(xml, part, path).map(({ id }) => id));
  const root = tags[0];
  const prefix = root === undefined ? '' : tagPrefix(root);
  // The strict dialect of the format has other addresses for the same kinds; ours follow what the part uses.
  const office =
    /Type\s*=\s*["'](http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)\//.exec(xml)?.[1] ?? OFFICE;
  const ids: string[] = [];
  let text = '';
  let number = taken.size;
  for (const [target, kind] of targets) {
    do number += 1;
    while (taken.has(`rId${number}`));
    ids.push(`rId${number}`);
    // The one kind that the strict dialect spells otherwise.
    const word = kind === 'custom-properties' && office !== OFFICE ? 'customProperties' : kind;
    text += `<${prefix}Relationship Id="rId${number}" Type="${office}/${word}" Target="${escapeXml(encodeURI(relativePart(part, target)))}"/>`;
  }
  const last = tags.at(-1);
  if (root?.kind === 'empty') {
    draft.set(path, applyEdits(xml, [{ start: root.end - 2, end: root.end, text: `>${text}</${root.name}>` }]));
  } else draft.set(path, applyEdits(xml, [insertAt(last?.start ?? xml.length, text)]));
  return ids;
}

/** The parts that hang on `part` alone, itself included: what goes when it goes. */
export async function partsOwnedBy(draft: PackageBuilder, part: string): Promise<readonly string[]> {
  const targets = new Map<string, readonly string[]>();
  for (const name of draft.names()) {
    const rels = await draft.read(relationsPath(name));
    if (rels === '') continue;
    targets.set(name.toLowerCase(), targetsIn(rels, name));
  }
  const root = await draft.read('_rels/.rels');
  targets.set('', root === '' ? [] : targetsIn(root, ''));
  const without = reach(targets, '', part.toLowerCase());
  return [...reach(targets, part.toLowerCase(), null)].filter((name) => !without.has(name));
}

function targetsIn(rels: string, part: string): readonly string[] {
  return parseRelations(rels, part, relationsPath(part)).flatMap(({ target }) =>
    target === null ? [] : [target.toLowerCase()],
  );
}

function reach(
  targets: ReadonlyMap<string, readonly string[]>,
  from: string,
  barred: string | null,
): ReadonlySet<string> {
  const seen = new Set([from]);
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const target of targets.get(name) ?? []) {
      if (seen.has(target) || target === barred) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}
