/** Writes notes as threaded comments. None is deleted: it may have replies. */
import { NOTE_PREFIX, type CellNote } from '../workbook';

export async function writeComments(context: Excel.RequestContext, notes: readonly CellNote[]): Promise<void> {
  if (notes.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return;
  const { comments, worksheets } = context.workbook;
  comments.load('items/content');
  await context.sync();
  const there = comments.items.map((comment) => {
    const place = comment.getLocation();
    place.load('address');
    place.worksheet.load('name');
    return { comment, place };
  });
  await context.sync();
  for (const { sheet, cell, text } of notes) {
    const known = there.find(
      ({ place: { address, worksheet } }) =>
        worksheet.name === sheet && address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '') === cell,
    )?.comment;
    try {
      if (known === undefined) comments.add(worksheets.getItem(sheet).getRange(cell), text);
      else if (known.content.startsWith(NOTE_PREFIX) && known.content !== text) known.content = text;
      // One failure must not prevent the others.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch {
      // Fails for a cell with a legacy note or on a protected sheet; the consultation sheet still has the question.
    }
  }
}
