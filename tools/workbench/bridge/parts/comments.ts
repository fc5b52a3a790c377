/** Synchronises comments, which the grid stores as notes. */
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { ISheetNote } from '@univerjs/preset-sheets-note';
import { NOTE_BOX } from '../../files/grid';
import type { CommentModel } from '../../../fake-excel/model/sheet-items';
import { CellRange } from '../../../fake-excel/model/range';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import type { BridgeContext, SheetPart } from '../context';
import { syncedItemsBySheet, pullItems, pushItems, type ItemSync } from './item-sync';

const seenOn = syncedItemsBySheet();

function notesOf({ injector, grid }: BridgeContext, { id }: SheetModel): ISheetNote[] {
  return [...(injector.get(SheetsNoteModel).getSheetNotes(grid.getUnitId(), id)?.values() ?? [])];
}

function keyed({ grid, undoManager }: BridgeContext, model: SheetModel): ItemSync<CommentModel, ISheetNote> {
  const sheet = { unitId: grid.getUnitId(), sheetId: model.id };
  const put = (note: ISheetNote) => ({
    id: UpdateNoteMutation.id,
    params: { ...sheet, row: note.row, col: note.col, note },
  });
  const take = (note: ISheetNote) => ({
    id: RemoveNoteMutation.id,
    params: { ...sheet, noteId: note.id, row: note.row, col: note.col },
  });
  return {
    id: ({ id }) => id,
    gridId: ({ id }) => id,
    fingerprint: ({ cell, content }) => JSON.stringify([cell.area, content]),
    toModel({ id, row, col, note }, known) {
      const area = { row, column: col, rows: 1, columns: 1 };
      if (known?.cell.area.row !== row || known.cell.area.column !== col)
        return { id, cell: new CellRange(model, area).track(), content: note, resolved: false, author: '' };
      known.content = note;
      return known;
    },
    addToGrid({ id, cell, content }) {
      const note = { id, row: cell.area.row, col: cell.area.column, ...NOTE_BOX, note: content };
      undoManager.execute(put(note), take(note));
    },
    removeFromGrid(note) {
      undoManager.execute(take(note), put(note));
    },
  };
}

const isOn =
  (sheet: SheetModel) =>
  ({ cell }: CommentModel): boolean =>
    cell.sheet === sheet;

export const comments: SheetPart = {
  pull(context, model) {
    const { workbook } = model;
    const before = workbook.comments.filter(isOn(model));
    const now = pullItems(keyed(context, model), before, notesOf(context, model), seenOn(model));
    workbook.comments = [...workbook.comments.filter((one) => !before.includes(one)), ...now];
  },
  push(context, model) {
    const own = model.workbook.comments.filter(isOn(model));
    pushItems(keyed(context, model), own, notesOf(context, model), seenOn(model));
  },
};
