/** Formats of ours beside those of a workbook: appended to its styles part, whose own entries keep their numbers. */
import type { CellFormat, Colour } from '../../sheet';
import { applyEdits, insertAt, type TextEdit } from '../xml/text-edits';
import { escapeXml } from '../xml/escape';
import { findElement, findElements, tagPrefix, parseTags, type XmlElement, type Tag } from '../xml/tag-list';

export interface CellStyle {
  readonly format?: CellFormat | undefined;
  /** Text that begins like a formula: Excel then keeps it text when the cell is edited. */
  readonly quoted?: boolean;
  readonly linked?: boolean;
}

export interface StyleTable {
  /** The number of the cell format that looks like this; 0 is the workbook's default. */
  cell(needs: CellStyle): number;
  /** The number of a differential format, for conditional formats. */
  highlight(colour: Colour, fill: Colour): number;
  /** The styles part with all that was asked for. */
  xml(): string;
}

const plainFormat: CellFormat = {};
const LINK_COLOUR = '0563C1';
const FIRST_OWN_FORMAT = 164;

const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** The collections of a styles part that we add to, in the order that the format asks for. */
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

/** What a collection begins with where the workbook has none: entry 0 is what plain cells use. */
const beginnings: Record<Collection, readonly string[]> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

export function createStyleTable(xml: string, part: string): StyleTable {
  const tags = parseTags(xml, part);
  const root = tags[0];
  const prefix = root === undefined ? '' : tagPrefix(root);
  const found = new Map(order.map((name) => [name, findElement(tags, name, 1)]));
  const added = new Map<Collection, { counted: number; items: string[]; known: Map<string, number> }>();
  const baseFont = fontBase(found.get('fonts'));
  const formatIds = new Map(Object.entries(builtInFormats));
  let nextFormat = FIRST_OWN_FORMAT;
  for (const { open } of findElements(tags, 'numFmt', 2)) {
    const id = Number(open.attributes.get('numFmtId') ?? 0);
    nextFormat = Math.max(nextFormat, id + 1);
    const code = open.attributes.get('formatCode') ?? '';
    if (!formatIds.has(code)) formatIds.set(code, id);
  }
  const cells = new Map<string, number>();

  function collection(name: Collection): { counted: number; items: string[]; known: Map<string, number> } {
    const existing = added.get(name);
    if (existing !== undefined) return existing;
    const there = found.get(name);
    const own = there === undefined ? [] : findElements(there.inside, itemNames[name], 2);
    // What an earlier run added serves again.
    const known = new Map(own.map(({ open, close }, index) => [xml.slice(open.start, close.end), index]));
    const fresh = {
      counted: own.length,
      items: own.length === 0 ? beginnings[name].map((item) => prefixed(item, prefix)) : [],
      known,
    };
    added.set(name, fresh);
    return fresh;
  }

  function add(name: Collection, plainItem: string): number {
    const into = collection(name);
    const item = prefixed(plainItem, prefix);
    const known = into.known.get(item);
    if (known !== undefined) return known;
    into.items.push(item);
    const index = into.counted + into.items.length - 1;
    into.known.set(item, index);
    return index;
  }

  function formatId(code: string): number {
    const known = formatIds.get(code);
    if (known !== undefined) return known;
    const id = nextFormat;
    nextFormat += 1;
    add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    formatIds.set(code, id);
    return id;
  }

  /** Reports share their format objects over many cells: those are known by identity, others by what they say. */
  const byFormat = new WeakMap<CellFormat, (number | undefined)[]>();

  function cell({ format = plainFormat, quoted = false, linked = false }: CellStyle): number {
    let known = byFormat.get(format);
    if (known === undefined) byFormat.set(format, (known = []));
    return (known[(quoted ? 1 : 0) + (linked ? 2 : 0)] ??= cellByContent(format, quoted, linked));
  }

  function cellByContent(format: CellFormat, quoted: boolean, linked: boolean): number {
    const key = JSON.stringify([format, quoted, linked]);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const plain = !quoted && !linked && Object.values(format).every((value) => value === undefined || value === false);
    const id = plain ? 0 : add('cellXfs', cellFormat(format, quoted, linked));
    cells.set(key, id);
    return id;
  }

  function cellFormat(format: CellFormat, quoted: boolean, linked: boolean): string {
    const number = format.number === undefined ? 0 : formatId(format.number);
    const font = hasFont(format, linked) ? add('fonts', fontOf(format, linked, baseFont)) : 0;
    const fill =
      format.fill === undefined
        ? 0
        : add(
            'fills',
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${format.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const border =
      format.borderBottom === undefined
        ? 0
        : add(
            'borders',
            `<border><left/><right/><top/><bottom style="thin"><color rgb="FF${format.borderBottom}"/></bottom><diagonal/></border>`,
          );
    const alignment = alignmentOf(format);
    return xfXml({ number, font, fill, border, attributes: `${xfId}${quoted ? ' quotePrefix="1"' : ''}` }, alignment);
  }

  const xfId = found.get('cellStyleXfs') === undefined ? '' : ' xfId="0"';

  return {
    cell,
    highlight: (colour, fill) =>
      add(
        'dxfs',
        `<dxf><font><color rgb="FF${colour}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
      ),
    xml() {
      const edits: TextEdit[] = [];
      for (const name of order) {
        const change = isCollection(name) ? added.get(name) : undefined;
        if (change === undefined || change.items.length === 0 || !isCollection(name)) continue;
        edits.push(
          ...collectionEdits(xml, found.get(name), name, change.items, change.counted, prefix, () => placeFor(name)),
        );
      }
      return applyEdits(xml, edits);
    },
  };

  /** Where a missing collection goes: before the first that follows it in the order, else at the end of the part. */
  function placeFor(name: Collection): number {
    const later = order.slice(order.indexOf(name) + 1);
    const next = later.map((candidate) => found.get(candidate)).find((there) => there !== undefined);
    return next?.open.start ?? tags.at(-1)?.start ?? xml.length;
  }
}

function isCollection(name: string): name is Collection {
  return name in itemNames;
}

function collectionEdits(
  xml: string,
  there: XmlElement | undefined,
  name: Collection,
  items: readonly string[],
  counted: number,
  prefix: string,
  place: () => number,
): readonly TextEdit[] {
  const total = counted + items.length;
  if (there === undefined)
    return [insertAt(place(), `<${prefix}${name} count="${total}">${items.join('')}</${prefix}${name}>`)];
  const { open, close } = there;
  const opening = xml.slice(open.start, open.end);
  const recounted = /\scount\s*=\s*["']\d*["']/.test(opening)
    ? opening.replace(/(\scount\s*=\s*["'])\d*(["'])/, `$1${total}$2`)
    : opening;
  if (open.kind === 'empty') {
    return [
      {
        start: open.start,
        end: open.end,
        text: `${recounted.replace(/\s*\/>$/, '>')}${items.join('')}</${open.name}>`,
      },
    ];
  }
  return [{ start: open.start, end: open.end, text: recounted }, insertAt(close.start, items.join(''))];
}

/** Our own items are written without a prefix; a part whose tags have one gets it. Items copied from it have it already. */
function prefixed(item: string, prefix: string): string {
  return prefix === '' || item.startsWith(`<${prefix}`) ? item : item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

interface FontBase {
  readonly size: string;
  readonly rest: string;
}

/** The workbook's own font, so that our cells look at home: its size, and the name with what belongs to it. */
function fontBase(fonts: XmlElement | undefined): FontBase {
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

function fontOf(format: CellFormat, linked: boolean, base: FontBase): string {
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

function alignmentOf(format: CellFormat): string {
  const vertical = format.vertical === 'middle' ? 'center' : format.vertical;
  const attributes = [
    format.align === undefined ? '' : ` horizontal="${format.align}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    format.wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

export interface XfParts {
  /** Places in their lists; 0 is what a workbook has anyway. */
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
