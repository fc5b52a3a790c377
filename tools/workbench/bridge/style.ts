/** A cell's look in Excel's words, and the same in the grid's. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, CellStyle } from '../../fake-excel/model/style';
import { DEFAULT_STYLE } from '../../fake-excel/model/style';

type Pair<Word> = readonly [word: string, sign: Word];

const signOf = <Sign>(pairs: readonly Pair<Sign>[], word: string): Sign | null =>
  pairs.find(([one]) => one === word)?.[1] ?? null;
const wordOf = <Sign>(pairs: readonly Pair<Sign>[], sign: Sign, otherwise: string): string =>
  pairs.find(([, one]) => one === sign)?.[0] ?? otherwise;

const HORIZONTAL: readonly Pair<HorizontalAlign>[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
  ['CenterAcrossSelection', HorizontalAlign.CENTER],
  ['Fill', HorizontalAlign.LEFT],
];

const VERTICAL: readonly Pair<VerticalAlign>[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
  ['Justify', VerticalAlign.MIDDLE],
  ['Distributed', VerticalAlign.MIDDLE],
];

/** Excel tells a border by its style and its weight, the grid by one word for both. */
const BORDERS: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

/** `#RRGGBB` in capitals, as Excel answers; other ways to write a colour are taken for the given one. */
function colourOf(written: Nullable<string>, otherwise: string): string {
  if (written == null || written === '') return otherwise;
  const hex = /^#?([0-9a-f]{6})/i.exec(written)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(written);
  if (parts === null) return otherwise;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function borderOf(line: Nullable<IBorderStyleData>): Border {
  if (line == null || line.s === BorderStyleTypes.NONE) return DEFAULT_STYLE.borderTop;
  const [style, weight] = BORDERS.find(([, , type]) => type === line.s) ?? ['Continuous', 'Thin'];
  return { style, weight, color: colourOf(line.cl.rgb, '#000000') };
}

function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const found =
    BORDERS.find(([one, other]) => one === style && other === weight) ?? BORDERS.find(([one]) => one === style);
  return { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** Excel's format that shows nothing at all; the grid needs something to show. */
const NOTHING_SHOWN = ';;;';
const BLANK_SHOWN = '" ";" ";" ";" "';

const on = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;

export function cellStyleOf(style: Nullable<IStyleData>): CellStyle {
  if (style == null) return DEFAULT_STYLE;
  const { bd } = style;
  const fill = style.bg?.rgb == null ? '' : colourOf(style.bg.rgb, '');
  return {
    ...DEFAULT_STYLE,
    numberFormat: style.n?.pattern === BLANK_SHOWN ? NOTHING_SHOWN : (style.n?.pattern ?? DEFAULT_STYLE.numberFormat),
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    fontColor: colourOf(style.cl?.rgb, DEFAULT_STYLE.fontColor),
    bold: on(style.bl),
    italic: on(style.it),
    underline: on(style.ul?.s) ? 'Single' : 'None',
    strikethrough: on(style.st?.s),
    subscript: style.va === BaselineOffset.SUBSCRIPT,
    superscript: style.va === BaselineOffset.SUPERSCRIPT,
    fillColor: fill,
    fillPattern: fill === '' ? 'None' : 'Solid',
    horizontalAlignment: style.ht == null ? 'General' : wordOf(HORIZONTAL, style.ht, 'General'),
    verticalAlignment: style.vt == null ? 'Bottom' : wordOf(VERTICAL, style.vt, 'Bottom'),
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((style.pd?.l ?? 0) / INDENT),
    textOrientation: style.tr?.a ?? 0,
    borderTop: borderOf(bd?.t),
    borderBottom: borderOf(bd?.b),
    borderLeft: borderOf(bd?.l),
    borderRight: borderOf(bd?.r),
    borderDiagonalDown: borderOf(bd?.tl_br),
    borderDiagonalUp: borderOf(bd?.bl_tr),
  };
}

/** Pixels that one step of indentation takes. */
const INDENT = 9;

const flag = (value: boolean): BooleanNumber | null => (value ? BooleanNumber.TRUE : null);
const line = (value: boolean): { s: BooleanNumber } | null => (value ? { s: BooleanNumber.TRUE } : null);

function patternOf({ numberFormat }: CellStyle): { pattern: string } | null {
  if (numberFormat === 'General') return null;
  return { pattern: numberFormat === NOTHING_SHOWN ? BLANK_SHOWN : numberFormat };
}

/** Every key of a style: null takes away what a cell had. */
export function gridStyleOf(look: CellStyle): IStyleData {
  const border: IBorderData = {
    t: lineOf(look.borderTop),
    b: lineOf(look.borderBottom),
    l: lineOf(look.borderLeft),
    r: lineOf(look.borderRight),
    tl_br: lineOf(look.borderDiagonalDown),
    bl_tr: lineOf(look.borderDiagonalUp),
  };
  const offset = look.subscript ? BaselineOffset.SUBSCRIPT : look.superscript ? BaselineOffset.SUPERSCRIPT : null;
  const complete: { readonly [K in keyof IStyleData]-?: IStyleData[K] | null } = {
    n: patternOf(look),
    ff: look.fontName === DEFAULT_STYLE.fontName ? null : look.fontName,
    fs: look.fontSize === DEFAULT_STYLE.fontSize ? null : look.fontSize,
    cl: look.fontColor === DEFAULT_STYLE.fontColor ? null : { rgb: look.fontColor },
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: line(look.underline !== 'None'),
    st: line(look.strikethrough),
    va: offset,
    bg: look.fillColor === '' ? null : { rgb: look.fillColor },
    ht: signOf(HORIZONTAL, look.horizontalAlignment),
    vt: look.verticalAlignment === 'Bottom' ? null : signOf(VERTICAL, look.verticalAlignment),
    tb: look.wrapText ? WrapStrategy.WRAP : null,
    pd: look.indentLevel === 0 ? null : { l: look.indentLevel * INDENT },
    tr: look.textOrientation === 0 ? null : { a: look.textOrientation },
    bd: border,
    td: null,
    ol: null,
    bbl: null,
  };
  return withNulls(complete);
}

/** The grid's types do not say that null takes a key away; its merging of styles does. */
const withNulls = (style: object): IStyleData => style;
