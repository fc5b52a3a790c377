/** Converts cell styles between Excel's terms and the grid's. */
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
import { hexColour, INDENT } from '../files/grid';

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

/** Excel describes a border by style and weight, the grid by one type. */
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

/** `#RRGGBB` in capitals, as Excel returns it; `fallback` if the colour cannot be parsed. */
function colourOf(colour: Nullable<string>, fallback: string): string {
  const hex = hexColour(colour);
  return hex === null ? fallback : `#${hex}`;
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

/** Excel's number format that hides every value; the grid needs a visible blank instead. */
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

const flag = (value: boolean): BooleanNumber | null => (value ? BooleanNumber.TRUE : null);
const line = (value: boolean): { s: BooleanNumber } | null => (value ? { s: BooleanNumber.TRUE } : null);

function patternOf({ numberFormat }: CellStyle): { pattern: string } | null {
  if (numberFormat === 'General') return null;
  return { pattern: numberFormat === NOTHING_SHOWN ? BLANK_SHOWN : numberFormat };
}

/** All keys of a style: null removes a cell's previous value. */
export function gridStyleOf(style: CellStyle): IStyleData {
  const border: IBorderData = {
    t: lineOf(style.borderTop),
    b: lineOf(style.borderBottom),
    l: lineOf(style.borderLeft),
    r: lineOf(style.borderRight),
    tl_br: lineOf(style.borderDiagonalDown),
    bl_tr: lineOf(style.borderDiagonalUp),
  };
  const offset = style.subscript ? BaselineOffset.SUBSCRIPT : style.superscript ? BaselineOffset.SUPERSCRIPT : null;
  const complete: { readonly [K in keyof IStyleData]-?: IStyleData[K] | null } = {
    n: patternOf(style),
    ff: style.fontName === DEFAULT_STYLE.fontName ? null : style.fontName,
    fs: style.fontSize === DEFAULT_STYLE.fontSize ? null : style.fontSize,
    cl: style.fontColor === DEFAULT_STYLE.fontColor ? null : { rgb: style.fontColor },
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: line(style.underline !== 'None'),
    st: line(style.strikethrough),
    va: offset,
    bg: style.fillColor === '' ? null : { rgb: style.fillColor },
    ht: signOf(HORIZONTAL, style.horizontalAlignment),
    vt: style.verticalAlignment === 'Bottom' ? null : signOf(VERTICAL, style.verticalAlignment),
    tb: style.wrapText ? WrapStrategy.WRAP : null,
    pd: style.indentLevel === 0 ? null : { l: style.indentLevel * INDENT },
    tr: style.textOrientation === 0 ? null : { a: style.textOrientation },
    bd: border,
    td: null,
    ol: null,
    bbl: null,
  };
  return withNulls(complete);
}

/** The grid's types do not allow null, but its style merging removes null keys. */
const withNulls = (style: object): IStyleData => style;
