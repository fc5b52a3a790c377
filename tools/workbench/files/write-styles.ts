/** Writes the grid's styles as a styles part, each one once. */
import type { Nullable } from '@univerjs/core';
import { xfXml } from '../../../src/workbook/file/xlsx/styles';
import { escapeXml } from '../../../src/workbook/file/xml/escape';
import { MAIN_NAMESPACE, XML_DECLARATION } from '../../../src/workbook/file/xml/namespaces';
import { hexColour, INDENT } from './grid';
import { lineStyles } from './read-styles';
import type { GridColour, GridLine, GridStyle } from './snapshot';

export interface StyleTable {
  /** Index of the cell format; 0 for the default. */
  cell(style: GridStyle | null | undefined, quoted: boolean): number;
  /** Index of the differential format. */
  differential(style: GridStyle): number;
  xml(): string;
}

/** A list of unique XML items. */
function collection(...first: readonly string[]): { add(item: string): number; readonly items: string[] } {
  const items = [...first];
  const known = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    add(item) {
      const there = known.get(item);
      if (there !== undefined) return there;
      known.set(item, items.length);
      items.push(item);
      return items.length - 1;
    },
  };
}

const FIRST_FORMAT = 164;
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** @param usual the default style. */
export function styleTable(usual: GridStyle): StyleTable {
  const formats = collection();
  const fonts = collection(fontXml({ ff: 'Calibri', fs: 11, ...usual }));
  const fills = collection(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = collection('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const xfs = collection();
  const dxfs = collection();
  const known = new Map<string, number>();

  function formatId(code: string | undefined): number {
    if (code === undefined || code === '') return 0;
    return BUILT_IN.get(code) ?? FIRST_FORMAT + formats.add(code);
  }

  function xf(style: GridStyle, quoted: boolean): string {
    const number = formatId(style.n?.pattern);
    const font = fonts.add(fontXml({ ff: 'Calibri', fs: 11, ...usual, ...style }));
    const fill = fills.add(fillXml(style.bg, false));
    const border = borders.add(borderXml(style.bd));
    const alignment = alignmentXml(style);
    const attributes = ` xfId="0"${quoted ? ' quotePrefix="1"' : ''}`;
    return xfXml({ number, font, fill, border, attributes }, alignment);
  }

  xfs.add(xf(usual, false));

  return {
    cell(style, quoted) {
      if ((style === null || style === undefined) && !quoted) return 0;
      const key = `${quoted ? 'q' : ''}${JSON.stringify(style ?? {})}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const number = xfs.add(xf(style ?? usual, quoted));
      known.set(key, number);
      return number;
    },
    differential: (style) =>
      dxfs.add(
        `<dxf>${dxfFont(style)}${style.bg == null ? '' : fillXml(style.bg, true)}${style.bd == null ? '' : borderXml(style.bd)}</dxf>`,
      ),
    xml() {
      const list = (name: string, items: readonly string[]): string =>
        items.length === 0 ? '' : `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
      const numFmts = formats.items.map(
        (code, index) => `<numFmt numFmtId="${String(FIRST_FORMAT + index)}" formatCode="${escapeXml(code)}"/>`,
      );
      return `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">${list('numFmts', numFmts)}${list('fonts', fonts.items)}${list('fills', fills.items)}${list('borders', borders.items)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', xfs.items)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${list('dxfs', dxfs.items)}</styleSheet>`;
    },
  };
}

/** AARRGGBB, as files store colours. */
export function argb(colour: Nullable<string>): string | null {
  const hex = hexColour(colour);
  return hex === null ? null : `FF${hex}`;
}

function colourXml(name: string, colour: Nullable<GridColour>): string {
  const rgb = colour ? argb(colour.rgb) : null;
  return rgb === null ? '' : `<${name} rgb="${rgb}"/>`;
}

function marks(style: GridStyle): string {
  return [
    style.bl === 1 ? '<b/>' : '',
    style.it === 1 ? '<i/>' : '',
    style.st?.s === 1 ? '<strike/>' : '',
    style.ul?.s === 1 ? (style.ul.t === DOUBLE ? '<u val="double"/>' : '<u/>') : '',
    style.va === SUBSCRIPT
      ? '<vertAlign val="subscript"/>'
      : style.va === SUPERSCRIPT
        ? '<vertAlign val="superscript"/>'
        : '',
  ].join('');
}

const DOUBLE = 10;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;

function fontXml(style: GridStyle): string {
  return `<font>${marks(style)}<sz val="${String(style.fs ?? 11)}"/>${colourXml('color', style.cl)}<name val="${escapeXml(style.ff ?? 'Calibri')}"/><family val="2"/></font>`;
}

function dxfFont(style: GridStyle): string {
  const inner = `${marks(style)}${colourXml('color', style.cl)}`;
  return inner === '' ? '' : `<font>${inner}</font>`;
}

/** A differential fill stores its colour as bgColor. */
function fillXml(colour: Nullable<GridColour>, differential: boolean): string {
  const rgb = colour ? argb(colour.rgb) : null;
  if (rgb === null) return '<fill><patternFill patternType="none"/></fill>';
  return differential
    ? `<fill><patternFill patternType="solid"><bgColor rgb="${rgb}"/></patternFill></fill>`
    : `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(bd: GridStyle['bd']): string {
  const side = (name: string, line: Nullable<GridLine>): string => {
    const style = line ? lineStyles[line.s] : undefined;
    if (!line || style === undefined || style === 'none') return `<${name}/>`;
    return `<${name} style="${style}">${colourXml('color', line.cl)}</${name}>`;
  };
  const { l, r, t, b } = bd ? bd : {};
  return `<border>${side('left', l)}${side('right', r)}${side('top', t)}${side('bottom', b)}<diagonal/></border>`;
}

const horizontal = ['', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const vertical = ['', 'top', 'center', 'bottom'];
const WRAP = 3;

function alignmentXml(style: GridStyle): string {
  const angle = style.tr?.v === 1 ? 255 : -(style.tr?.a ?? 0);
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  const attributes = [
    (horizontal[style.ht ?? 0] ?? '') === '' ? '' : ` horizontal="${horizontal[style.ht ?? 0] ?? ''}"`,
    (vertical[style.vt ?? 0] ?? '') === '' ? '' : ` vertical="${vertical[style.vt ?? 0] ?? ''}"`,
    angle === 0 ? '' : ` textRotation="${String(angle < 0 ? 90 - angle : angle)}"`,
    style.tb === WRAP ? ' wrapText="1"' : '',
    indent > 0 ? ` indent="${String(indent)}"` : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
