/** Adds our cell formats to a workbook's styles part, whose own entries keep their numbers. */
import type { CellFormat, Colour } from '../../sheet';
import { appendChildren, applyEdits, insertAt, type TextEdit } from '../xml/text-edits';
import { escapeXml } from '../xml/escape';
import {
  findElement,
  findElements,
  parseTags,
  rootElement,
  tagPrefix,
  type Tag,
  type XmlElement,
} from '../xml/tag-list';
import { builtInFormatIds, FIRST_CUSTOM_FORMAT } from './number-formats';

export interface CellStyle {
  readonly format?: CellFormat | undefined;
  /** Text that begins like a formula: Excel then keeps it text when the cell is edited. */
  readonly quoted?: boolean;
  readonly linked?: boolean;
}

export interface StyleTable {
  /** The index of a cell format; 0 is the workbook's default. */
  cell(style: CellStyle): number;
  /** The index of a differential format, for conditional formats. */
  highlight(colour: Colour, fill: Colour): number;
  /** The styles part with the formats that were asked for. */
  xml(): string;
}

const plainFormat: CellFormat = {};
const LINK_COLOUR = '0563C1';

/** The collections of a styles part, in the order that the format requires. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

const itemNames: Record<Collection, string> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};

/** The first items of a collection that the workbook does not have: item 0 is what plain cells use. */
const firstItems: Record<Collection, readonly string[]> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

