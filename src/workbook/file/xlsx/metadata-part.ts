/** Our metadata in a package's custom properties, beside those of others. */
import {
  emptyMetadata,
  METADATA_PROPERTY,
  metadataFromProperties,
  metadataToProperties,
  type WorkbookMetadata,
} from '../../metadata';
import type { Archive } from '../package/archive';
import type { PackageBuilder } from '../package/package-builder';
import { addRelations, declareParts } from '../package/parts';
import { findTarget, parseRelations, readRelations } from '../package/relations';
import { escapeXml } from '../xml/escape';
import { XML_DECLARATION } from '../xml/namespaces';
import { elementText, findElements, parseTags, rootElement, tagPrefix } from '../xml/tag-list';
import { appendChildren, applyEdits, removeElement } from '../xml/text-edits';

export async function readMetadata(archive: Archive): Promise<WorkbookMetadata> {
  const relations = await readRelations(archive, '');
  const part =
    findTarget(archive, relations, 'custom-properties') ?? findTarget(archive, relations, 'customProperties');
  if (part === undefined) return emptyMetadata;
  const xml = await archive.text(part);
  const properties: (readonly [string, string])[] = [];
  for (const property of findElements(parseTags(xml, part.name), 'property', 1)) {
    const value = findElements(property.inside, 'lpwstr')[0];
    if (value !== undefined) properties.push([property.open.attributes.get('name') ?? '', elementText(xml, value)]);
  }
  return metadataFromProperties(properties);
}

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export async function writeMetadata(builder: PackageBuilder, metadata: WorkbookMetadata): Promise<void> {
  const root = await builder.read('_rels/.rels');
  const existing =
    parseRelations(root, '', '_rels/.rels').find((relation) => /^custom-?properties$/i.test(relation.kind))?.target ??
    null;
  if (existing !== null && builder.has(existing)) {
    builder.set(existing, withMetadata(await builder.read(existing), existing, metadata));
    return;
  }
  const part = builder.has('docProps/custom.xml') ? builder.freeName('docProps/custom', '.xml') : 'docProps/custom.xml';
  const empty = `${XML_DECLARATION}<Properties xmlns="${PROPERTIES}" xmlns:vt="${TYPES}"></Properties>`;
  builder.set(part, withMetadata(empty, part, metadata));
  await declareParts(builder, [[part, 'custom-properties']], []);
  await addRelations(builder, '', [[part, 'custom-properties']]);
}

function withMetadata(xml: string, part: string, metadata: WorkbookMetadata): string {
  const tags = parseTags(xml, part);
  const root = rootElement(tags);
  const prefix = tagPrefix(root.open);
  const properties = findElements(tags, 'property', 1);
  const own = properties.filter(({ open }) => METADATA_PROPERTY.test(open.attributes.get('name') ?? ''));
  let id = Math.max(
    1,
    ...properties.filter((one) => !own.includes(one)).map(({ open }) => Number(open.attributes.get('pid') ?? 1)),
  );
  const text = metadataToProperties(metadata).map(([name, value]) => {
    id += 1;
    return `<${prefix}property fmtid="${FORMAT_ID}" pid="${id}" name="${name}"><vt:lpwstr xmlns:vt="${TYPES}">${escapeXml(value)}</vt:lpwstr></${prefix}property>`;
  });
  return applyEdits(xml, [...own.map(removeElement), appendChildren(root, text.join(''))]);
}
