/** Reads the mark from a file's custom properties. */
import { markOf, noMark, type Mark } from '../../mark';
import type { Archive } from '../package/archive';
import { relationsOf, targetOf } from '../package/relations';
import { elements, tagsOf, textOf } from '../xml/xml';

export async function readMark(archive: Archive): Promise<Mark> {
  const relations = await relationsOf(archive, '');
  const part = targetOf(archive, relations, 'custom-properties') ?? targetOf(archive, relations, 'customProperties');
  if (part === undefined) return noMark;
  const xml = await archive.text(part);
  const properties: (readonly [string, string])[] = [];
  for (const property of elements(tagsOf(xml, part.name), 'property', 1)) {
    const value = elements(property.inside, 'lpwstr')[0];
    if (value !== undefined) properties.push([property.open.attributes.get('name') ?? '', textOf(xml, value)]);
  }
  return markOf(properties);
}
