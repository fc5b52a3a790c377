/** Read access to a sheet of the grid for GridCells and GridStyles. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../../fake-excel/model/area';
import type { CellSource } from './grid-cells';
import type { StyleSource } from './grid-styles';

const nameOf = (style: Nullable<IStyleData | string>): string => {
  if (style == null) return '';
  return typeof style === 'string' ? style : JSON.stringify(style);
};

const isStyled = (style: Nullable<IStyleData>): boolean => style != null && Object.keys(style).length > 0;

export class SheetSource implements CellSource, StyleSource {
  constructor(
    private readonly sheet: Worksheet,
    private readonly formulas: FormulaDataModel,
  ) {}

  cell(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellRaw(row, column);
  }

  spilled(row: number, column: number): Nullable<ICellData> {
    return this.spills()?.[row]?.[column] ?? null;
  }

  formula(row: number, column: number, { f, si }: ICellData): string | undefined {
    if (f != null && f !== '') return f;
    if (si == null || si === '') return undefined;
    return (
      this.formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.sheet.getUnitId()) ?? undefined
    );
  }

  filled(): Area | null {
    const present = this.present();
    let bottom = -1;
    let right = -1;
    new ObjectMatrix(this.spills() ?? {}).forValue((row, column) => {
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    if (bottom < 0) return present;
    const rows = Math.max(bottom + 1, present === null ? 0 : present.row + present.rows);
    const columns = Math.max(right + 1, present === null ? 0 : present.column + present.columns);
    return { row: 0, column: 0, rows, columns };
  }

  key(row: number, column: number): string | null {
    const own = nameOf(this.sheet.getCellRaw(row, column)?.s);
    const ofRow = nameOf(this.sheet.getRowStyle(row, true));
    const ofColumn = nameOf(this.sheet.getColumnStyle(column, true));
    return own === '' && ofRow === '' && ofColumn === '' ? null : `${own}|${ofRow}|${ofColumn}`;
  }

  style(row: number, column: number): IStyleData {
    return this.sheet.getComposedCellStyleByCellData(row, column, this.sheet.getCellRaw(row, column));
  }

  columnStyle(column: number): IStyleData | null {
    const style = this.sheet.getColumnStyle(column);
    return isStyled(style) ? (style ?? null) : null;
  }

  rowStyle(row: number): IStyleData | null {
    const style = this.sheet.getRowStyle(row);
    return isStyled(style) ? (style ?? null) : null;
  }

  present(): Area | null {
    const { startRow, endRow, startColumn, endColumn } = this.sheet.getDataRangeScope();
    if (startRow < 0 || startColumn < 0) return null;
    return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  private spills(): IObjectMatrixPrimitiveType<Nullable<ICellData>> | null {
    return this.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()] ?? null;
  }
}
