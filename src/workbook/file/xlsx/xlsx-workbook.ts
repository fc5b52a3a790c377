/** The layout of a workbook's package: its sheets and their parts, its date system, the metadata of an earlier run. */
import { fileText } from '../../../text/workbook/file';
import { UserError } from '../../../text/core/user-error';
import type { Archive, Part } from '../package/archive';
import { ROLE_NAME_PREFIX, type WorkbookMetadata } from '../../metadata';
import { readMetadata } from './metadata-part';
import { isDateFormat, isPercentFormat } from './number-formats';
import { readRelations, findTarget, type Relation } from '../package/relations';
import { findElements, parseTags } from '../xml/tag-list';
import { CorruptFileError } from '../package/corrupt-file';

export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether it is a worksheet; chart and macro sheets have no cells, but take names. */
  readonly cells: boolean;
  readonly part: Part;
  /** The role of a sheet of ours. */
  readonly role: string | null;
}

export interface XlsxWorkbook {
  readonly main: Part;
  readonly contentType: string;
  /** By the content type: `.xlsx`, with macros `.xlsm`. */
  readonly extension: string;
  readonly sheets: readonly XlsxSheet[];
  readonly from1904: boolean;
  readonly shared: Part | undefined;
  readonly styles: Part | undefined;
  readonly metadata: WorkbookMetadata;
}

const extensions: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml\.sheet\.main\+xml$/, '.xlsx'],
  [/sheet\.macroEnabled\.main\+xml$/, '.xlsm'],
  [/spreadsheetml\.template\.main\+xml$/, '.xltx'],
  [/template\.macroEnabled\.main\+xml$/, '.xltm'],
];

export async function readXlsxWorkbook(archive: Archive, file: string): Promise<XlsxWorkbook> {
  const main = await mainPart(archive, file);
  const contentType = await contentTypeOf(archive, main.name);
  const extension = extensions.find(([pattern]) => pattern.test(contentType))?.[1];
  if (extension === undefined) {
    if (contentType.includes('sheet.binary')) throw new UserError(fileText.binaryExcel, { file });
    throw new UserError(fileText.notWorkbook, { file });
  }
  const xml = await archive.text(main);
  const tags = parseTags(xml, main.name);
  const relations = await readRelations(archive, main.name);
  const roles = new Map<number, string>();
  for (const name of findElements(tags, 'definedName', 2)) {
    const own = name.open.attributes.get('name') ?? '';
    const place = name.open.attributes.get('localSheetId');
    if (own.startsWith(ROLE_NAME_PREFIX) && place !== undefined)
      roles.set(Number(place), own.slice(ROLE_NAME_PREFIX.length));
  }
  const sheets = findElements(tags, 'sheet', 2).map(({ open }, index) =>
    sheetOf(archive, relations, open.attributes, roles.get(index) ?? null, file),
  );
  if (!sheets.some((sheet) => sheet.cells)) throw new UserError(fileText.noSheets, { file });
  const properties = findElements(tags, 'workbookPr', 1)[0];
  const from1904 = properties === undefined ? undefined : properties.open.attributes.get('date1904');
  return {
    main,
    contentType,
    extension,
    sheets,
    from1904: from1904 === '1' || from1904 === 'true',
    shared: findTarget(archive, relations, 'sharedStrings'),
    styles: findTarget(archive, relations, 'styles'),
    metadata: await readMetadata(archive),
  };
}

async function mainPart(archive: Archive, file: string): Promise<Part> {
  if (archive.find('[Content_Types].xml') === undefined) throw new UserError(fileText.notWorkbook, { file });
  const main = findTarget(archive, await readRelations(archive, ''), 'officeDocument');
  if (main === undefined) throw new UserError(fileText.notWorkbook, { file });
  return main;
}

async function contentTypeOf(archive: Archive, name: string): Promise<string> {
  const part = archive.find('[Content_Types].xml');
  if (part === undefined) return '';
  const tags = parseTags(await archive.text(part), part.name);
  const own = findElements(tags, 'Override').find(
    ({ open }) => open.attributes.get('PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
  );
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = findElements(tags, 'Default').find(
    ({ open }) => open.attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (own ?? byExtension)?.open.attributes.get('ContentType') ?? '';
}

function sheetOf(
  archive: Archive,
  relations: readonly Relation[],
  attributes: ReadonlyMap<string, string>,
  role: string | null,
  file: string,
): XlsxSheet {
  const name = attributes.get('name') ?? '';
  const id = [...attributes].find(([key]) => /^[^:]+:id$/.test(key))?.[1];
  const relation = relations.find((candidate) => candidate.id === id);
  const part = typeof relation?.target === 'string' ? archive.find(relation.target) : undefined;
  if (relation === undefined || part === undefined) throw new UserError(fileText.sheetLost, { file, sheet: name });
  return {
    name,
    hidden: (attributes.get('state') ?? 'visible') !== 'visible',
    cells: relation.kind === 'worksheet',
    part,
    role,
  };
}

/** Which styles show dates; needed only if the workbook counts days from 1904. */
export async function readDateStyles(archive: Archive, styles: Part | undefined): Promise<(style: number) => boolean> {
  const formats = await readCellFormats(archive, styles);
  return (style) => {
    const format = formats[style];
    return format !== undefined && isDateFormat(format.id, format.code);
  };
}

/** The cell formats that show a number in percent; null where the workbook has none, or its formats cannot be read. */
export async function readPercentStyles(
  archive: Archive,
  styles: Part | undefined,
): Promise<ReadonlySet<number> | null> {
  try {
    const formats = await readCellFormats(archive, styles);
    const percents = formats.flatMap(({ id, code }, style) => (isPercentFormat(id, code) ? [style] : []));
    return percents.length === 0 ? null : new Set(percents);
  } catch (error) {
    if (error instanceof CorruptFileError) return null;
    throw error;
  }
}

/** The number formats of the cell formats, in their order. */
async function readCellFormats(
  archive: Archive,
  styles: Part | undefined,
): Promise<readonly { readonly id: number; readonly code: string | undefined }[]> {
  if (styles === undefined) return [];
  const xml = await archive.text(styles);
  const tags = parseTags(xml, styles.name);
  const formats = new Map(
    findElements(tags, 'numFmt', 2).map(({ open }) => [
      open.attributes.get('numFmtId') ?? '',
      open.attributes.get('formatCode') ?? '',
    ]),
  );
  const cellFormats = findElements(tags, 'cellXfs', 1)[0];
  if (cellFormats === undefined) return [];
  return findElements(cellFormats.inside, 'xf', 2).map(({ open }) => {
    const id = open.attributes.get('numFmtId') ?? '0';
    return { id: Number(id), code: formats.get(id) };
  });
}
