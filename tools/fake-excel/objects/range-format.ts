/** A range's format: font, fill, borders, alignment, protection, widths and heights. */
import { HostError, invalidArgument } from '../errors';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../model/area';
import { DEFAULT_STYLE } from '../model/style';
import { mustAllow } from '../model/protection';
import type { CellRange } from '../model/range';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { usedArea } from '../model/used';
import { colourValue, flagValue, numberValue, textValue, wholeValue, enumValue } from './arguments';
import { bordersObject } from './borders';
import { applyStyle, commonValue, styleProperty } from './style-properties';
import type { Scalar } from './host-object';
import { defineObject } from './host-object';

const fontObject = defineObject<CellRange>({
  name: 'RangeFont',
  scalars: {
    Name: styleProperty('fontName', textValue),
    Size: styleProperty('fontSize', numberValue),
    Color: styleProperty('fontColor', colourValue),
    Bold: styleProperty('bold', flagValue),
    Italic: styleProperty('italic', flagValue),
    Underline: styleProperty('underline', (value) =>
      enumValue(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    ),
    Strikethrough: styleProperty('strikethrough', flagValue),
    Subscript: styleProperty('subscript', flagValue),
    Superscript: styleProperty('superscript', flagValue),
  },
});

const fillObject = defineObject<CellRange>({
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (range) => commonValue(range, (one) => (one.fillColor === '' ? '#FFFFFF' : one.fillColor)),
      set: (range, value) => {
        applyStyle(range, value === '' ? NO_FILL : { fillColor: colourValue(value), fillPattern: 'Solid' });
      },
    },
    Pattern: styleProperty('fillPattern', textValue),
  },
  methods: {
    Clear: (range) => {
      applyStyle(range, NO_FILL);
    },
  },
});

const NO_FILL = { fillColor: DEFAULT_STYLE.fillColor, fillPattern: DEFAULT_STYLE.fillPattern };

const protectionObject = defineObject<CellRange>({
  name: 'FormatProtection',
  scalars: { Locked: styleProperty('locked', flagValue), FormulaHidden: styleProperty('formulaHidden', flagValue) },
});

const widths = ({ area, sheet }: CellRange): (number | null)[] => {
  const last = isEntireRow(area) ? Math.min(lastColumn(area), usedEnd(sheet.columnWidths)) : lastColumn(area);
  return Array.from({ length: last - area.column + 1 }, (_, index) => sheet.width(area.column + index));
};

const usedEnd = (sizes: ReadonlyMap<number, number>): number => Math.max(0, ...sizes.keys()) + 1;

const heights = ({ area, sheet }: CellRange): number[] => {
  const last = isEntireColumn(area) ? Math.min(lastRow(area), usedEnd(sheet.rowHeights)) : lastRow(area);
  return Array.from({ length: last - area.row + 1 }, (_, index) => sheet.height(area.row + index));
};

const agreed = (sizes: readonly (number | null)[]): number | null => {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
};

const MOST_POINTS = 1_400;

function sizeValue(value: unknown): number {
  const size = numberValue(value);
  if (size < 0 || size > MOST_POINTS) throw invalidArgument(`a size of ${size} points`);
  return size;
}

function setWidth({ area, sheet }: CellRange, width: number): void {
  mustAllow(sheet, 'allowFormatColumns');
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    sheet.hiddenColumns.delete(column);
    sheet.columnWidths.set(column, width);
  }
}

function setHeight({ area, sheet }: CellRange, height: number): void {
  if (isEntireColumn(area) && height === STANDARD_HEIGHT) {
    mustAllow(sheet, 'allowFormatRows');
    sheet.rowHeights.clear();
    return;
  }
  if (isEntireColumn(area)) throw new HostError('NotImplemented', 'the height of all rows of a sheet');
  mustAllow(sheet, 'allowFormatRows');
  for (let row = area.row; row <= lastRow(area); row += 1) sheet.rowHeights.set(row, height);
}

/** Estimated width in points of a text; Excel measures the actual text. */
const widthOfText = (characters: number): number => Math.max(STANDARD_WIDTH, characters * 5.25 + 3.75);

function autofitColumns(range: CellRange): void {
  const { sheet, area } = range;
  mustAllow(sheet, 'allowFormatColumns');
  const used = usedArea(sheet, true);
  if (used === null) return;
  const first = isEntireColumn(area) ? used.row : area.row;
  const last = isEntireColumn(area) ? lastRow(used) : lastRow(area);
  for (
    let column = Math.max(area.column, used.column);
    column <= Math.min(lastColumn(area), lastColumn(used));
    column += 1
  ) {
    let longest = 0;
    for (let row = first; row <= last; row += 1)
      longest = Math.max(longest, String(sheet.cells.value(row, column)).length);
    if (longest > 0) sheet.columnWidths.set(column, widthOfText(longest));
  }
}

const standard = (
  size: number,
  read: (range: CellRange) => number | null,
  set: (range: CellRange) => void,
): Scalar<CellRange> => ({
  get: (range) => read(range) === size,
  set: (range, value) => {
    if (flagValue(value)) set(range);
  },
});

export const formatObject = defineObject<CellRange>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styleProperty('horizontalAlignment', (value) =>
      enumValue(value, [
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ]),
    ),
    VerticalAlignment: styleProperty('verticalAlignment', (value) =>
      enumValue(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
    ),
    WrapText: styleProperty('wrapText', flagValue),
    IndentLevel: styleProperty('indentLevel', wholeValue),
    TextOrientation: styleProperty('textOrientation', wholeValue),
    ShrinkToFit: styleProperty('shrinkToFit', flagValue),
    AutoIndent: styleProperty('autoIndent', flagValue),
    ReadingOrder: styleProperty('readingOrder', (value) => enumValue(value, ['Context', 'LeftToRight', 'RightToLeft'])),
    ColumnWidth: {
      get: (range) => agreed(widths(range)),
      set: (range, value) => {
        setWidth(range, sizeValue(value));
      },
    },
    RowHeight: {
      get: (range) => agreed(heights(range)),
      set: (range, value) => {
        setHeight(range, Math.min(409.5, sizeValue(value)));
      },
    },
    UseStandardWidth: standard(
      STANDARD_WIDTH,
      (range) => agreed(widths(range)),
      (range) => {
        setWidth(range, STANDARD_WIDTH);
      },
    ),
    UseStandardHeight: standard(
      STANDARD_HEIGHT,
      (range) => agreed(heights(range)),
      (range) => {
        setHeight(range, STANDARD_HEIGHT);
      },
    ),
  },
  properties: { Font: fontObject, Fill: fillObject, Borders: bordersObject, Protection: protectionObject },
  methods: {
    AutofitColumns: autofitColumns,
    // Row heights are not measured, so they stay unchanged.
    AutofitRows: (range) => {
      mustAllow(range.sheet, 'allowFormatRows');
    },
  },
});
