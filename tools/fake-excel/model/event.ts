/** Events in a workbook that Excel reports to add-ins. */
import type { Area } from './area';
import type { CellValue } from './cell';
import type { SheetModel } from './sheet';
import type { TableModel } from './table';

/** Who did it: this add-in, the user at this computer, or another author of the same workbook. */
export type Actor = 'add-in' | 'user' | 'co-author';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

interface OnSheet {
  readonly sheet: SheetModel;
}

export type WorkbookEvent =
  | (OnSheet & {
      readonly kind: 'cells changed';
      readonly area: Area;
      readonly changeType: ChangeType;
      /** For a change of one cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    })
  | (OnSheet & { readonly kind: 'format changed'; readonly area: Area })
  | (OnSheet & { readonly kind: 'selection changed'; readonly area: Area })
  | (OnSheet & { readonly kind: 'sheet activated' | 'sheet deactivated' | 'sheet added' | 'sheet deleted' })
  | (OnSheet & { readonly kind: 'sheet renamed'; readonly before: string })
  | (OnSheet & { readonly kind: 'sheet visibility changed'; readonly before: string })
  | (OnSheet & { readonly kind: 'protection changed' })
  | (OnSheet & { readonly kind: 'table added' | 'table deleted'; readonly table: TableModel });
