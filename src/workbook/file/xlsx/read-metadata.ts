/** Reads the mark from a file's custom properties. */
import { metadataFromProperties, emptyMetadata, type WorkbookMetadata } from '../../metadata';
import type { Archive } from '../package/archive';
import { readRelations, findTarget } from '../package/relations';
import { findElements, parseTags, elementText } from '../xml/tag-list';

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
