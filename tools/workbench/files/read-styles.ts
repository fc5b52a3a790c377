/** Reads a styles part into grid styles, one for each cell format. */
import { builtInFormats } from '../../../src/workbook/file/xlsx/number-formats';
import {
  findElement,
  findElements,
  parseTags,
  type XmlElement,
  type Tag,
} from '../../../src/workbook/file/xml/tag-list';
import { INDENT } from './grid';
import type { GridLine, GridStyle } from './snapshot';

export interface BookStyles {
  /** By cell format index. */
  readonly cells: readonly GridStyle[];
  /** Differential formats, used by conditional formats. */
  readonly differential: readonly GridStyle[];
}

/** @param themes theme colours by index, RRGGBB. */
export function readStyles(xml: string, part: string, themes: readonly string[]): BookStyles {
  const tags = parseTags(xml, part);
  const within = (collection: string, item: string): readonly XmlElement[] => {
    const found = findElement(tags, collection, 1);
    return found === undefined ? [] : findElements(found.inside, item, 2);
  };
  const colour = (tag: Tag | undefined): string | undefined => colourOf(tag, themes);
  const formats = new Map(
    within('numFmts', 'numFmt').map(({ open }) => [
      open.attributes.get('numFmtId'),
      open.attributes.get('formatCode') ?? '',
    ]),
  );
  const fonts = within('fonts', 'font').map((font) => fontOf(font, colour));
  const fills = within('fills', 'fill').map((fill) => fillOf(fill, colour));
  const borders = within('borders', 'border').map((border) => borderOf(border, colour));
  const cells = within('cellXfs', 'xf').map((xf): GridStyle => {
    const at = (name: string): number => Number(xf.open.attributes.get(name) ?? 0);
    const code = formats.get(String(at('numFmtId'))) ?? builtInFormats[at('numFmtId')];
    return {
      ...fonts[at('fontId')],
      ...fills[at('fillId')],
      ...borders[at('borderId')],
      ...(code === undefined || code === 'General' ? {} : { n: { pattern: code } }),
      ...alignmentOf(xf.inside.find((tag) => tag.local === 'alignment')),
    };
  });
  const differential = within('dxfs', 'dxf').map((dxf): GridStyle => {
    const part3 = (name: string): XmlElement | undefined => findElement(dxf.inside, name, 3);
    const font = part3('font');
    const fill = part3('fill');
    const border = part3('border');
    return {
      ...(font === undefined ? {} : fontOf(font, colour)),
      ...(fill === undefined ? {} : fillOf(fill, colour, true)),
      ...(border === undefined ? {} : borderOf(border, colour)),
    };
  });
  return { cells, differential };
}

type ColourOf = (tag: Tag | undefined) => string | undefined;

function fontOf(font: XmlElement, colour: ColourOf): GridStyle {
  const tag = (local: string): Tag | undefined => font.inside.find((one) => one.local === local);
  const on = (local: string): boolean => {
    const value = tag(local)?.attributes.get('val');
    return tag(local) !== undefined && value !== '0' && value !== 'false' && value !== 'none';
  };
  const name = tag('name')?.attributes.get('val');
  const size = Number(tag('sz')?.attributes.get('val') ?? NaN);
  const rgb = colour(tag('color'));
  const raised = tag('vertAlign')?.attributes.get('val');
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(Number.isNaN(size) ? {} : { fs: size }),
    ...(on('b') ? { bl: 1 } : {}),
    ...(on('i') ? { it: 1 } : {}),
    ...(on('u') ? { ul: { s: 1, ...(tag('u')?.attributes.get('val') === 'double' ? { t: 10 } : {}) } } : {}),
    ...(on('strike') ? { st: { s: 1 } } : {}),
    ...(rgb === undefined ? {} : { cl: { rgb } }),
    ...(raised === 'subscript' ? { va: 2 } : raised === 'superscript' ? { va: 3 } : {}),
  };
}

/** Any pattern becomes a solid fill. Differential formats store the solid colour as bgColor. */
function fillOf(fill: XmlElement, colour: ColourOf, differential = false): GridStyle {
  const pattern = fill.inside.find((tag) => tag.local === 'patternFill');
  const kind = pattern?.attributes.get('patternType');
  if (pattern === undefined || kind === 'none' || (kind === undefined && !differential)) return {};
  const of = (local: string): string | undefined => colour(fill.inside.find((tag) => tag.local === local));
  const rgb = differential ? (of('bgColor') ?? of('fgColor')) : of('fgColor');
  return rgb === undefined ? {} : { bg: { rgb } };
}

/** In the order of the grid's BorderStyleTypes. */
export const lineStyles = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

const sides = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;

function borderOf(border: XmlElement, colour: ColourOf): GridStyle {
  const bd: Partial<Record<'l' | 'r' | 't' | 'b', GridLine>> = {};
  for (const [local, key] of Object.entries(sides)) {
    const side = findElements(border.inside, local)[0];
    const style = lineStyles.findIndex((one) => one === side?.open.attributes.get('style'));
    if (side === undefined || style <= 0) continue;
    const line: GridLine = { s: style, cl: { rgb: colour(side.inside[0]) ?? '#000000' } };
    bd[key] = line;
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

const horizontal = ['general', 'left', 'center', 'right', 'justify', 'both', 'distributed'];
const vertical = ['', 'top', 'center', 'bottom'];

function alignmentOf(tag: Tag | undefined): GridStyle {
  if (tag === undefined) return {};
  const ht = horizontal.indexOf(tag.attributes.get('horizontal') ?? '');
  const vt = vertical.indexOf(tag.attributes.get('vertical') ?? '');
  const wrap = tag.attributes.get('wrapText');
  const turned = Number(tag.attributes.get('textRotation') ?? 0);
  const indent = Number(tag.attributes.get('indent') ?? 0);
  return {
    ...(ht > 0 ? { ht } : {}),
    ...(vt > 0 ? { vt } : {}),
    ...(wrap === '1' || wrap === 'true' ? { tb: 3 } : {}),
    ...(turned === 0 ? {} : { tr: turned === 255 ? { a: 0, v: 1 } : { a: turned > 90 ? turned - 90 : -turned } }),
    ...(indent > 0 ? { pd: { l: indent * INDENT } } : {}),
  };
}

/** `#RRGGBB`, or undefined for the automatic colour. */
export function colourOf(tag: Tag | undefined, themes: readonly string[]): string | undefined {
  if (tag === undefined) return undefined;
  const rgb = tag.attributes.get('rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = tag.attributes.get('theme');
  const indexed = tag.attributes.get('indexed');
  const base =
    theme === undefined ? (indexed === undefined ? undefined : palette[Number(indexed)]) : themes[Number(theme)];
  return base === undefined ? undefined : `#${tinted(base, Number(tag.attributes.get('tint') ?? 0))}`;
}

/** Tint above 0 is lighter, below 0 darker. */
function tinted(colour: string, tint: number): string {
  const part = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, '0').toUpperCase();
  };
  return part(0) + part(2) + part(4);
}

const palette: readonly string[] =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

const usualTheme: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Theme colours in the index order of styles (light before dark, unlike the theme part). */
export function themeColours(xml: string | null, part: string): readonly string[] {
  if (xml === null) return usualTheme;
  const scheme = findElement(parseTags(xml, part), 'clrScheme');
  const colours = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return colours.map((name, index) => {
    const colour = scheme === undefined ? undefined : findElement(scheme.inside, name)?.inside[0];
    return colour?.attributes.get('lastClr') ?? colour?.attributes.get('val') ?? usualTheme[index] ?? '000000';
  });
}
