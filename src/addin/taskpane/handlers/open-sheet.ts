/** The way from a message to the sheet that it is about. */
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../pane';
import type { BarAction } from '../state';

export function openSheet(pane: Pane, sheet: string): BarAction {
  const open = () => pane.work(paneText.loading, ({ workbook }) => workbook.select(sheet, { row: 1, column: 0 }));
  return { label: pane.teller.say(paneText.openSheet), run: () => void open() };
}
