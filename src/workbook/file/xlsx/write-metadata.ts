/** Writes what the workbook carries into its custom properties, beside those of others. */
import type { PackageBuilder } from '../package/package-builder';
import { applyEdits, insertAt } from '../xml/text-edits';
import { metadataToProperties, METADATA_PROPERTY, type WorkbookMetadata } from '../../metadata';
import { declareParts, addRelations } from '../package/parts';
import { parseRelations } from '../package/relations';
import { escapeXml } from '../xml/escape';
import { findElements, tagPrefix, parseTags } from '../xml/tag-list';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export async function writeMetadata(draft: PackageBuilder, mark: WorkbookMetadata): Promise<void> {
  const root = await draft.read('_rels/.rels');
  const there =
    parseRelations(root, '', '_rels/.rels').find((relation) => /^custom-?properties$/i.test(relation.kind))?.target ??
    null;
  if (there !== null && draft.has(there)) {
    draft.set(there, withMark(await draft.read(there), there, mark));
    return;
  }
  const part = draft.has('docProps/custom.xml') ? draft.freeName('docProps/custom', '.xml') : 'docProps/custom.xml';
  const empty = `${HEAD}<Properties xmlns="${PROPERTIES}" xmlns:vt="${TYPES}"></Properties>`;
  draft.set(part, withMark(empty, part, mark));
  await declareParts(draft, [[part, 'custom-properties']], []);
  await addRelations(draft, '', [[part, 'custom-properties']]);
}

function withMark(xml: string, part: string, mark: WorkbookMetadata): string {
  const tags = parseTags(xml, part);
  const root = tags[0];
  if (root === undefined) return xml;
  const prefix = tagPrefix(root);
  const properties = findElements(tags, 'property', 1);
  const ours = properties.filter(({ open }) => METADATA_PROPERTY.test(open.attributes.get('name') ?? ''));
  let id = Math.max(
    1,
    ...properties.filter((one) => !ours.includes(one)).map(({ open }) => Number(open.attributes.get('pid') ?? 1)),
  );
  const text = metadataToProperties(mark).map(([name, value]) => {
    id += 1;
    return `<${prefix}property fmtid="${FORMAT_ID}" pid="${id}" name="${name}"><vt:lpwstr xmlns:vt="${TYPES}">${escapeXml(value)}</vt:lpwstr></${prefix}property>`;
  });
  const edits = ours.map(({ open, close }) => ({ start: open.start, end: close.end, text: '' }));
  if (root.kind === 'empty')
    return applyEdits(xml, [{ start: root.end - 2, end: root.end, text: `>${text.join('')}</${root.name}>` }]);
  return applyEdits(xml, [...edits, insertAt(tags.at(-1)?.start ?? xml.length, text.join(''))]);
}
