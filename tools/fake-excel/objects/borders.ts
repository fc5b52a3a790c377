/** The borders of a range, stored as sides of its cells. */
import { HostError } from '../errors';
import type { Area } from '../model/area';
import type { Border, BorderSide, CellStyle } from '../model/style';
import { CellRange } from '../model/range';
import { colourValue, enumValue } from './arguments';
import { collection } from './collection';
import { applyStyle, commonValue } from './style-properties';
import type { Scalar } from './host-object';
import { defineObject, readOnly } from './host-object';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type BorderIndex = (typeof BORDER_INDEXES)[number];

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface RangeBorder {
  readonly range: CellRange;
  readonly index: BorderIndex;
}

/** The cells and their side that make up the border; null if the range is too small to have it. */
function sideOf({ range, index }: RangeBorder): { readonly cells: Area; readonly side: BorderSide } | null {
  const { area } = range;
  switch (index) {
    case 'EdgeTop':
      return { cells: { ...area, rows: 1 }, side: 'Top' };
    case 'EdgeBottom':
      return { cells: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'Bottom' };
    case 'EdgeLeft':
      return { cells: { ...area, columns: 1 }, side: 'Left' };
    case 'EdgeRight':
      return { cells: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'Right' };
    case 'InsideVertical':
      return area.columns < 2 ? null : { cells: { ...area, columns: area.columns - 1 }, side: 'Right' };
    case 'InsideHorizontal':
      return area.rows < 2 ? null : { cells: { ...area, rows: area.rows - 1 }, side: 'Bottom' };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return { cells: area, side: index };
  }
}

const borderOf = (look: CellStyle, side: BorderSide): Border => look[`border${side}`];

const part = <K extends keyof Border>(key: K, check: (value: unknown) => Border[K]): Scalar<RangeBorder> => ({
  get: (border) => {
    const found = sideOf(border);
    if (found === null) return null;
    return commonValue(new CellRange(border.range.sheet, found.cells), (look) => borderOf(look, found.side)[key]);
  },
  set: (border, value) => {
    const found = sideOf(border);
    if (found === null) throw new HostError('InvalidArgument', `the range has no border ${border.index}`);
    const checked = check(value);
    applyStyle(new CellRange(border.range.sheet, found.cells), (look) => {
      const before = borderOf(look, found.side);
      // Setting only a colour or weight also draws a line.
      const style = key !== 'style' && before.style === 'None' ? 'Continuous' : before.style;
      return { ...look, [`border${found.side}`]: { ...before, style, [key]: checked } };
    });
  },
});

const borderObject = defineObject<RangeBorder>({
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    SideIndex: readOnly(({ index }) => index),
    Style: part('style', (value) => enumValue(value, BORDER_STYLES)),
    Color: part('color', colourValue),
    Weight: part('weight', (value) => enumValue(value, BORDER_WEIGHTS)),
  },
});

const isBorderIndex = (key: unknown): key is BorderIndex => BORDER_INDEXES.some((index) => index === key);

export const bordersObject = defineObject<CellRange>(
  collection<CellRange, RangeBorder>(
    'RangeBorderCollection',
    {
      all: (range) => BORDER_INDEXES.map((index) => ({ range, index })),
      find: (range, key) => (isBorderIndex(key) ? { range, index: key } : null),
      make: borderObject,
    },
    { scalars: { Count: readOnly(() => BORDER_INDEXES.length) } },
  ),
);