export function createStyleTable(xml: string, part: string): StyleTable {
  const tags = parseTags(xml, part);
  const { add, edits } = createCollections(xml, tags);
  const baseFont = readBaseFont(findElement(tags, 'fonts', 1));
  const formatId = createFormatIds(tags, (item) => add('numFmts', item));
  const xfId = findElement(tags, 'cellStyleXfs', 1) === undefined ? '' : ' xfId="0"';

  function addCellXf(format: CellFormat, quoted: boolean, linked: boolean): number {
    const plain = !quoted && !linked && Object.values(format).every((value) => value === undefined || value === false);
    if (plain) return 0;
    const parts: XfParts = {
      number: format.number === undefined ? 0 : formatId(format.number),
      font: hasFont(format, linked) ? add('fonts', fontXml(format, linked, baseFont)) : 0,
      fill: format.fill === undefined ? 0 : add('fills', fillXml(format.fill)),
      border: format.borderBottom === undefined ? 0 : add('borders', borderXml(format.borderBottom)),
      attributes: `${xfId}${quoted ? ' quotePrefix="1"' : ''}`,
    };
    return add('cellXfs', xfXml(parts, alignmentXml(format)));
  }

  return {
    cell: memoizeCells(addCellXf),
    highlight: (colour, fill) =>
      add(
        'dxfs',
        `<dxf><font><color rgb="FF${colour}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
      ),
    xml: () => applyEdits(xml, edits()),
  };
}

/** Reports share format objects over many cells: those are known by identity, others by content. */
function memoizeCells(addCellXf: (format: CellFormat, quoted: boolean, linked: boolean) => number): StyleTable['cell'] {
  const byFormat = new WeakMap<CellFormat, (number | undefined)[]>();
  const byContent = new Map<string, number>();
  return ({ format = plainFormat, quoted = false, linked = false }) => {
    let known = byFormat.get(format);
    if (known === undefined) byFormat.set(format, (known = []));
    const variant = (quoted ? 1 : 0) + (linked ? 2 : 0);
    const cached = known[variant];
    if (cached !== undefined) return cached;
    const key = JSON.stringify([format, quoted, linked]);
    const id = byContent.get(key) ?? addCellXf(format, quoted, linked);
    byContent.set(key, id);
    known[variant] = id;
    return id;
  };
}

/** The number of a format's code: built in, the workbook's own, or a new one, which `add` is given. */
function createFormatIds(tags: readonly Tag[], add: (item: string) => void): (code: string) => number {
  const ids = new Map(builtInFormatIds);
  let next = FIRST_CUSTOM_FORMAT;
  for (const { open } of findElements(tags, 'numFmt', 2)) {
    const id = Number(open.attributes.get('numFmtId') ?? 0);
    next = Math.max(next, id + 1);
    const code = open.attributes.get('formatCode') ?? '';
    if (!ids.has(code)) ids.set(code, id);
  }
  return (code) => {
    const known = ids.get(code);
    if (known !== undefined) return known;
    const id = next;
    next += 1;
    add(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    ids.set(code, id);
    return id;
  };
}

interface Additions {
  /** How many items the workbook has. */
  readonly existing: number;
  readonly items: string[];
  /** The index of each item, also of the workbook's: what an earlier run added is used again. */
  readonly indexes: Map<string, number>;
}

interface Collections {
  /** @returns the item's index in its collection */
  readonly add: (name: Collection, item: string) => number;
  readonly edits: () => readonly TextEdit[];
}

function createCollections(xml: string, tags: readonly Tag[]): Collections {
  const root = rootElement(tags);
  const prefix = tagPrefix(root.open);
  const found = new Map(order.map((name) => [name, findElement(tags, name, 1)]));
  const added = new Map<Collection, Additions>();

  function additionsTo(name: Collection): Additions {
    const known = added.get(name);
    if (known !== undefined) return known;
    const collection = found.get(name);
    const own = collection === undefined ? [] : findElements(collection.inside, itemNames[name], 2);
    const additions = {
      existing: own.length,
      items: own.length === 0 ? firstItems[name].map((item) => withPrefix(item, prefix)) : [],
      indexes: new Map(own.map(({ open, close }, index) => [xml.slice(open.start, close.end), index])),
    };
    added.set(name, additions);
    return additions;
  }

  /** Where a missing collection goes: before the first that follows it in the order, else at the end of the part. */
  function positionOf(name: Collection): number {
    const later = order.slice(order.indexOf(name) + 1).map((candidate) => found.get(candidate));
    return later.find((collection) => collection !== undefined)?.open.start ?? root.close.start;
  }

  function editsOf(name: Collection, { existing, items }: Additions): readonly TextEdit[] {
    const collection = found.get(name);
    const count = existing + items.length;
    if (collection !== undefined) return extendCollection(xml, collection, count, items.join(''));
    const whole = `<${prefix}${name} count="${count}">${items.join('')}</${prefix}${name}>`;
    return [insertAt(positionOf(name), whole)];
  }

  return {
    add(name, plainItem) {
      const { existing, items, indexes } = additionsTo(name);
      const item = withPrefix(plainItem, prefix);
      const known = indexes.get(item);
      if (known !== undefined) return known;
      items.push(item);
      const index = existing + items.length - 1;
      indexes.set(item, index);
      return index;
    },
    edits: () =>
      order.filter(isCollection).flatMap((name) => {
        const additions = added.get(name);
        return additions === undefined || additions.items.length === 0 ? [] : editsOf(name, additions);
      }),
  };
}

function isCollection(name: string): name is Collection {
  return name in itemNames;
}

/** A collection with its new count and more items at its end. */
function extendCollection(xml: string, collection: XmlElement, count: number, items: string): readonly TextEdit[] {
  const { start, end } = collection.open;
  const counted = /\scount\s*=\s*["'](\d*)["']/.exec(xml.slice(start, end));
  if (counted === null) return [appendChildren(collection, items)];
  const [whole, digits = ''] = counted;
  const digitsEnd = start + counted.index + whole.length - 1;
  const recount = { start: digitsEnd - digits.length, end: digitsEnd, text: String(count) };
  return [recount, appendChildren(collection, items)];
}

/** Our items are written without a prefix; a part whose tags have one gets it. */
function withPrefix(item: string, prefix: string): string {
  return prefix === '' || item.startsWith(`<${prefix}`) ? item : item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

interface BaseFont {
  readonly size: string;
  /** The elements that name the font. */
  readonly rest: string;
}

/** The workbook's own font, so that our cells look at home: its size and its name. */
function readBaseFont(fonts: XmlElement | undefined): BaseFont {
  const first = fonts === undefined ? undefined : findElements(fonts.inside, 'font', 2)[0];
  const of = (local: string): Tag | undefined => first?.inside.find((tag) => tag.local === local);
  const plain = (local: string): string => {
    const value = of(local)?.attributes.get('val');
    return value === undefined ? '' : `<${local} val="${escapeXml(value)}"/>`;
  };
  const name = plain('name');
  const rest =
    name === ''
      ? '<name val="Calibri"/><family val="2"/>'
      : name + plain('family') + plain('charset') + plain('scheme');
  return { size: of('sz')?.attributes.get('val') ?? '11', rest };
}

function hasFont(format: CellFormat, linked: boolean): boolean {
  return (
    linked || format.bold === true || format.italic === true || format.size !== undefined || format.colour !== undefined
  );
}

function fontXml(format: CellFormat, linked: boolean, base: BaseFont): string {
  const colour = format.colour ?? (linked ? LINK_COLOUR : undefined);
  return [
    '<font>',
    format.bold === true ? '<b/>' : '',
    format.italic === true ? '<i/>' : '',
    linked ? '<u/>' : '',
    `<sz val="${format.size ?? escapeXml(base.size)}"/>`,
    colour === undefined ? '' : `<color rgb="FF${colour}"/>`,
    base.rest,
    '</font>',
  ].join('');
}

function fillXml(colour: Colour): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(bottom: Colour): string {
  return `<border><left/><right/><top/><bottom style="thin"><color rgb="FF${bottom}"/></bottom><diagonal/></border>`;
}

function alignmentXml(format: CellFormat): string {
  const vertical = format.vertical === 'middle' ? 'center' : format.vertical;
  const attributes = [
    format.align === undefined ? '' : ` horizontal="${format.align}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    format.wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

export interface XfParts {
  /** Indexes in their collections; 0 is the default. */
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly attributes: string;
}

/** A cell's format as an entry of `cellXfs`. */
export function xfXml({ number, font, fill, border, attributes }: XfParts, alignment: string): string {
  const flags = [
    number > 0 ? ' applyNumberFormat="1"' : '',
    font > 0 ? ' applyFont="1"' : '',
    fill > 0 ? ' applyFill="1"' : '',
    border > 0 ? ' applyBorder="1"' : '',
    alignment === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const open = `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${attributes}${flags}`;
  return alignment === '' ? `${open}/>` : `${open}>${alignment}</xf>`;
}
