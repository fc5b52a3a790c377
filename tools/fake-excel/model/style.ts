/** A cell's style as one flat record in Excel's terms, with Excel's defaults. */

export const BORDER_SIDES = ['Top', 'Bottom', 'Left', 'Right', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** '' for no fill (Excel returns '#FFFFFF' for both white and none). */
  readonly fillColor: string;
  readonly fillPattern: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
  readonly borderDiagonalDown: Border;
  readonly borderDiagonalUp: Border;
}

export type CellStyleKey = keyof CellStyle;

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fillColor: '',
  fillPattern: 'None',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
  borderDiagonalDown: NO_BORDER,
  borderDiagonalUp: NO_BORDER,
};
